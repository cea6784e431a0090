/** How far the two texts may drift apart, in characters: a phrase put in or taken out. */
const DRIFT = 32;
/** What one changed character costs, in agreeing characters: two words of eight agree by chance in a letter or two. */
const CHANGE = 3;
/** What the edge of the text is worth, in agreeing characters: it stands there once. */
const EDGE = 16;

/** One side of a quote, read away from it: the prefix is turned round, so that both start beside the words. */
export interface Side {
  readonly outward: string;
  /** Whether the text starts, or ends, where this context does. */
  readonly atEdge: boolean;
  /** How many of its characters, beside the quote, belong to the quote's own sentence. */
  readonly inner: number;
  /** And to its own line, which may hold several. */
  readonly line: number;
}

export function turned(text: string): string {
  let back = '';
  for (let at = text.length - 1; at >= 0; at--) back += text.charAt(at);
  return back;
}

/** How many characters agree, one by one, from the quote outwards. */
export function agreement(context: string, beside: string): number {
  let count = 0;
  // beyond the end of either there is no number, which is the same as none
  while (context.charCodeAt(count) === beside.charCodeAt(count)) count++;
  return count;
}

/**
 * How far a context still stands beside a place: agreeing characters less three for each changed one, at the
 * best stretch that starts beside the quote. Time: length of the context × 65.
 */
function stretch(context: string, beside: string): number {
  const width = 2 * DRIFT + 1;
  let above = new Uint16Array(width).fill(0xffff);
  let best = 0;
  for (let back = 0; back <= DRIFT; back++) above[DRIFT + back] = back;
  for (let row = 1; row <= context.length; row++) {
    const here = new Uint16Array(width).fill(0xffff);
    let least = 0xffff;
    for (let slot = 0; slot < width; slot++) {
      const column = row + slot - DRIFT;
      if (column < 0 || column > beside.length) continue;
      const same = column > 0 && context.charCodeAt(row - 1) === beside.charCodeAt(column - 1) ? 0 : 1;
      const diagonal = column > 0 ? (above[slot] ?? 0xffff) + same : 0xffff;
      const missing = (above[slot + 1] ?? 0xffff) + 1;
      const added = (here[slot - 1] ?? 0xffff) + 1;
      const cost = Math.min(diagonal, missing, added, 0xffff);
      here[slot] = cost;
      if (cost < least) least = cost;
    }
    best = Math.max(best, row - CHANGE * least);
    if (context.length - CHANGE * least <= best) break;
    above = here;
  }
  return best;
}

/**
 * How well a side of the quote agrees with what stands beside a place: 0 not at all, its length in full, and
 * more than that where both end at the edge of the text.
 * @param beside what stands there, read outwards; at least `sideRoom` characters, if the text has them
 */
export function reach(side: Side, beside: string): number {
  const agreed = agreement(side.outward, beside);
  if (agreed < side.outward.length) return Math.max(agreed, stretch(side.outward, beside));
  return side.atEdge && beside.length === agreed ? agreed + EDGE : agreed;
}

/** How much of the text `reach` wants to see beside a place. */
export function sideRoom(side: Side): number {
  return side.outward.length + DRIFT;
}
