import { stemsOf } from '@/lib/model';
import type { Stem } from '@/lib/model';

/** Words of progress and of plans: they stand in any item and in any report of one. */
const FAINT: ReadonlySet<Stem> = new Set(
  stemsOf(
    `complete completed completion done met status progress track delayed started ongoing action actions recommendation
    commitment measure milestone update report year years month months week day date spring summer autumn winter january
    february march april june july august september october november december first last next since still already work
    support deliver delivery set develop further include number part one two three uk`,
  ),
);
/** A number dates or counts, and is no topic. */
const NUMBER = /^[\d.,]+$/;

/** The words of a text that can tell one item from another, as stems, each once. */
export function tellingStems(text: string): ReadonlySet<Stem> {
  return new Set(stemsOf(text).filter((stem) => !NUMBER.test(stem) && !FAINT.has(stem)));
}

/** What both have. */
export function shared<Key>(one: ReadonlySet<Key>, other: ReadonlySet<Key>): readonly Key[] {
  return [...one].filter((key) => other.has(key));
}

/** Weighs words, or pairs of them, by how few of these texts have them. */
export function weigher<Key>(texts: readonly ReadonlySet<Key>[]): (keys: Iterable<Key>) => number {
  const counts = new Map<Key, number>();
  for (const text of texts) for (const key of text) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (keys) => {
    let sum = 0;
    for (const key of keys) sum += Math.log(1 + texts.length / (counts.get(key) ?? 1));
    return sum;
  };
}
