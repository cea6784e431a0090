import type { Span } from '@/lib/model';

/** Labels and finds put together, one to one, and what was left over on either side. */
export interface Pairing<Label, Found> {
  readonly pairs: readonly (readonly [Label, Found])[];
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly Found[];
}

/** How much of the stretch that two spans cover together both of them cover: 0 (nothing) to 1 (the same span). */
export function shareOf(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const either = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return both <= 0 ? 0 : both / either;
}

/**
 * Pairs labels and finds, each at most once: those that fit best first, and of those that fit alike the ones that stand
 * first in their lists.
 * @param fit how well two fit; 0: not at all
 */
export function pairUp<Label, Found>(
  labels: readonly Label[],
  found: readonly Found[],
  fit: (label: Label, found: Found) => number,
): Pairing<Label, Found> {
  const fitting = labels.flatMap((label) =>
    found.map((one) => ({ label, one, fits: fit(label, one) })).filter(({ fits }) => fits > 0),
  );
  const [labelsLeft, foundLeft] = [new Set(labels), new Set(found)];
  const pairs: [Label, Found][] = [];
  for (const { label, one } of fitting.sort((first, second) => second.fits - first.fits)) {
    if (!labelsLeft.has(label) || !foundLeft.has(one)) continue;
    labelsLeft.delete(label);
    foundLeft.delete(one);
    pairs.push([label, one]);
  }
  return { pairs, missed: [...labelsLeft], falseAlarms: [...foundLeft] };
}
