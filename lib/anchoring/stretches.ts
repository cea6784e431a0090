import type { Span } from '@/lib/model';

import { occurrences } from './occurrences';
import type { Sought } from './sought';
import { wordsIn } from './words';

/** A seed is some words of the passage that are looked for as they stand. */
const SEED = 14;
const MOST_SEEDS = 48;
/** Seeds that stand in more places than this tell nothing. */
const TOO_COMMON = 40;
const MOST_STRETCHES = 6;
/** So much may have been put into the quote, beside its own length taken out. */
const ROOM = 100;
/** So much is looked at beyond where the passage should start and end. */
const MARGIN = 40;

/** A seed that was found: where the passage would start, if nothing but this had changed. */
interface Hit {
  readonly origin: number;
  readonly seed: number;
  readonly weight: number;
}

function seedsOf(stored: string): readonly { offset: number; words: string }[] {
  const words = wordsIn(stored);
  let to = 0;
  const all = words.flatMap(({ start }) => {
    while (to < words.length && (words[to]?.end ?? 0) < start + SEED) to++;
    const end = words[to]?.end;
    return end === undefined ? [] : [{ offset: start, words: stored.slice(start, end) }];
  });
  const every = Math.max(1, Math.ceil(all.length / MOST_SEEDS));
  return all.filter((_, index) => index % every === 0);
}

function hitsOf(flat: string, stored: string): readonly Hit[] {
  const hits = seedsOf(stored).flatMap(({ offset, words }) => {
    const places = occurrences(flat, words, TOO_COMMON + 1);
    if (places.length > TOO_COMMON) return [];
    return places.map((at) => ({ origin: at - offset, seed: offset, weight: 1 / places.length }));
  });
  return hits.sort((a, b) => a.origin - b.origin);
}

/** The window over the sorted hits that holds the most of the passage, as [first, after the last). */
function fullest(hits: readonly Hit[], width: number): readonly [number, number, number] {
  const counts = new Map<number, number>();
  let best: readonly [number, number, number] = [0, 0, 0];
  let weight = 0;
  let from = 0;
  hits.forEach((hit, at) => {
    const count = counts.get(hit.seed) ?? 0;
    counts.set(hit.seed, count + 1);
    if (count === 0) weight += 1 + hit.weight;
    for (let oldest = hits[from]; oldest && oldest.origin < hit.origin - width; oldest = hits[++from]) {
      const left = (counts.get(oldest.seed) ?? 1) - 1;
      counts.set(oldest.seed, left);
      if (left === 0) weight -= 1 + oldest.weight;
    }
    if (weight > best[2]) best = [from, at + 1, weight];
  });
  return best;
}

/**
 * The stretches of the flat text where pieces of the stored passage stand in their order, those first that hold
 * most of it. They are wide enough for the whole passage.
 */
export function stretches(flat: string, sought: Sought): readonly Span[] {
  const stored = sought.before + sought.core + sought.after;
  const found: Span[] = [];
  let hits = hitsOf(flat, stored);
  while (hits.length > 0 && found.length < MOST_STRETCHES) {
    const [from, to] = fullest(hits, sought.core.length + ROOM);
    const [first, last] = [hits[from], hits[to - 1]];
    if (!first || !last) break;
    found.push({
      start: Math.max(0, first.origin - MARGIN),
      end: Math.min(flat.length, last.origin + stored.length + MARGIN),
    });
    hits = [...hits.slice(0, from), ...hits.slice(to)];
  }
  return found;
}
