import { BOUNDS, boundOn } from './bounds';
import type { Bound } from './bounds';
import type { Row } from './measure';

/**
 * - `holds`: the limit is kept;
 * - `within noise`: the median is past the limit, but not by more than the noise that was measured;
 * - `too few rounds`: it is past the limit, and was measured too seldom to know how noisy it is;
 * - `past`: it is past the limit by more than that noise.
 */
export type Verdict = 'holds' | 'within noise' | 'too few rounds' | 'past';

export interface Judged {
  readonly verdict: Verdict;
  /** The limit that the row is held to. */
  readonly limit: number;
  /** What was asked, where that is more than the limit, and whether it is reached. */
  readonly aim: { readonly asked: number; readonly reached: 'reached' | 'not reached' } | null;
}

/** Of fewer rounds the noise is not known. */
const FEWEST_ROUNDS = 3;

/** What is no number keeps no limit. */
const isPast = (value: number, bound: number, side: Bound['side']): boolean =>
  !(side === 'at most' ? value <= bound : value >= bound);

/**
 * Judges one row by its bound: what was counted has no noise.
 * @throws NoBound of a case for which the question has none
 */
export function judge({ id, on, value, noise, rounds }: Row, bound: Bound = BOUNDS[id]): Judged {
  const { side } = bound;
  const { limit, aim } = boundOn(id, bound, on);
  const verdict = (): Verdict => {
    if (!isPast(value, limit, side)) return 'holds';
    if (rounds !== null && rounds < FEWEST_ROUNDS) return 'too few rounds';
    return isPast(side === 'at most' ? noise.low : noise.high, limit, side) ? 'past' : 'within noise';
  };
  const reached = isPast(value, aim ?? limit, side) ? 'not reached' : 'reached';
  return { verdict: verdict(), limit, aim: aim === undefined ? null : { asked: aim, reached } };
}

/** The rows for which a check fails. */
export const failing = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => ['past', 'too few rounds'].includes(judge(row).verdict));
