import type { Span } from '@/lib/model';

import { occurrences } from './occurrences';
import type { Sought } from './sought';
import { wordsIn } from './words';

/** A seed is some words of the passage that are looked for as they stand. */
const SEED = 14;
/** Seeds that stand in more places than this tell nothing. */
const TOO_COMMON = 6;
const MOST_SEEDS = 48;
const MOST_STRETCHES = 4;
/** So much may have been put into the passage. */
const ROOM = 400;

interface Hit {
  readonly at: number;
  readonly seed: number;
  readonly length: number;
}

function seedsOf(stored: string): readonly { offset: number; words: string }[] {
  const words = wordsIn(stored);
  const all = words.flatMap(({ start }) => {
    const end = words.find((word) => word.end >= start + SEED)?.end;
    return end === undefined ? [] : [{ offset: start, words: stored.slice(start, end) }];
  });
  const every = Math.max(1, Math.ceil(all.length / MOST_SEEDS));
  return all.filter((_, index) => index % every === 0);
}

/**
 * The stretches of the flat text where pieces of the stored passage stand, those first that hold most of it.
 * They are wide enough for the whole passage.
 */
export function stretches(flat: string, sought: Sought): readonly Span[] {
  const stored = sought.before + sought.core + sought.after;
  const hits: Hit[] = seedsOf(stored).flatMap(({ offset, words }) => {
    const places = occurrences(flat, words, TOO_COMMON + 1);
    return places.length > TOO_COMMON ? [] : places.map((at) => ({ at, seed: offset, length: words.length }));
  });
  hits.sort((a, b) => a.at - b.at);
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && hit.at - before.at <= sought.core.length + ROOM) group.push(hit);
    else groups.push([hit]);
  }
  const weight = (group: readonly Hit[]): number => new Set(group.map(({ seed }) => seed)).size;
  groups.sort((a, b) => weight(b) - weight(a));
  return groups.slice(0, MOST_STRETCHES).map((group) => ({
    start: Math.max(0, (group[0]?.at ?? 0) - stored.length),
    end: Math.min(flat.length, (group.at(-1)?.at ?? 0) + stored.length + SEED),
  }));
}
