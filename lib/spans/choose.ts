import type { Span } from '@/lib/model';

import { byPlace, overlaps } from './relations';

/** Where the last of `chosen`, sorted by place, stands that starts before `start`; -1 if none does. */
function lastBefore(chosen: readonly Span[], start: number): number {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = chosen[middle];
    if (span !== undefined && span.start < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Non-overlapping spans out of `spans`, taken in the order given by `better` (the better of two first),
 * and handed back sorted by place. Empty spans are left out. Time: n log n where few spans overlap.
 */
export function chooseSpans<S extends Span>(spans: readonly S[], better: (one: S, other: S) => number): S[] {
  const clusters: S[][] = [];
  let end = -1;
  for (const span of spans.filter((span) => span.end > span.start).sort(byPlace)) {
    const cluster = clusters.at(-1);
    if (cluster === undefined || span.start >= end) clusters.push([span]);
    else cluster.push(span);
    end = Math.max(end, span.end);
  }
  return clusters.flatMap((cluster) => chooseWithin(cluster, better));
}

function chooseWithin<S extends Span>(cluster: readonly S[], better: (one: S, other: S) => number): S[] {
  if (cluster.length === 1) return [...cluster];
  const chosen: S[] = [];
  for (const span of [...cluster].sort(better)) {
    const at = lastBefore(chosen, span.start + 1);
    const before = chosen[at];
    const after = chosen[at + 1];
    if (before !== undefined && overlaps(before, span)) continue;
    if (after !== undefined && overlaps(after, span)) continue;
    chosen.splice(at + 1, 0, span);
  }
  return chosen;
}
