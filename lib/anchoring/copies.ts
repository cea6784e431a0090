import type { RivalCopy } from '@/lib/model';

import { occurrences } from './occurrences';
import { agreement, reach, sideRoom, turned } from './reach';
import type { Sought } from './sought';

/** One place where the quote's words stand, and how far its prefix and suffix stand there too. */
export interface Copy extends RivalCopy {
  /** Offset in the flat text. */
  readonly at: number;
  /** How much of each side agrees letter by letter, from the words outwards. */
  readonly agreed: RivalCopy;
}

/** So many copies are weighed closely; a page may hold thousands of "the". */
const CLOSELY = 48;
/** Of more copies than this, only agreement letter by letter counts: it is told of all of them. */
const MANY = 200;

/**
 * The copies of the sought words in a flat text, those first whose surroundings agree best.
 * @param closely how many of them to weigh closely
 */
export function copiesIn(flat: string, sought: Sought, closely = CLOSELY): readonly Copy[] {
  const { core, left, right } = sought;
  const beside = (at: number): readonly [string, string] => [
    turned(flat.slice(Math.max(0, at - sideRoom(left)), at)),
    flat.slice(at + core.length, at + core.length + sideRoom(right)),
  ];
  const rough = occurrences(flat, core).map((at) => {
    const [before, after] = beside(at);
    const agreed = { before: agreement(left.outward, before), after: agreement(right.outward, after) };
    return { at, ...agreed, agreed };
  });
  rough.sort((a, b) => b.before + b.after - a.before - a.after);
  if (rough.length > MANY) return rough.slice(0, closely);
  return rough.slice(0, closely).map(({ at, agreed }) => {
    const [before, after] = beside(at);
    return { at, before: reach(left, before), after: reach(right, after), agreed };
  });
}

/** All the copies, as far as they are not too many, weighed closely. */
export function allCopiesIn(flat: string, sought: Sought): readonly Copy[] {
  return copiesIn(flat, sought, MANY);
}

/** Whether `one` is at least as much alike, on both sides. */
export function covers(one: RivalCopy, other: RivalCopy): boolean {
  return one.before >= other.before && one.after >= other.after;
}

/** Of the copies, those that no other one covers: what a place has to beat to be told from all of them. */
export function likest(copies: readonly RivalCopy[]): readonly RivalCopy[] {
  const kept: RivalCopy[] = [];
  const sorted = [...copies].sort((a, b) => b.before - a.before || b.after - a.after);
  for (const { before, after } of sorted) {
    if (!kept.some((other) => covers(other, { before, after }))) kept.push({ before, after });
  }
  return kept;
}
