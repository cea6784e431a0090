import type { Commitment, IsoDate, Mention, Progress, Reading, Span, Words } from '@/lib/model';
import { actorReader } from './actors';
import { conditionsOf } from './conditions';
import { deadlineOf } from './deadlines';
import { gerundsIn } from './gerunds';
import { isClause } from './lists';
import { mask } from './masking';
import { nameIndexOf } from './name-index';
import { progressReader } from './progress';
import { promiseReader } from './promises';
import type { Promised } from './promises';
import { textWordsOf } from './text-words';
import { unitsOf } from './units';
import type { Unit } from './units';

/** What `readClauses` gives: both lists sorted by start; commitments do not overlap each other. */
export interface Clauses {
  readonly commitments: readonly Commitment[];
  readonly progress: readonly Progress[];
}

/**
 * Reads the commitments and the progress clauses of a text (ANNOTATION: Commitments, Progress).
 * Offsets are UTF-16 code units into `reading.text`. Time is linear in the text: sentences are read one by one, and
 * nothing longer than a long sentence is read at once.
 * @param mentions the names found in the same text: they are actors, dates and things that no pattern looks into
 * @param published the day of publication, against which "next year" is resolved
 */
export function readClauses(reading: Reading, mentions: readonly Mention[], published?: IsoDate): Clauses {
  const { text } = reading;
  const masked = mask(text, mentions);
  const names = nameIndexOf(mentions);
  const actorsOf = actorReader(text, masked, names);
  const wordsOf = ({ start, end }: Span): Words => ({ start, end, words: text.slice(start, end) });
  const units = unitsOf(reading, masked);
  const gerunds = gerundsIn(units, masked);
  const textWords = textWordsOf(masked);
  const promisesIn = promiseReader(masked, textWords);
  const progressIn = progressReader(masked, textWords);
  const commitments: Commitment[] = [];
  const progress: Progress[] = [];
  let reached = 0;

  const promise = (found: readonly Promised[], under: { readonly heading?: string }): void => {
    for (const one of found) {
      const start = one.start < reached ? one.trigger.start : one.start;
      if (start < reached || one.end <= start) continue;
      reached = one.end;
      const deadline = deadlineOf(text, masked, { start, end: one.end, trigger: one.trigger }, names, published);
      commitments.push({
        start,
        end: one.end,
        strength: one.strength,
        trigger: wordsOf(one.trigger),
        actors: actorsOf({ subject: one.subject, deed: { start: one.trigger.start, end: one.end } }),
        action: wordsOf(actionOf(text, one)),
        ...(deadline === undefined ? {} : { deadline }),
        conditions: conditionsOf(text, masked, { start, end: one.end }),
        ...under,
        why: one.why,
      });
    }
  };

  /** In the list of a report, a sentence of its own behind a fragment can promise: "lighting the piers. We will add two." */
  const readSentence = (unit: Unit): void => {
    if (isClause(masked.slice(unit.start, unit.end))) promise(promisesIn(unit).found, headingOf(unit));
  };

  const read = (unit: Unit): void => {
    const gerund = gerunds.promised.get(unit);
    const { found, tookList } = gerund === undefined ? promisesIn(unit) : { found: [gerund], tookList: false };
    const under = headingOf(unit);
    const deed = gerunds.reported.get(unit);
    const reports = deed === undefined ? progressIn(unit, found) : { found: [deed], tookList: false };
    for (const report of reports.found) {
      progress.push({
        start: report.start,
        end: report.end,
        actors: actorsOf({ subject: report.subject }),
        ...under,
        why: report.why,
      });
    }
    promise(found, under);
    if (tookList) return;
    if (reports.tookList) unit.items.forEach(readSentence);
    else unit.items.forEach(read);
  };
  units.forEach(read);
  return { commitments, progress };
}

const headingOf = ({ heading }: Unit): { readonly heading?: string } => (heading === undefined ? {} : { heading });

/** What follows the trigger, without the white space and colon between them. */
function actionOf(text: string, { trigger, end }: Promised): Span {
  const words = text.slice(trigger.end, end);
  const skipped = /^[\s:,]{0,20}/.exec(words)?.[0].length ?? 0;
  return { start: Math.min(end, trigger.end + skipped), end };
}
