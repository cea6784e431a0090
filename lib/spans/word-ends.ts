import type { Span } from '@/lib/model';

/** A word, a number or a sum, with what joins its parts: "£2.5", "sea-bed", "2020–21" is two. */
const WORD = /[£$€]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'.,:/&-](?=[\p{L}\p{N}]))*%?/gu;
/** Words are looked for so far on each side: no gap between two words of a page is longer. */
const REACH = 2_000;

function wordsNear(text: string, at: number): readonly Span[] {
  const from = Math.max(0, at - REACH);
  return [...text.slice(from, at + REACH).matchAll(WORD)].map((word) => {
    const start = from + word.index;
    return { start, end: start + word[0].length };
  });
}

/**
 * A stretch with one of its ends moved to the next place where a word begins (its start) or ends (its end), at least one
 * word long. Where there is no such place it stays as it is.
 */
export function moveEnd(text: string, span: Span, end: keyof Span, by: 1 | -1): Span {
  const words = wordsNear(text, span[end]);
  const places = words
    .filter((word) => (end === 'start' ? word.end <= span.end : word.start >= span.start))
    .map((word) => word[end])
    .filter((place) => (by === 1 ? place > span[end] : place < span[end]));
  const next = by === 1 ? places[0] : places.at(-1);
  return next === undefined ? span : { ...span, [end]: next };
}

/** A stretch with one end at the word at an offset of the text, or at the word nearest to it; at least one word long. */
export function endNear(text: string, span: Span, end: keyof Span, at: number): Span {
  const words = wordsNear(text, at).filter((word) =>
    end === 'start' ? word.end <= span.end : word.start >= span.start,
  );
  const far = (word: Span): number => Math.max(word.start - at, at - word.end, 0);
  const [nearest] = words.toSorted((one, other) => far(one) - far(other));
  return nearest === undefined ? span : { ...span, [end]: nearest[end] };
}
