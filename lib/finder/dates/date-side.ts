import type { IsoDate } from '@/lib/model';

import { TENSES_AFTER, TENSES_BEFORE } from '../tables/tenses';
import type { Tense, TenseRow } from '../tables/tenses';
import { partsOf } from './calendar';
import type { Side } from './which-year';

/** Words at a date that tell, by themselves or with the tense of the verb, where it lies. */
interface SideRow {
  readonly name: string;
  /** Why it stands though no stored text needs it: the class that it is of. */
  readonly because?: string;
  readonly pattern: RegExp;
  readonly side: Readonly<Record<Tense, Side>>;
  /** The date stands in square brackets. */
  readonly example: string;
  readonly counterExample: string;
}

const always = (side: Side): SideRow['side'] => ({ past: side, future: side, untold: side });

/** Tried top to bottom on the words that end where a date begins. */
export const SIDES_BEFORE: readonly SideRow[] = [
  {
    name: 'each year, before the date', because: 'what comes each year has no year of its own',
    pattern: /\b(?:(?:each|every) (?:[a-z]+ )?year|(?:once|twice) a year|annually),? (?:(?:in|on|by|from|between|before|until|at) )?(?:the )?$/i,
    side: always('open'),
    example: 'The committee meets once a year in [February]',
    counterExample: 'The committee meets this year in [February]',
  },
  {
    name: 'since',
    pattern: /\bsince (?:at least )?(?:the )?(?:early |late |mid-)?$/i,
    side: always('before'),
    example: 'It has grown since [April]',
    counterExample: 'It grew in [April]',
  },
  {
    name: 'compared with a time that is known',
    pattern:
      /\b(?:(?<!\b(?:later|earlier|sooner|rather|other) )than(?! \d)|compared (?:to|with)|unlike|(?:down|up|unchanged) from|(?:go|going|went|come) back to|a return to|repeat of)\b(?:[^,.;]|[,.]\d){0,60} $/i,
    side: always('before'),
    example: 'Prices will be higher than in [March]',
    counterExample: 'It will be no later than [12 April]',
  },
  {
    name: 'ahead of a meeting', because: 'prepositions of what lies ahead',
    pattern: /\b(?:ahead of|in advance of|in time for|in view of|towards|in the run-up to|forthcoming|upcoming)\b[^,.;]{0,60}$/i,
    side: always('ahead'),
    example: 'We asked ministers to act ahead of their meeting in [October]',
    counterExample: 'Ministers met in [October]',
  },
  {
    name: 'by, before or until',
    pattern: /\b(?:by|before|until|till|later than|earlier than|beyond|starting|beginning|through|through to|up to)(?: on)?(?: at least)?(?: the)? $/i,
    side: { past: 'nearest', future: 'ahead', untold: 'ahead' },
    example: 'It is ready by [April]',
    counterExample: 'It is ready in [April]',
  },
  {
    name: 'from',
    pattern: /\bfrom(?: the)? $/i,
    side: { past: 'nearest', future: 'ahead', untold: 'nearest' },
    example: 'It was open from [1 April]',
    counterExample: 'It was open on [1 April]',
  },
]; // prettier-ignore

/** Tried on the words that start where a date ends. */
export const SIDES_AFTER: readonly SideRow[] = [
  {
    name: 'each year, after the date',
    pattern: /^,? (?:of |in )?(?:each|every) (?:[a-z]+ )?year\b|^ annually\b/i,
    side: always('open'),
    example: 'We revalue it on [31 March] each financial year',
    counterExample: 'We revalued it on [31 March] in each region',
  },
];

const BY_TENSE: SideRow['side'] = { past: 'before', future: 'ahead', untold: 'nearest' };
const BY_FAR_TENSE: SideRow['side'] = { past: 'likely before', future: 'likely ahead', untold: 'nearest' };
/** A verb nearer than this to a date, in UTF-16 code units, is the date's own. */
const NEAR = 30;

