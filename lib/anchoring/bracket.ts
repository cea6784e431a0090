import type { Span } from '@/lib/model';

import { comparePassage } from './passage';
import type { Passage } from './passage';
import type { Sought } from './sought';
import { stretches } from './stretches';

export type BracketFinding =
  | { readonly is: 'edited'; readonly image: Span }
  | { readonly is: 'removed'; readonly gap: Span };

/** How alike the words in the gap have to be to be the quote's: between both sides, and beside one of them. */
const ALIKE = 0.5;
const ALIKE_BESIDE_ONE = 0.8;
/** How much of a side has to stand. */
const STANDS = 0.5;

function judge(passage: Passage): BracketFinding | undefined {
  const { keptBefore, keptAfter, image, gap } = passage;
  const sides = [keptBefore, keptAfter].filter((kept) => kept >= STANDS).length;
  if (sides === 0) return undefined;
  if (image && passage.likeness >= (sides === 2 ? ALIKE : ALIKE_BESIDE_ONE)) return { is: 'edited', image };
  return { is: 'removed', gap: sides === 2 ? gap : { start: gap.start, end: gap.start } };
}

/** Finds prefix and suffix around a gap, and says what became of the words between them. */
export function findBracket(flat: string, sought: Sought): BracketFinding | undefined {
  const passages = stretches(flat, sought).map((stretch) => comparePassage(flat, stretch, sought));
  passages.sort((a, b) => b.kept - a.kept);
  const [best] = passages;
  return best && judge(best);
}
