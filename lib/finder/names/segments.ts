import { FORENAMES } from '../tables/lexicon';
import { ADDRESSES, AFTER_NAMES } from '../tables/word-lists';
import type { Unit } from './find';
import { joins } from './joins';
import { headOf, isNamed, isNationAdjective, openHead } from './segment';
import type { Segment } from './segment';

/** A forename and a surname that end the run. */
function isHolder(units: Segment, at: number): boolean {
  const surname = units[at + 1];
  return (
    FORENAMES.has(units[at]?.words ?? '') &&
    surname?.kind === 'word' &&
    headOf(surname) === undefined &&
    units[at + 2]?.kind !== 'word'
  );
}

/** "QRX Director General | Quill", "UN Secretary-General | Quill": these offices are complete. */
export const endsInGeneral = (segment: Segment): boolean =>
  /(?:Director|Secretary)[ -]General$/.test(
    segment
      .slice(-2)
      .map((unit) => unit.words)
      .join(' '),
  );

/** "Polish Foreign Minister | Quill": a nation's office is complete with one field. */
export const isOfficeOfNation = (segment: Segment): boolean => {
  const [first, last] = [segment[0], segment.at(-1)];
  if (first === undefined || last === undefined || segment.length > 4) return false;
  const office = /(?:^| )(?:Minister|President|Chancellor|Premier|Secretary|Ambassador)$/.test(last.words);
  return (
    office &&
    (isNationAdjective(first.words) ||
      isNamed(first, 'country') ||
      (segment.length === 1 && / /.test(last.words) && isNationAdjective(last.words.split(' ', 1)[0] ?? '')))
  );
};

/** "Road Safety Minister | Robert Goodwill": an office is followed by its holder, unless a head is still to come. */
function holderFollows(before: Segment, units: Segment, at: number): boolean {
  const left = before.at(-1);
  const open = openHead(before);
  if (isHolder(units, at) && open !== -1 && headOf(before[open])?.type === 'role') return left?.kind === 'word';
  const office = open === -1 ? left : before[open];
  if (left?.kind === 'small' || (headOf(office)?.type !== 'role' && office?.find?.type !== 'role')) return false;
  if (open !== -1 && left?.kind !== 'name') return false;
  const rest = units.slice(at);
  const end = rest.findIndex((unit) => unit.kind === 'small');
  const ahead = end === -1 ? rest : rest.slice(0, end);
  if (ahead.length === 1 && left?.kind !== 'name' && !endsInGeneral(before) && !isOfficeOfNation(before)) return false;
  return ahead.every((unit) => headOf(unit) === undefined || unit.find?.type === 'person');
}

/** A forename and a surname by themselves. */
function isPerson(segment: Segment): boolean {
  const [forename, surname] = segment;
  return (
    segment.length === 2 &&
    FORENAMES.has(forename?.words ?? '') &&
    surname?.kind === 'word' &&
    headOf(surname) === undefined
  );
}

/** "Robert Goodwill | Road Safety Minister", as tables and signatures have it. */
function officeFollows(before: Segment, units: Segment, at: number): boolean {
  if (!isPerson(before)) return false;
  const rest = units.slice(at);
  const end = rest.findIndex((unit) => unit.kind === 'small');
  return (end === -1 ? rest : rest.slice(0, end)).some(
    (unit) => headOf(unit)?.type === 'role' || isNamed(unit, 'role'),
  );
}

/** "Science and Technology Committee | Report on …": the committee's report. */
const REPORTED = /(?:^| )Committee$/;
const REPORT = /^(?:Reports?|Inquiry|Recommendations?|Evidence)$/;

/** Cuts a run where its pieces do not belong to one name. */
export function segmentsOf(units: Segment): Segment[] {
  const segments: Unit[][] = [];
  let segment: Unit[] = [];
  const close = (): void => {
    if (segment.length > 0) segments.push(segment);
    segment = [];
  };
  units.forEach((unit, at) => {
    if (unit.kind === 'small') {
      const held = segment.length > 0 && !(unit.words === ',' && isPerson(segment)) && joins(segment, units, at);
      if (held) segment.push(unit);
      else close();
      return;
    }
    if (AFTER_NAMES.has(unit.words)) {
      close();
      return;
    }
    if (ADDRESSES.has(unit.words)) close();
    if (isNamed(unit, 'person') || isNamed(segment.at(-1), 'person')) close();
    else if (segment.length > 0 && (holderFollows(segment, units, at) || officeFollows(segment, units, at))) close();
    else if (REPORTED.test(segment.at(-1)?.words ?? '') && REPORT.test(unit.words)) close();
    segment.push(unit);
  });
  close();
  return segments;
}
