import type { EntityType } from '@/lib/model';

import { MONTHS } from '../tables/date-words';
import { FORENAMES, GENERAL_LETTERS, NO_NAMES } from '../tables/lexicon';
import {
  DETERMINERS,
  GENERIC,
  INSTRUMENT_NOUNS,
  NOUNS_OF_THE_NAME,
  POLICY_NOUNS,
  STARTERS,
  TITLE_NOUNS,
} from '../tables/word-lists';
import { isLettered, withoutMeetings } from './body-shapes';
import type { Run, Unit, Find } from './find';
import { shapeOf } from './name-shapes';
import type { Shape } from './name-shapes';
import { headOf, openHead } from './segment';
import type { Segment } from './segment';

const YEAR = /^(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?$/;
const YEAR_BEFORE = /(?:\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his|of)|'s) (?:19|20)\d\d $/;
const NOUN_AFTER = /^['"]?(?: \([A-Z]{2,8}\))? ([a-z]+)\b/;
/** Nouns that are also verbs, or name too much: only after a determiner. */
const MAY_BE_A_VERB = /^(?:plans?|projects?|pilots?|funds?|package|process|awards|framework|agreement)$/;
const DETERMINED = /\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his|new|existing|[a-z]+illion|'s) $/;
/** "our Partnership for Results", "a Committee on …": one's own, or one of many. */
const OWN = /\b(?:[Oo]ur|[Yy]our|[Tt]heir|[Ii]ts|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ny) $/;

/** "UK-led", "U.S.-hosted": no part of the name that follows. */
const PARTICIPLE = /-(?:led|hosted|based|backed|funded|chaired|run|owned|wide|made|specific|only)$/;

const isStarter = (segment: Segment, at: number, startsSentence: boolean): boolean =>
  segment[at]?.kind === 'word' &&
  (PARTICIPLE.test(segment[at].words) || (startsSentence ? STARTERS : DETERMINERS).has(segment[at].words)) &&
  segment[at + 1]?.words.startsWith('Majesty') !== true;

/** A number belongs to a name if it is a year, or goes with a programme of the gazetteer. */
function numberStays(segment: Segment, at: number): boolean {
  const number = segment[at]?.words ?? '';
  return YEAR.test(number) || (segment[at - 1]?.kind === 'name' && /^\d{1,2}$/.test(number));
}

/** Leaves out what only stands at the start of a sentence, and small words and numbers at the ends. */
export function trimmed(segment: Segment, startsSentence: boolean): Segment {
  let from = 0;
  let to = segment.length;
  while (from < to && (/small|number/.test(segment[from]?.kind ?? '') || isStarter(segment, from, startsSentence)))
    from++;
  while (
    to > from &&
    (segment[to - 1]?.kind === 'small' || (segment[to - 1]?.kind === 'number' && !numberStays(segment, to - 1)))
  )
    to--;
  return segment.slice(from, to);
}

/** "the Welsh and Northern Irish schemes": of a nation, not of a name. */
const ADJECTIVE =
  /^(?:(?:North|South|Northern|Southern)$|[A-Z][a-z]+(?:ish|ian|ese|ean)$|(?:Irish|Welsh|French|Dutch|German|American|African|European|Afghan|Iraqi|Israeli|Pakistani|UK-wide)$)/;

/** "Harbour Access | permit": words that name a policy with a rarer noun, and are nobody's office, body or person. */
function isNamedWithout(segment: Segment): boolean {
  const words = segment.filter((unit) => unit.kind !== 'small');
  const head = headOf(segment.at(-1))?.type;
  if (words.length < 2 || head === 'organisation' || head === 'role' || head === 'law') return false;
  if (
    FORENAMES.has(words[0]?.words ?? '') ||
    words.some((unit) => unit.kind === 'number' || MONTHS.includes(unit.words))
  )
    return false;
  return (
    words.filter((unit) => unit.kind === 'word' && !GENERIC.has(unit.words) && !ADJECTIVE.test(unit.words)).length > 1
  );
}

/** Letters are any abbreviation's; a word in capitals that is read as a word is a name: "the TIDEMARK framework". */
const SPOKEN = /^(?=.*[AEIOUY])[A-Z]{6,}$/;

const isNamedByOneWord = (unit: Unit): boolean =>
  !GENERIC.has(unit.words) &&
  headOf(unit) === undefined &&
  (!/^[A-Z]+s?$/.test(unit.words) || (SPOKEN.test(unit.words) && !GENERAL_LETTERS.has(unit.words)));

/** Names without a head: "the Help to Heat programme". */
function byNoun(text: string, segment: Segment): Find | undefined {
  const [first, last] = [segment[0], segment.at(-1)];
  if (first === undefined || last === undefined || segment.every((unit) => unit.kind === 'name')) return undefined;
  const quoted = /['"]/.test(text.charAt(last.end));
  const noun = NOUN_AFTER.exec(text.slice(last.end, last.end + 28))?.[1];
  const bracket = text.startsWith(' (', last.end);
  const instrument = noun !== undefined && INSTRUMENT_NOUNS.has(noun);
  const rarer = instrument || (noun !== undefined && TITLE_NOUNS.has(noun));
  if (noun === undefined || (!rarer && !POLICY_NOUNS.has(noun))) return undefined;
  if (NO_NAMES.has(text.slice(first.start, last.end))) return undefined;
  if (rarer && !isNamedWithout(segment)) return undefined;
  if (segment.every((unit) => unit.kind === 'small' || ADJECTIVE.test(unit.words))) return undefined;
  // "the GLO, HSSA and HCRS schemes": several, each by its letters
  if (
    segment.some((unit) => unit.words === 'and') &&
    segment.every((unit) => /^(?:and|,|[A-Z]{2,6})$/.test(unit.words))
  )
    return undefined;
  if (segment.length === 1 && !isNamedByOneWord(first)) return undefined;
  if (MAY_BE_A_VERB.test(noun) && !DETERMINED.test(text.slice(Math.max(0, first.start - 16), first.start)))
    return undefined;
  const spoken = segment.length === 1 && SPOKEN.test(first.words);
  const whole =
    !spoken &&
    (instrument || NOUNS_OF_THE_NAME.has(noun)) &&
    !quoted &&
    !bracket &&
    !segment.some((unit) => unit.words === 'to');
  return {
    start: first.start,
    end: whole ? last.end + 1 + noun.length : last.end,
    type: 'programme',
    why: 'noun after capitals',
    byNoun: true,
  };
}

/** Names that need a noun in small letters: units of bodies ("the Rope Testing team"), "the Long Quay dispute". */
const NOUNS_THAT_END: readonly (readonly [noun: string, type: EntityType])[] = [
  ['team', 'organisation'],
  ['unit', 'organisation'],
  ['division', 'organisation'],
  ['directorate', 'organisation'],
  ['profession', 'organisation'],
  ['taskforce', 'organisation'],
  ['working group', 'organisation'],
  ['dispute', 'event'],
];

/** "the Rope Testing team": a noun that the capitalised words are no name without; one of them must not be a name already. */
function withNoun(text: string, segment: Segment): Find | undefined {
  const [first, last] = [segment[0], segment.at(-1)];
  if (first === undefined || last?.kind !== 'word' || text.charAt(last.end) !== ' ') return undefined;
  const [noun, type] = NOUNS_THAT_END.find(([noun]) => text.startsWith(noun, last.end + 1)) ?? [];
  if (noun === undefined || type === undefined || /\w/.test(text.charAt(last.end + 1 + noun.length))) return undefined;
  const words = segment.filter((unit) => unit.kind !== 'small');
  if (words.length < 2 || headOf(last) !== undefined) return undefined;
  if (words.length === 2 && /country|place/.test(first.find?.type ?? '')) return undefined;
  if (words.every((unit) => unit.kind !== 'word' || ADJECTIVE.test(unit.words) || GENERIC.has(unit.words)))
    return undefined;
  return { start: first.start, end: last.end + 1 + noun.length, type, why: 'noun that ends a name' };
}

/** "Independent Advisers will": officers of any kind, with no word that tells whose. */
const ANY_OFFICERS = /^(?:Independent|Senior|Special|Local|Regional|Junior|Other|Relevant|New) [A-Z][a-z-]+s$/;

/** "Health Boards", "Housing Associations and Local Authorities": bodies of a kind, none of them by name. */
const KINDS =
  /^(?:Boards|Trusts|Authorities|Agencies|Councils|Cent(?:re|er)s|Committees|Departments|Companies|Courts|Associations|Partnerships|Teams|Hubs|Societies|Academies|Forums)$/;

function isKindOfBody(text: string, segment: Segment): boolean {
  const last = segment.at(-1);
  if (last === undefined || !KINDS.test(last.words) || text.startsWith(' (', last.end)) return false;
  const isNamed = (words: string): boolean => ADJECTIVE.test(words) || /^[A-Z]{2,}$/.test(words);
  return openHead(segment) === -1 && segment.every((unit) => unit.kind !== 'name' && !isNamed(unit.words));
}

function counts(text: string, segment: Segment, shape: Shape, inHeading: boolean): boolean {
  if (shape.type === 'organisation' && isKindOfBody(text, segment)) return false;
  const start = segment[0]?.start ?? 0;
  const dated = segment.at(-1)?.kind === 'number';
  if (shape.bare === true && shape.type !== 'role' && OWN.test(text.slice(Math.max(0, start - 8), start))) return false;
  const plural =
    segment.at(-1)?.words.endsWith('s') === true &&
    shape.type !== 'role' &&
    segment.every((unit) => unit.kind === 'word');
  if (shape.type === 'role' && segment.length === 2 && ANY_OFFICERS.test(`${segment[0]?.words} ${segment[1]?.words}`))
    return false;
  if (plural && OWN.test(text.slice(Math.max(0, start - 8), start))) return false;
  return (
    !inHeading || dated || /law|organisation|role/.test(shape.type) || segment.some((unit) => unit.kind === 'name')
  );
}

const LETTERED: Shape = { type: 'organisation', why: 'body with its letters' };
const LETTERS_AFTER = /^ \(([A-Z]{3,8})\)/;

/** "G7 Leaders' Statement on …" as the first line says what the text is, and names nothing else. */
const STATED = /(?:^| )Statement(?: (?:on|by|from|of|for|to) .*)?$/;

function isOwnTitle(text: string, start: number, end: number): boolean {
  return STATED.test(text.slice(start, end)) && !text.slice(0, start).includes('\n');
}

/** At the start of a sentence the first word of two may be any: "Visit Wales" is no body. */
const isDoubtful = (shape: Shape, segment: Segment, opens: boolean): boolean =>
  shape.unlessItOpens === true && opens && segment.length < 3;

function findIn(text: string, run: Run, whole: Segment, at: number, inHeading: boolean): Find | undefined {
  const segment = withoutMeetings(trimmed(whole, at === 0 && run.startsSentence));
  const [head, last] = [segment[0], segment.at(-1)];
  if (head === undefined || last === undefined) return undefined;
  const noun =
    at === 0 && run.startsSentence && segment.length === 1
      ? undefined
      : (byNoun(text, segment) ?? withNoun(text, segment));
  const letters = LETTERS_AFTER.exec(text.slice(last.end, last.end + 12))?.[1];
  const lettered = letters !== undefined && isLettered(segment, letters);
  const shape = segment.length > 1 ? (shapeOf(segment) ?? (lettered ? LETTERED : undefined)) : undefined;
  if (
    shape === undefined ||
    (noun !== undefined && headOf(last)?.type === 'organisation' && segment.some((unit) => unit.kind === 'small'))
  )
    return noun;
  if (
    !counts(text, segment, shape, inHeading) ||
    (letters === undefined && isDoubtful(shape, segment, at === 0 && run.startsSentence))
  )
    return undefined;
  if (shape.type === 'programme' && isOwnTitle(text, head.start, last.end)) return undefined;
  const takesYear = /programme|event|law/.test(shape.type);
  const year = takesYear ? YEAR_BEFORE.exec(text.slice(Math.max(0, head.start - 12), head.start)) : null;
  return { start: year === null ? head.start : head.start - 5, end: last.end, type: shape.type, why: shape.why };
}

/** Names that no list holds, told by their capitals and their head noun. */
export function findShapes(text: string, run: Run, segments: readonly Segment[], inHeading: boolean): Find[] {
  return segments.flatMap((segment, at) => findIn(text, run, segment, at, inHeading) ?? []);
}
