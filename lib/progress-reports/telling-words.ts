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

const isTelling = (stem: Stem): boolean => !NUMBER.test(stem) && !FAINT.has(stem);

/**
 * The words of each text that can tell one item from another, as stems, in its order, copies too. Where one of the texts
 * writes as one word what another writes as two ("datasets", "data sets"), both have the one word.
 */
export function tellingLists(texts: readonly string[]): readonly (readonly Stem[])[] {
  const all = texts.map((text) => stemsOf(text));
  const known = new Set<string>(all.flat());
  return all.map((stems) =>
    stems
      .flatMap((stem, at): readonly Stem[] => {
        const joined = `${stems[at - 1] ?? ''}${stem}`;
        return at > 0 && known.has(joined) ? [stem, joined as Stem] : [stem];
      })
      .filter(isTelling),
  );
}

/** The words of a text that can tell one item from another, as stems, each once. */
export function tellingStems(text: string): ReadonlySet<Stem> {
  return new Set(stemsOf(text).filter(isTelling));
}

/** What both have. */
export function shared<Key>(one: ReadonlySet<Key>, other: ReadonlySet<Key>): readonly Key[] {
  return [...one].filter((key) => other.has(key));
}

/** How many of these texts have a word. */
export function countsOf<Key>(texts: readonly ReadonlySet<Key>[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const text of texts) for (const key of text) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How rare a word is that so many of all texts have: 1 in one of them, near 0 in each. */
export function rarity(has: number, all: number): number {
  return Math.log(1 + all / Math.max(1, has)) / Math.log(1 + Math.max(1, all));
}
