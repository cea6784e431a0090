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
  /** `over`: neither side has room for a card that could be used. */
  readonly side: 'below' | 'above' | 'over';
  /** How high the card may be there; its middle scrolls. */
  readonly room: number;
}

/** Clear of the lowest line under the words: 9.8px below the baseline of 19/25 text, some 6 below their box. */
const BELOW = 10;
const ABOVE = 6;
/** Between card and window's edge. */
const EDGE = 8;
/** A card lower than this could not show its headline and its buttons: a window magnified to 400%, a mark of ten lines. */
const LEAST = 160;

/**
 * Below the last line of the mark, else above the first, never over it; where neither has room, lower, on the side
 * that has more; where that is too little, along the bottom of the window, like a sheet. `lines` are the mark's line
 * boxes, in order; the place is in the window too, and so is the whole card.
 */
export function placeCard(lines: readonly Box[], card: { width: number; height: number }, window: Window): CardPlace {
  const [first] = lines;
  const last = lines.at(-1);
  const all = window.height - 2 * EDGE;
  if (first === undefined || last === undefined) return { top: EDGE, left: EDGE, side: 'below', room: all };
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const below = window.height - EDGE - (bottom + BELOW);
  const above = top - ABOVE - EDGE;
  const isBelow = below >= card.height || (above < card.height && below >= above);
  const room = isBelow ? below : above;
  const height = Math.min(card.height, room);
  const left = Math.max(EDGE, Math.min((isBelow ? last : first).left, window.width - EDGE - card.width));
  if (height < Math.min(card.height, LEAST)) {
    const shown = Math.min(card.height, all);
    return { top: window.height - EDGE - shown, left, side: 'over', room: all };
  }
  return isBelow
    ? { top: bottom + BELOW, left, side: 'below', room }
    : { top: top - ABOVE - height, left, side: 'above', room };
}
