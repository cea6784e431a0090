import { occurrences } from './occurrences';
import type { Sought } from './sought';

/** So much of prefix and of suffix has to stand side by side before we say that what was between them is gone. */
const SEAM = 24;

/**
 * Where what stood before the quote and what stood after it now touch: offsets in the flat text. White space
 * between them may have gone with the quote. At the text's edge, the edge itself is a side.
 */
export function seams(flat: string, { before, after, left, right }: Sought): readonly number[] {
  const [ahead, behind] = [before.trimEnd().slice(-SEAM), after.trimStart().slice(0, SEAM)];
  const [startsText, endsText] = [ahead.length < SEAM, behind.length < SEAM];
  if ((startsText && !left.atEdge) || (endsText && !right.atEdge) || ahead.length + behind.length < SEAM) return [];
  const text = flat.trimEnd();
  const joints = new Set([ahead + behind, `${ahead} ${behind}`]);
  return [...joints].flatMap((words) =>
    occurrences(text, words.trim(), 3)
      .filter((at) => !startsText || text.slice(0, at).trim() === '')
      .filter((at) => !endsText || at + words.trim().length === text.length)
      .map((at) => at + ahead.length),
  );
}

/** Whether what stood right before the quote, or right after it, now stands more than once: cheap to ask. */
export function standsTwice(flat: string, { before, after }: Sought): boolean {
  const sides = [before.trim().slice(-SEAM), after.trim().slice(0, SEAM)];
  return sides.some((words) => words.length === SEAM && occurrences(flat, words, 2).length > 1);
}
