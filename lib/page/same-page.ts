import { foldQuote } from '@/lib/model';
import type { HeldWords } from '@/lib/model';

/** A page as it stands now. */
export interface PageWords {
  readonly title: string;
  readonly text: string;
}

/**
 * A held word stands on a page where it stands there in a row of so many words. Single words are the same everywhere;
 * of longer rows one edited word breaks more.
 */
const ROW = 3;
/** Fewer held words than this tell nothing: they stand on many pages. */
const LEAST_WORDS = 10;
/** "Most": measured in `docs/decisions/0021`. */
export const MOST_WORDS = 0.5;
/** Of the words of the longer title, so many stand in both. */
export const MOST_TITLE = 0.5;

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u;

const wordsOf = (text: string): readonly string[] =>
  foldQuote(text)
    .toLowerCase()
    .split(NO_WORD)
    .filter((word) => word !== '');

const rowAt = (words: readonly string[], at: number): string => words.slice(at, at + ROW).join(' ');

function rowsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(ROW - 1).map((_, at) => rowAt(words, at)));
}

/** The kept text; where none is kept, the quotes with what stood around them. */
const stretchesOf = ({ text, quotes }: HeldWords): readonly string[] =>
  text === undefined ? [...new Set(quotes.map(({ prefix, exact, suffix }) => prefix + exact + suffix))] : [text];

/** How many of these words stand in a row that is one of `rows`. */
function standing(words: readonly string[], rows: ReadonlySet<string>): number {
  let count = 0;
  let reached = 0;
  for (let at = 0; at + ROW <= words.length; at++) {
    if (!rows.has(rowAt(words, at))) continue;
    count += at + ROW - Math.max(at, reached);
    reached = at + ROW;
  }
  return count;
}

/** The share of the held words that stand on the page, from 0 to 1; where too few are held to tell, 0. */
export function wordsBorneOut(held: HeldWords, page: PageWords): number {
  const stretches = stretchesOf(held).map(wordsOf);
  const all = stretches.reduce((sum, { length }) => sum + length, 0);
  if (all < LEAST_WORDS) return 0;
  const rows = rowsOf(page.text);
  return stretches.reduce((sum, words) => sum + standing(words, rows), 0) / all;
}

/** The share of the longer title's words that stand in the other too, at best of the held titles; none is held: 1. */
export function titleBorneOut({ titles }: HeldWords, { title }: PageWords): number {
  const known = titles.map((one) => new Set(wordsOf(one))).filter(({ size }) => size > 0);
  if (known.length === 0) return 1;
  const now = new Set(wordsOf(title));
  return Math.max(
    ...known.map((one) => [...one].filter((word) => now.has(word)).length / Math.max(one.size, now.size)),
  );
}

/**
 * Whether a page is the one that it says it is: its title, and most of the words that are held of that one, stand on it.
 * Asked only of a page that claims to be another address's: a page that is edited where it stands is the same page.
 */
export function isBorneOut(held: HeldWords, page: PageWords): boolean {
  return titleBorneOut(held, page) >= MOST_TITLE && wordsBorneOut(held, page) >= MOST_WORDS;
}
