import type { IsoDate } from '@/lib/model';

import { sideOf } from '../dates/date-side';
import { DATES } from '../dates/resolve-date';
import { inYearOf } from '../dates/which-year';
import { MONEY, QUANTITIES } from '../tables/amounts';
import { EVENT_PATTERNS, LAW_PATTERNS, SETTINGS } from '../tables/instruments';
import type { DatePattern, Pattern } from '../tables/name-pattern';
import { CAPITAL, DIGIT, LOWER } from '../text/tokens';
import type { Tokens } from '../text/tokens';
import type { Find } from './find';
import { mayBe, wordShapes } from './word-shapes';

export const PATTERNS: readonly (Pattern | DatePattern)[] = [
  ...DATES,
  ...MONEY,
  ...QUANTITIES,
  ...LAW_PATTERNS,
  ...EVENT_PATTERNS,
  ...SETTINGS,
];

/** How much of the text before a match a row may look at. */
const BEFORE = 36;
const CURRENCY: readonly number[] = ['$', '£', '€', '¥'].map((sign) => sign.charCodeAt(0));
/** Turns the code of a capital of ASCII into that of its small letter. */
const LOWER_BIT = 32;
const NINE = 57;

type Rows = readonly (Pattern | DatePattern)[];

const rowsFor = (...firsts: readonly Pattern['first'][]): Rows => PATTERNS.filter((row) => firsts.includes(row.first));
const BY_NUMBER = rowsFor('digit');
const BY_DAY = rowsFor('digit', 'day');
const BY_YEAR = rowsFor('digit', 'year');
const BY_CURRENCY = rowsFor('currency');
const BY_WORD: ReadonlyMap<string, Rows> = indexByWord();

function indexByWord(): Map<string, (Pattern | DatePattern)[]> {
  const index = new Map<string, (Pattern | DatePattern)[]>();
  for (const row of PATTERNS) {
    if (typeof row.first === 'string') continue;
    for (const word of row.first) {
      const key = word.toLowerCase();
      index.set(key, [...(index.get(key) ?? []), row]);
    }
  }
  return index;
}

const SHAPES = wordShapes(BY_WORD.keys());

/** "22", "22nd" may be a day, "2024", "1990s" a year; other numbers are amounts only. */
function rowsForNumber(text: string, start: number, end: number): Rows {
  const length = end - start;
  if (length <= 2 || (length === 4 && text.charCodeAt(start + 2) > NINE)) return BY_DAY;
  if (length === 3) return text.charCodeAt(start + 1) > NINE ? BY_DAY : BY_NUMBER;
  const century = text.startsWith('20', start) || text.startsWith('19', start);
  return century && length <= 5 ? BY_YEAR : BY_NUMBER;
}

function rowsAt(tokens: Tokens, at: number): Rows | undefined {
  const { text, kinds, starts, ends } = tokens;
  const kind = kinds[at] ?? LOWER;
  const start = starts[at] ?? 0;
  if (kind === DIGIT) return rowsForNumber(text, start, ends[at] ?? 0);
  if (kind === LOWER || kind === CAPITAL) {
    const end = ends[at] ?? 0;
    if (!mayBe(SHAPES, text.charCodeAt(start) | LOWER_BIT, end - start)) return undefined;
    return BY_WORD.get(text.slice(start, end).toLowerCase());
  }
  return CURRENCY.includes(text.charCodeAt(start)) ? BY_CURRENCY : undefined;
}

/** What a row finds at a place, if the words before it allow it. */
function matchOf(row: Rows[number], text: string, start: number, published: IsoDate | undefined): Find | undefined {
  row.pattern.lastIndex = start;
  const found = row.pattern.exec(text);
  if (found === null) return undefined;
  const { after, notAfter } = row;
  if (after !== undefined || notAfter !== undefined) {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (after?.test(before) === false || notAfter?.test(before) === true) return undefined;
  }
  const end = start + found[0].length;
  const find = { start, end, type: row.type, why: row.name };
  if (!('means' in row)) return find;
  const inYear = inYearOf(published, (day) => sideOf(text, start, end, day));
  const resolved = row.means(found.groups ?? {}, published, inYear);
  return resolved === undefined ? find : { ...find, resolved };
}

/** Everything in the text that a row of the tables describes; finds may overlap. Time: linear in the tokens. */
export function findPatterns(tokens: Tokens, published: IsoDate | undefined): Find[] {
  const finds: Find[] = [];
  const { text } = tokens;
  for (let at = 0; at < tokens.count; at++) {
    const rows = rowsAt(tokens, at);
    if (rows === undefined) continue;
    for (const row of rows) {
      const find = matchOf(row, text, tokens.starts[at] ?? 0, published);
      if (find !== undefined) finds.push(find);
    }
  }
  return finds;
}
