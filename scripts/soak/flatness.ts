// Whether something that was measured again and again has grown, judged against the noise of the measures themselves.

export interface Measure {
  /** How many visits there were before it. */
  readonly at: number;
  readonly value: number;
}

export interface Flatness {
  readonly is: 'flat' | 'grows' | 'too few measures';
  /** By so much it grows in a visit: the median of the slopes between all pairs of measures. */
  readonly slope: number;
  /** What a measure is off that line, typically: the median, scaled as a standard deviation. */
  readonly noise: number;
  /** A growth of less in a visit would not be seen. */
  readonly unseen: number;
}

/** Fewer say nothing of a slope. */
const FEWEST = 6;
/** What grows by no more than this many times the noise, over the whole stretch, may be noise. */
const NOISES = 3;
/** Scales the median of distances to a standard deviation, for distances that are normally spread. */
const AS_DEVIATION = 1.4826;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The second half of a stretch of visits: before it, caches fill and code is compiled. */
export function secondHalf(measures: readonly Measure[]): readonly Measure[] {
  const first = measures[0]?.at ?? 0;
  const last = measures.at(-1)?.at ?? 0;
  return measures.filter(({ at }) => at >= (first + last) / 2);
}

/**
 * Judges measures by their median slope (Theil and Sen), which one odd measure in four does not move.
 * @param allowed so much growth in a visit is no fault, in the unit of the measures
 */
export function judgeFlatness(measures: readonly Measure[], allowed: number): Flatness {
  if (measures.length < FEWEST) return { is: 'too few measures', slope: 0, noise: 0, unseen: Infinity };
  const slopes = measures.flatMap((one, place) =>
    measures
      .slice(place + 1)
      .flatMap((other) => (other.at === one.at ? [] : [(other.value - one.value) / (other.at - one.at)])),
  );
  const slope = median(slopes);
  const start = median(measures.map(({ at, value }) => value - slope * at));
  const noise = AS_DEVIATION * median(measures.map(({ at, value }) => Math.abs(value - (start + slope * at))));
  const stretch = (measures.at(-1)?.at ?? 0) - (measures[0]?.at ?? 0);
  const unseen = Math.max(allowed, (NOISES * noise) / Math.max(1, stretch));
  return { is: slope > unseen ? 'grows' : 'flat', slope, noise, unseen };
}
