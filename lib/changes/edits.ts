/** A run of members that both lists have, or that only one has: places in the earlier and in the later list. */
export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly from: number;
  readonly to: number;
}

/** With more edits than this, what lies between the common beginning and end counts as replaced: 10 MB of memory. */
export const MOST_EDITS = 1500;

function pushed(edits: Edit[], kind: Edit['kind'], from: number, to: number): void {
  if (from === to) return;
  const last = edits.at(-1);
  if (last?.kind === kind && last.to === from) edits[edits.length - 1] = { kind, from: last.from, to };
  else edits.push({ kind, from, to });
}

/** How far each diagonal reaches after so many edits; the last of them reaches the end. Nothing beyond `MOST_EDITS`. */
function reaches(was: readonly string[], now: readonly string[]): readonly Int32Array[] | undefined {
  const traces: Int32Array[] = [];
  let reach = new Int32Array([0, 0, 0]);
  for (let edits = 0; edits <= Math.min(MOST_EDITS, was.length + now.length); edits++) {
    const next = new Int32Array(2 * edits + 3);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const below = edits === 0 ? 0 : (reach[diagonal + 1 + edits] ?? 0);
      const right = edits === 0 ? 0 : (reach[diagonal - 1 + edits] ?? 0) + 1;
      const isDown = diagonal === -edits || (diagonal !== edits && right - 1 < below);
      let x = edits === 0 ? 0 : isDown ? below : right;
      while (x < was.length && x - diagonal < now.length && was[x] === now[x - diagonal]) x++;
      next[diagonal + edits + 1] = x;
      if (x >= was.length && x - diagonal >= now.length) return [...traces, next];
    }
    traces.push(next);
    reach = next;
  }
  return undefined;
}

/** The way back through the traces: moves, the last one first. */
function walkBack(was: readonly string[], now: readonly string[], traces: readonly Int32Array[]): readonly Edit[] {
  const moves: Edit[] = [];
  let x = was.length;
  let y = now.length;
  for (let edits = traces.length - 1; edits > 0; edits--) {
    const before = traces[edits - 1] ?? new Int32Array();
    const diagonal = x - y;
    const below = before[diagonal + 1 + edits] ?? 0;
    const right = before[diagonal - 1 + edits] ?? 0;
    const isDown = diagonal === -edits || (diagonal !== edits && right < below);
    const startX = isDown ? below : right;
    const startY = startX - (isDown ? diagonal + 1 : diagonal - 1);
    const afterX = isDown ? startX : startX + 1;
    if (x > afterX) moves.push({ kind: 'same', from: afterX, to: x });
    moves.push(
      isDown ? { kind: 'added', from: startY, to: startY + 1 } : { kind: 'removed', from: startX, to: startX + 1 },
    );
    x = startX;
    y = startY;
  }
  if (x > 0) moves.push({ kind: 'same', from: 0, to: x });
  return moves.reverse();
}

/**
 * The fewest removals and additions that make one list of the other, in order; `same` and `removed` count places in the
 * earlier list, `added` in the later one. Time: the lists' length × the number of edits.
 * @see Myers, "An O(ND) Difference Algorithm and Its Variations", 1986
 */
export function editsBetween(was: readonly string[], now: readonly string[]): readonly Edit[] {
  const shorter = Math.min(was.length, now.length);
  let head = 0;
  while (head < shorter && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const [before, after] = [was.slice(head, was.length - tail), now.slice(head, now.length - tail)];
  const traces = reaches(before, after);
  const edits: Edit[] = [];
  pushed(edits, 'same', 0, head);
  if (traces === undefined) {
    pushed(edits, 'removed', head, was.length - tail);
    pushed(edits, 'added', head, now.length - tail);
  } else for (const { kind, from, to } of walkBack(before, after, traces)) pushed(edits, kind, from + head, to + head);
  pushed(edits, 'same', was.length - tail, was.length);
  return edits;
}
