import type { SearchKind } from '@/lib/model';

import type { Member } from './block';

/** What is known of many entries without reading them. */
export interface Sums {
  /** So many entries stand. */
  readonly stand: number;
  /** How many different words their fields have, added up field by field. */
  readonly lengths: readonly number[];
  /** So many of each kind; a kind that none has is left out. */
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
}

export function sumsOf(members: readonly Member[]): Sums {
  const lengths: number[] = [];
  const kinds: Partial<Record<SearchKind, number>> = {};
  let stand = 0;
  for (const { entries } of members)
    for (const { entry, lengths: own } of entries) {
      stand += 1;
      kinds[entry.kind] = (kinds[entry.kind] ?? 0) + 1;
      for (const [field, length] of own.entries()) lengths[field] = (lengths[field] ?? 0) + length;
    }
  return { stand, lengths, kinds };
}

/** The sums of all of them together. */
export function addUp(all: readonly Sums[]): Sums {
  const lengths: number[] = [];
  const kinds: Partial<Record<SearchKind, number>> = {};
  let stand = 0;
  for (const sums of all) {
    stand += sums.stand;
    for (const [kind, count] of Object.entries(sums.kinds) as [SearchKind, number][])
      kinds[kind] = (kinds[kind] ?? 0) + count;
    for (const [field, length] of sums.lengths.entries()) lengths[field] = (lengths[field] ?? 0) + length;
  }
  return { stand, lengths, kinds };
}
