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
  const sorted = spans.filter((span) => span.end > span.start).sort(byPlace);
  const chosen: S[] = [];
  let from = 0;
  let end = 0;
  sorted.forEach((span, at) => {
    end = Math.max(end, span.end);
    const next = sorted[at + 1];
    if (next !== undefined && next.start < end) return;
    if (from === at) chosen.push(span);
    else chosen.push(...chooseWithin(sorted.slice(from, at + 1), better));
    from = at + 1;
  });
  return chosen;
}

function chooseWithin<S extends Span>(cluster: readonly S[], better: (one: S, other: S) => number): S[] {
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
