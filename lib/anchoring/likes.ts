import type { QuoteSelector, Span } from '@/lib/model';

import { flattened } from './flat-text';
import { blockAround, sentenceAround, SENTENCE_END } from './units';
import { wordsIn } from './words';

/** So many lines and sentences are kept: those most like the quote's own, and first those that hold all of its words. */
const MOST = 48;

/** A number of 32 bits for a line or sentence as read (FNV-1a); two have the same by chance once in four thousand million. */
function markOf(words: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) mark = Math.imul(mark ^ words.charCodeAt(at), 0x01000193);
  return mark >>> 0;
}

/** Words as read, without the signs that end sentences: a sentence alone on its line is the line. */
const read = (words: string): string => flattened(words.replaceAll(SENTENCE_END, ' ')).trim();

const sentencesIn = (text: string): readonly string[] =>
  text
    .split(SENTENCE_END)
    .map(read)
    .filter((sentence) => sentence !== '');

/** The sentences and the lines that hold a span, as read. */
function unitsAround(text: string, span: Span): readonly string[] {
  const units = [sentenceAround(text, span), blockAround(text, span)];
  return units.map(({ start, end }) => read(text.slice(start, end)));
}

/** The share of a unit that is of some words, of 1: roughly, as it is asked of every unit of a page. */
function shareOf(words: readonly string[], unit: string): number {
  const found = words.filter((word) => unit.includes(word));
  return found.reduce((sum, word) => sum + word.length, 0) / unit.length;
}

/**
 * Which lines and sentences of a text are like those that hold the quote: one of them may come to stand in its place.
 * Time: length of the text × words of the quote's own line.
 */
export function likesOf(text: string, quote: Span): readonly number[] {
  const [sentence, block] = [sentenceAround(text, quote), blockAround(text, quote)];
  const own = unitsAround(text, quote);
  const exact = text.slice(quote.start, quote.end).trim();
  const words = [...new Set(own.flatMap((unit) => wordsIn(unit.toLowerCase()).map(({ word }) => word)))];
  const outside = ({ start, end }: Span): readonly string[] => [text.slice(0, start), text.slice(end)];
  const units = new Set([
    ...outside(block).flatMap((part) => part.split('\n')),
    ...outside(sentence).flatMap((part) => part.split(SENTENCE_END)),
  ]);
  const likest = [...units]
    .filter((unit) => unit.trim() !== '')
    .map((unit) => ({ unit, alike: unit.includes(exact) ? 1 : shareOf(words, unit.toLowerCase()) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 2 * MOST)
    .map(({ unit }) => read(unit))
    .filter((unit) => unit !== '' && !own.includes(unit));
  return [...new Set(likest)].slice(0, MOST).map(markOf);
}

/** Whether a line or sentence of these words stood elsewhere when the quote was taken. */
export const isKept = (words: string, likes: readonly number[]): boolean => likes.includes(markOf(read(words)));

/** What two texts have in common, word by word. */
export function inCommon(one: string, other: string): string {
  const left = wordsIn(other).map(({ word }) => word);
  const common = wordsIn(one).filter(({ word }) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.map(({ word }) => word).join(' ');
}

/** Whether the line or sentence that holds a span stood elsewhere when the quote was taken: then it is no edit of it. */
export function isLike(text: string, span: Span, likes: readonly number[]): boolean {
  return unitsAround(text, span).some((unit) => likes.includes(markOf(unit)));
}

const partsOf = (run: string): readonly string[] => [...sentencesIn(run), ...run.split('\n').map(read)];

function runAround(text: string, span: Span): string {
  const { start, end } = sentenceAround(text, span);
  return text.slice(start, end);
}

/** The number of an item tells nothing. */
const LETTER = /\p{L}/u;

/** The sentences that hold a span; of these and of its lines those of them that stood elsewhere too when the quote was taken; and whether all the sentences did. */
export function likesAmong(
  text: string,
  span: Span,
  likes: readonly number[],
): { sentences: readonly string[]; some: readonly string[]; all: boolean } {
  const run = runAround(text, span);
  const sentences = sentencesIn(run);
  const isKept = (part: string): boolean => likes.includes(markOf(part));
  const isTelling = (part: string): boolean => LETTER.test(part) || !LETTER.test(run);
  return {
    sentences,
    some: partsOf(run).filter((part) => isKept(part) && isTelling(part)),
    all: sentences.every(isKept),
  };
}

/** The sentences that hold the quote, and these with its lines, as read, as far as its prefix and suffix tell. */
export function ownParts({ exact, prefix, suffix }: Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>): {
  sentences: readonly string[];
  parts: readonly string[];
} {
  const span = { start: prefix.length, end: prefix.length + exact.length };
  const run = runAround(prefix + exact + suffix, span);
  return { sentences: sentencesIn(run), parts: partsOf(run) };
}
