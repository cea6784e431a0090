// The middle of some values, and how far it can be trusted.

/** From the lowest to the highest that a value may be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The value in the middle; of an even number of values the mean of the two there. @throws RangeError of none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (upper + lower) / 2;
}

/** So seldom may the true median lie outside. */
const OUTSIDE = 0.05;

/** How many values may be left out at either end: each of them lies below the true median as often as above it. */
function leftOut(count: number): number {
  let chance = 2 * 0.5 ** count;
  let outside = chance;
  let left = 0;
  while (outside <= OUTSIDE) {
    left += 1;
    chance *= (count - left + 1) / left;
    outside += chance;
  }
  return Math.max(0, left - 1);
}

/**
 * The noise of a median: it lies in this interval 95 times of 100, whatever the values are spread like (the interval of the sign
 * test). Of five values or fewer no interval is as sure: it reaches from the least to the greatest.
 * @throws RangeError of none
 */
export function noiseOf(values: readonly number[]): Interval {
  const sorted = values.toSorted((one, other) => one - other);
  const left = leftOut(sorted.length);
  const [low, high] = [sorted[left], sorted[sorted.length - 1 - left]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return { low, high };
}
