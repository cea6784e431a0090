import type { CommitmentRecord, RecordFault } from './record';

/** Whether one date is surely before another: a month is not before a day in it. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

type Check = (record: CommitmentRecord, asOf: string) => readonly (readonly [field: string, why: string])[];

const telling = ({ evidence }: CommitmentRecord) => evidence.filter(({ stance }) => stance !== 'context');

/** Each says which fields are wrong, and why. What the shape says already is not said again. */
const CHECKS: readonly Check[] = [
  ({ words }) => {
    const sorted = [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));
    return words.join(' ') === sorted.join(' ') ? [] : [['words', 'are not sorted, or one stands twice']];
  },
  ({ document, deadline }) =>
    deadline?.to != null && isBefore(deadline.to, document.date)
      ? [['deadline.to', `is before the document, ${document.date}`]]
      : [],
  ({ document, evidence }) =>
    evidence.flatMap(({ date }, at) =>
      isBefore(date, document.date) ? [[`evidence.${at + 1}.date`, `is before the document, ${document.date}`]] : [],
    ),
  ({ document, evidence }, asOf) =>
    [document, ...evidence].flatMap(({ date }, at) =>
      isBefore(asOf, date)
        ? [[at === 0 ? 'document.date' : `evidence.${at}.date`, `is after the edition, ${asOf}`]]
        : [],
    ),
  ({ evidence }) =>
    evidence.flatMap(({ tier, independent }, at) =>
      tier === 3 && !independent ? [[`evidence.${at + 1}.tier`, 'is an independent check by somebody who is not']] : [],
    ),
  ({ evidence, actors }) =>
    evidence.flatMap(({ independent, publisher }, at) =>
      independent && actors.some((actor) => publisher.startsWith(actor))
        ? [[`evidence.${at + 1}.independent`, `is said of ${publisher}, who promised`]]
        : [],
    ),
  (record) =>
    ['kept', 'not kept'].includes(record.view) && telling(record).length === 0
      ? [['view', `is “${record.view}” without a record for or against`]]
      : [],
  ({ view, evidence }) =>
    view !== 'none found' && evidence.length === 0 ? [['view', `is “${view}” without any evidence`]] : [],
  ({ view, evidence, searches }) => {
    if (view !== 'none found') return [];
    if (evidence.length > 0) return [['view', 'is “none found”, and there is evidence']];
    return searches.length === 0 ? [['searches', 'are missing: “none found” says that somebody looked']] : [];
  },
];

/** What is wrong with a record beyond its shape. @param asOf the day of the edition */
export function recordFaults(record: CommitmentRecord, asOf: string): readonly RecordFault[] {
  return CHECKS.flatMap((check) => check(record, asOf)).map(([field, why]) => ({ record: record.id, field, why }));
}
