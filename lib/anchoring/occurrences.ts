import type { Sought } from './sought';

/** Where `words` starts in `text`, overlapping copies too. At most `limit` places. */
export function occurrences(text: string, words: string, limit = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < limit; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Whether `words` stands in `text` once and no more. */
export function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** Where the quote stands with all of its prefix and suffix beside it: offsets of the quote. */
export function passages(flat: string, { before, core, after }: Sought): readonly number[] {
  return occurrences(flat, before + core + after).map((at) => at + before.length);
}

/** So much of prefix and of suffix tells whether they stand twice. */
const NEAREST = 24;

/** Whether what stood right before the quote, or right after it, now stands more than once: cheap to ask. */
export function standsTwice(flat: string, { before, after }: Sought): boolean {
  const sides = [before.trim().slice(-NEAREST), after.trim().slice(0, NEAREST)];
  return sides.some((words) => words.length === NEAREST && occurrences(flat, words, 2).length > 1);
}
