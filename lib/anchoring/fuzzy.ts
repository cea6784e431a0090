import search from 'approx-string-match';

import type { Span } from '@/lib/model';

import type { Sought } from './sought';
import { wordsIn } from './words';

/** DESIGN section 7: so alike, and so much more alike than anything else is or was. */
const FLOOR = 0.85;
const MARGIN = 0.1;
/** What was less like the quote than this is no rival. */
const RIVAL_FLOOR = 0.7;
const LONGEST_WORD = 32;
/** Shorter words are like too many others; longer ones take too long, and have sides to be found by. */
const SHORTEST = 32;
const LONGEST = 400;

function most(text: string, words: string, floor: number): { start: number; end: number; alike: number } | undefined {
  const [best] = search(text, words, Math.floor((1 - floor) * words.length)).sort((a, b) => a.errors - b.errors);
  return best && { start: best.start, end: best.end, alike: 1 - best.errors / words.length };
}

function isFitting({ core }: Sought): boolean {
  return core.length >= SHORTEST && core.length <= LONGEST;
}

/** How like the quote the words most like it are, of 1; 0 if nothing is like it. */
export function likestWords(flat: string, sought: Sought): number {
  return isFitting(sought) ? (most(flat, sought.core, RIVAL_FLOOR)?.alike ?? 0) : 0;
}

/** The words most like the quote, if they are like enough and nothing else is, or was, nearly so. */
export function findFuzzy(flat: string, sought: Sought): Span | undefined {
  const { core, rivals } = sought;
  if (!isFitting(sought)) return undefined;
  const found = most(flat, core, FLOOR);
  if (!found || found.alike < rivals.words + MARGIN) return undefined;
  const floor = found.alike - MARGIN;
  const runnerUp = most(flat.slice(0, found.start), core, floor) ?? most(flat.slice(found.end), core, floor);
  return runnerUp ? undefined : ofWholeWords(flat, found);
}

/** The words that stand in a span for the most part: letters of a word at either end came in by chance. */
function ofWholeWords(flat: string, { start, end }: Span): Span {
  const room = flat.slice(Math.max(0, start - LONGEST_WORD), end + LONGEST_WORD);
  const words = wordsIn(room, Math.max(0, start - LONGEST_WORD)).filter(
    (word) => 2 * (Math.min(word.end, end) - Math.max(word.start, start)) > word.end - word.start,
  );
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end };
}

/** Ends of so many characters stand for a quote that is too long to be looked for whole. */
const END = 200;

/** Whether nothing in the text is at all like the quote: its words are gone from the page, wherever they stood. */
export function isNowhere(flat: string, { core }: Sought): boolean {
  if (core.length <= LONGEST) return most(flat, core, RIVAL_FLOOR) === undefined;
  return [core.slice(0, END), core.slice(-END)].every((end) => most(flat, end, RIVAL_FLOOR) === undefined);
}
