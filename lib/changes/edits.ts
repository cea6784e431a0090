import { diffArrays } from 'diff';

/** A run of members that both lists have, or that only one has: places in the earlier and in the later list. */
export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly from: number;
  readonly to: number;
}

/**
 * With more edits than this, what lies between the common beginning and end counts as replaced: two texts of 20,000
 * words are then told apart within half a second.
 */
export const MOST_EDITS = 1500;

/** What stands between the common beginning and the common end is told as replaced. */
function replaced(was: readonly string[], now: readonly string[]): readonly Edit[] {
  const shorter = Math.min(was.length, now.length);
  let head = 0;
  while (head < shorter && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const edits: readonly Edit[] = [
    { kind: 'same', from: 0, to: head },
    { kind: 'removed', from: head, to: was.length - tail },
    { kind: 'added', from: head, to: now.length - tail },
    { kind: 'same', from: was.length - tail, to: was.length },
  ];
  return edits.filter(({ from, to }) => from < to);
}

/**
 * The fewest removals and additions that make one list of the other, in order, what went before what came; `same` and
 * `removed` count places in the earlier list, `added` in the later one. Time: the lists' length × the number of edits.
 * @see Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, as the package `diff` has it
 */
export function editsBetween(was: readonly string[], now: readonly string[]): readonly Edit[] {
  const found = diffArrays([...was], [...now], { maxEditLength: MOST_EDITS });
  if (found === undefined) return replaced(was, now);
  const edits: Edit[] = [];
  let [goneFrom, cameFrom, x, y] = [0, 0, 0, 0];
  const settle = (): void => {
    if (goneFrom < x) edits.push({ kind: 'removed', from: goneFrom, to: x });
    if (cameFrom < y) edits.push({ kind: 'added', from: cameFrom, to: y });
  };
  for (const { added, removed, count } of found) {
    if (removed) x += count;
    else if (added) y += count;
    else {
      settle();
      edits.push({ kind: 'same', from: x, to: x + count });
      x += count;
      y += count;
      [goneFrom, cameFrom] = [x, y];
    }
  }
  settle();
  return edits;
}
