/** A rectangle in the window, CSS pixels. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Window {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly top: number;
  readonly left: number;
  readonly side: 'below' | 'above';
}

/** Clear of the lowest line under the words: 9.8px below the baseline of 19/25 text, some 6 below their box. */
const BELOW = 10;
const ABOVE = 6;
/** Between card and window's edge. */
const EDGE = 8;

/**
 * Below the last line of the mark, else above the first, never over it; where neither has room, on the side that
 * has more. `lines` are the mark's line boxes, in order; the place is in the window too.
 */
export function placeCard(lines: readonly Box[], card: { width: number; height: number }, window: Window): CardPlace {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { top: EDGE, left: EDGE, side: 'below' };
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const roomBelow = window.height - EDGE - (bottom + BELOW);
  const roomAbove = top - ABOVE - EDGE;
  const isBelow = roomBelow >= card.height || (roomAbove < card.height && roomBelow >= roomAbove);
  const wanted = isBelow ? last.left : first.left;
  const left = Math.max(EDGE, Math.min(wanted, window.width - EDGE - card.width));
  return isBelow
    ? { top: bottom + BELOW, left, side: 'below' }
    : { top: top - ABOVE - card.height, left, side: 'above' };
}
