import { FORENAMES } from '../tables/lexicon';
import { TITLES } from '../tables/word-lists';
import type { Unit } from './find';
import { headOf, isNamed, openHead } from './segment';
import type { Segment } from './segment';

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

/** What a small word stands between. */
export interface Joint {
  readonly left: Unit | undefined;
  readonly small: string;
  readonly article: boolean;
  readonly right: Unit | undefined;
}

/** What is done to somebody, or by somebody: "Prosecution of the Crime", "Aggression of the Russian Federation". */
const DEED = /[a-z](?:tion|sion|ment|ance|ence)$/;

/** "Parties | to the Treaty", "Damages Caused | by the Aggression", "Prosecution | of the Crime". */
export function chainGoesOn({ left, small, article, right }: Joint): boolean {
  if (small === 'to') return /^Part(?:ies|y)$/.test(left?.words ?? '') && isNamed(right, 'law');
  if (small === 'by') return right?.kind === 'word';
  const deed =
    small === 'of' && article && left?.kind === 'word' && DEED.test(left.words) && headOf(left) === undefined;
  return deed && (isNamed(right, 'country') || (right?.kind === 'word' && headOf(right) === undefined));
}

/** "Chair of the UK Government | 's Vaccines Taskforce": what a complement's name owns ends in a head, and is not the state's own. */
export function ownsHead(before: Segment, units: Segment, at: number): boolean {
  const open = headOf(before[openHead(before)]);
  const small = before.findLast((unit) => /^(?:of|for)$/.test(unit.words))?.words;
  if (open === undefined || (small === 'of' && open.type !== 'role')) return false;
  const rest = units.slice(at + 1);
  const end = rest.findIndex((unit) => unit.kind === 'small');
  const owned = end === -1 ? rest : rest.slice(0, end);
  return (
    (owned.length > 1 || owned[0]?.kind === 'name') && /organisation|programme/.test(headOf(owned.at(-1))?.type ?? '')
  );
}

/** "Group for Australia | 's Submarine Program": whether a name within a complement owns what the text goes on with. */
export function ownsOn(text: string, before: Segment): boolean {
  const owner = before.at(-1);
  if (owner?.kind !== 'name' || text.charAt(owner.end) !== "'") return false;
  const small = before.at(-2);
  const within = small?.kind === 'small' && /^(?:of|for|the)$/.test(small.words);
  return within && /^'s [A-Z]/.test(text.slice(owner.end, owner.end + 4));
}

/** "Connectivity | in Low Earth Orbit": a field of work, as programmes are named after; a single word may be a place. */
export function fieldIn(before: Segment, units: Segment, at: number): boolean {
  const [left, right, more] = [before.at(-1), units[at + 1], units[at + 2]];
  const field = left?.kind === 'word' && /(?:[a-z](?:tion|ity)|Research|Excellence)$/.test(left.words);
  return field && before.length < 3 && right?.kind === 'word' && more?.kind === 'word';
}
