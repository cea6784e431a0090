/** The middle one of some numbers, of an even count the upper of two; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** The greatest of some numbers, however many: `Math.max(...values)` fails with a hundred thousand. -Infinity of none. */
export const greatest = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.max(one, other), -Infinity);

/** The least of some numbers; Infinity of none. */
export const least = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.min(one, other), Infinity);

/** Adds to what is counted under a key. */
export function count<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** What was counted most often; of two, the one that was counted first. */
export function commonest<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = 0;
  for (const [key, times] of counts)
    if (times > most) {
      best = key;
      most = times;
    }
  return best;
}

/** To the nearest half of a point: sizes that differ by less are one. */
export const toHalf = (points: number): number => Math.round(points * 2) / 2;
