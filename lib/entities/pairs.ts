import type { Unit } from './unit';
import { FORENAMES } from './lexicon';
import { headOf, isNamed } from './segment';
import type { Segment } from './segment';
import { TITLES } from './word-lists';

/** The pieces from `at` on, up to the next small word that is not "and" or a comma. */
function stretch(units: Segment, at: number): Segment {
  const rest = units.slice(at);
  const end = rest.findIndex((unit) => unit.kind === 'small' && !/^(?:and|&|,)$/.test(unit.words));
  return end === -1 ? rest : rest.slice(0, end);
}

/** "Brigadier Prosser | and Lord Lansdowne", "Julian Nettel | and Derek Smith": two people, not one name. */
export function areTwoPeople(before: Segment, next: Unit | undefined): boolean {
  if (next?.kind !== 'word') return false;
  const forename = before.length > 1 && FORENAMES.has(before[0]?.words ?? '') && headOf(before.at(-1)) === undefined;
  if (TITLES.has(next.words)) return forename || before.some((unit) => TITLES.has(unit.words));
  return forename && before.length < 4 && FORENAMES.has(next.words);
}

/** "Heads of the | Harbour Pilot and Quay Services": offices of a body that is named at length, not of a state. */
export function headsBodies(units: Segment, at: number): boolean {
  const body = stretch(units, at);
  return (
    body.length > 2 && body.every((unit) => unit.find === undefined) && headOf(body.at(-1))?.type === 'organisation'
  );
}

/** "Defra/Environment Agency Joint Programme": two bodies share what ends in one head. */
export function sharesProgramme(units: Segment, at: number): boolean {
  const shared = stretch(units, at + 1);
  return shared.length > 1 && headOf(shared.findLast((unit) => unit.kind !== 'number'))?.type === 'programme';
}

/** "Norfolk | & Waveney Integrated Care Board": one body of two places. */
export function shareBody(left: Unit | undefined, units: Segment, at: number): boolean {
  if (!isNamed(left, 'place') || !isNamed(units[at + 1], 'place')) return false;
  const rest = units.slice(at + 2);
  const end = rest.findIndex((unit) => unit.kind === 'small');
  const last = (end === -1 ? rest : rest.slice(0, end)).at(-1);
  return last !== undefined && !last.words.endsWith('s') && /organisation|place/.test(headOf(last)?.type ?? '');
}
