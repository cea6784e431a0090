import type { Span } from '@/lib/model';

import { comparePassage } from './passage';
import type { Passage } from './passage';
import type { Sought } from './sought';
import { stretches } from './stretches';

export type BracketFinding =
  | { readonly is: 'edited'; readonly image: Span }
  | { readonly is: 'removed'; readonly gap: Span };

/** How alike the words in the gap have to be to be the quote's: between both sides, and beside one of them. */
export const ALIKE = 0.5;
const ALIKE_BESIDE_ONE = 0.8;
/** How much of a side has to stand: of both, and of one alone. */
const STANDS = 0.5;
const STANDS_ALONE = 0.8;
/** By how much a place has to beat what was like the quote before. */
const MARGIN = 0.1;
/** Both sides stand as they stood, and nowhere else did they quite. */
const WHOLE = 0.99;
const NOT_QUITE = 0.97;

/** The passage, laid beside every stretch where a piece of it stands. */
export function passagesIn(flat: string, sought: Sought): readonly Passage[] {
  return stretches(flat, sought).map((stretch) => comparePassage(flat, stretch, sought));
}

function isBetweenBoth({ keptBefore, keptAfter, sides }: Passage, { rivals }: Sought): boolean {
  if (keptBefore < STANDS || keptAfter < STANDS) return false;
  return sides >= rivals.sides + MARGIN || (sides >= WHOLE && rivals.sides <= NOT_QUITE);
}

/** The place between both sides, as far as one can be told from all others. */
function betweenBoth(passages: readonly Passage[], sought: Sought): BracketFinding | undefined {
  const closed = passages.filter((passage) => isBetweenBoth(passage, sought));
  const best = closed.reduce<Passage | undefined>(
    (best, one) => (best && best.sides >= one.sides ? best : one),
    undefined,
  );
  if (!best || closed.some((other) => other !== best && other.sides > best.sides - MARGIN / 2)) return undefined;
  const { image, likeness, gap } = best;
  return image && likeness >= ALIKE ? { is: 'edited', image } : { is: 'removed', gap };
}

function besideOne(passages: readonly Passage[], { rivals }: Sought): BracketFinding | undefined {
  const [best, next] = [...passages].sort((a, b) => b.whole - a.whole);
  if (!best || (next && next.likeness >= ALIKE && next.whole > best.whole - MARGIN)) return undefined;
  const { keptBefore, keptAfter, likeness, image, whole, gap } = best;
  const stands = Math.max(keptBefore, keptAfter) >= STANDS_ALONE;
  const both = Math.min(keptBefore, keptAfter) >= STANDS;
  if (
    image &&
    whole >= rivals.whole + MARGIN &&
    ((both && likeness >= ALIKE) || (stands && likeness >= ALIKE_BESIDE_ONE))
  ) {
    return { is: 'edited', image };
  }
  return stands && likeness < ALIKE && rivals.sides < STANDS
    ? { is: 'removed', gap: { start: gap.start, end: gap.start } }
    : undefined;
}

/** Finds prefix and suffix around a gap, and says what became of the words between them. */
export function findBracket(flat: string, sought: Sought): BracketFinding | undefined {
  const passages = passagesIn(flat, sought);
  return betweenBoth(passages, sought) ?? besideOne(passages, sought);
}
