import type { BracketFinding } from './bracket-finding';
import { NO_RIVALS } from './sought';
import type { Sought } from './sought';
import { wordsIn } from './words';

/** Longer quotes are not laid beside the text word by word, but known by their beginning and their end. */
const LONG = 1500;
const END = 320;
const BESIDE = 128;
/** So many pieces of the middle are looked for, each of so many characters; half of them make it the same passage. */
const PIECES = 32;
const PIECE = 24;
const HALF = 0.5;

export function isLong({ core }: Sought): boolean {
  return core.length > LONG;
}

/** The beginning of a long quote as a quote of its own, and its end: what follows within the quote is their context. */
export function endsOf(sought: Sought): readonly [Sought, Sought] {
  const { core } = sought;
  const rivals = { ...NO_RIVALS, sides: HALF, whole: HALF, words: HALF };
  const start = { ...sought, core: core.slice(0, END), after: core.slice(END, END + BESIDE), rivals };
  const end = { ...sought, core: core.slice(-END), before: core.slice(-END - BESIDE, -END), rivals };
  return [start, end];
}

/** How much of a long quote stands in a stretch of text: the share of its pieces. */
function shareIn(stretch: string, core: string): number {
  const starts = wordsIn(core).map(({ start }) => start);
  const every = Math.max(1, Math.floor(starts.length / PIECES));
  const pieces = starts.filter((_, at) => at % every === 0).map((start) => core.slice(start, start + PIECE));
  return pieces.filter((piece) => stretch.includes(piece)).length / pieces.length;
}

/** What became of a long quote, from what became of its beginning and of its end. */
export function betweenEnds(
  flat: string,
  core: string,
  first: BracketFinding | undefined,
  last: BracketFinding | undefined,
): BracketFinding | undefined {
  if (!first || !last) return undefined;
  const start = first.is === 'edited' ? first.image.start : first.gap.end;
  const end = last.is === 'edited' ? last.image.end : last.gap.start;
  if (first.is === 'removed' && last.is === 'removed' && end <= start) {
    return { is: 'removed', gap: { start: Math.min(first.gap.start, end), end: Math.max(first.gap.start, end) } };
  }
  if (end <= start) return undefined;
  const span = { start, end };
  const likeness = shareIn(flat.slice(start, end), core);
  return likeness >= HALF ? { is: 'edited', image: span, likeness } : { is: 'removed', gap: span };
}