/** How far a written year is looked for in the paragraph before a date, in UTF-16 code units. */
const PARAGRAPH = 300;
const WRITTEN_YEAR =
  /(?<![£$€,.\d/-])(?:1[5-9]|20)\d\d(?![\d%]|[,.]\d| (?:people|homes|jobs|places|staff|officers)\b)/g;

/** Whether the year that the paragraph named last is more than one before that of publication. */
function speaksOfLongAgo(text: string, start: number, published: IsoDate): boolean {
  const before = text.slice(Math.max(0, start - PARAGRAPH), start);
  const year = before
    .slice(before.lastIndexOf('\n') + 1)
    .match(WRITTEN_YEAR)
    ?.at(-1);
  return year !== undefined && Number(year) < partsOf(published).year - 1;
}

/** How far a verb is looked for before a date and after it, in UTF-16 code units. */
const BEFORE = 160;
const AFTER = 90;
const SENTENCE_END = /[.!?;:][)"']* |\n|[•▪]/g;

/** The words of a date's sentence before it. */
function headOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const ends = [...before.matchAll(SENTENCE_END)].at(-1);
  return ends === undefined ? before : before.slice(ends.index + ends[0].length);
}

function tailOf(text: string, end: number): string {
  const after = text.slice(end, end + AFTER);
  const at = after.search(SENTENCE_END);
  return at === -1 ? after : after.slice(0, at);
}

/** One search for the words of all rows; where two begin together the row that stands first wins. */
const searchFor = (rows: readonly TenseRow[]): RegExp =>
  new RegExp(rows.map(({ words }) => `(${words})`).join('|'), 'g');
const SEARCH_BEFORE = searchFor(TENSES_BEFORE);
const SEARCH_AFTER = searchFor(TENSES_AFTER);

/** A tense, and how far from the date the words stand that tell it, in UTF-16 code units; beyond a comma, without end. */
interface Told {
  readonly tense: Tense;
  readonly gap: number;
}

const tenseOf = (rows: readonly TenseRow[], found: RegExpMatchArray): Tense =>
  rows[found.slice(1).findIndex((words) => words !== undefined)]?.tense ?? 'untold';

/** The tense of the verb before a date, the nearest first, else of the first after it. */
function tenseAt(head: string, tail: string): Told {
  const before = [...head.matchAll(SEARCH_BEFORE)].at(-1);
  if (before !== undefined) {
    const between = head.slice(before.index + before[0].length);
    return { tense: tenseOf(TENSES_BEFORE, before), gap: between.includes(', ') ? Infinity : between.length };
  }
  const after = tail.matchAll(SEARCH_AFTER).next().value;
  return after === undefined ? { tense: 'untold', gap: 0 } : { tense: tenseOf(TENSES_AFTER, after), gap: after.index };
}

/**
 * On which side of the day of publication the date from `start` to `end` of a folded text lies, as far as its sentence
 * tells: by its preposition, by a comparison, by the tense of the verb nearest to it. Else the nearest is meant. Where a
 * date may lie before and its paragraph speaks of a year long past, its year stays open.
 */
export function sideOf(text: string, start: number, end: number, published: IsoDate): Side {
  const [head, tail] = [headOf(text, start), tailOf(text, end)];
  const { tense, gap } = tenseAt(head, tail);
  const row =
    SIDES_AFTER.find(({ pattern }) => pattern.test(tail)) ?? SIDES_BEFORE.find(({ pattern }) => pattern.test(head));
  const bare = (gap > NEAR ? BY_FAR_TENSE : BY_TENSE)[tense];
  const side = row?.side[gap === Infinity ? 'untold' : tense] ?? bare;
  const mayLieBefore = side !== 'ahead' && side !== 'likely ahead';
  return mayLieBefore && speaksOfLongAgo(text, start, published) ? 'open' : side;
}
