import { occurrences } from './occurrences';
import type { Sought } from './sought';

/** So much of prefix and of suffix has to stand side by side before we say that what was between them is gone. */
const SEAM = 24;

/**
 * Where what stood before the quote and what stood after it now touch: offsets in the flat text of the end of
 * the one and the start of the other. White space between them may have gone with the quote.
 */
export function seams(flat: string, sought: Sought): readonly number[] {
  const before = sought.before.trimEnd().slice(-SEAM);
  const after = sought.after.trimStart().slice(0, SEAM);
  const ends = (length: number, side: { atEdge: boolean }): boolean => length >= SEAM || side.atEdge;
  if (!ends(before.length, sought.left) || !ends(after.length, sought.right)) return [];
  if (before.length + after.length < SEAM) return [];
  const found = [before + after, `${before} ${after}`].flatMap((words) => occurrences(flat, words, 3));
  return found.map((at) => at + before.length);
}
