import { stemsOf } from '@/lib/model';
import type { Stem } from '@/lib/model';

/** What is weighed: a passage, and the title of the document it stands in. */
export interface Weighed {
  readonly text: string;
  readonly title: string;
}

interface Counted {
  readonly text: ReadonlyMap<Stem, number>;
  readonly title: ReadonlyMap<Stem, number>;
  readonly textLength: number;
  readonly titleLength: number;
}

/** How soon a word that stands again adds little, and how much length tells: within the usual values of BM25. */
const K1 = 2;
const B = 0.75;
/** A word of the title counts double. */
const TITLE = 2;

function countsOf(stems: readonly Stem[]): ReadonlyMap<Stem, number> {
  const counts = new Map<Stem, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function countedOf({ text, title }: Weighed): Counted {
  const [words, titleWords] = [stemsOf(text), stemsOf(title)];
  return {
    text: countsOf(words),
    title: countsOf(titleWords),
    textLength: words.length,
    titleLength: titleWords.length,
  };
}

const meanOf = (lengths: readonly number[]): number =>
  Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));

/** A collection of passages, each weighed against words that are looked for. */
export interface Collection {
  /** What each passage is worth, in the order in which they were given: 0 where it has none of the words. */
  readonly weigh: (terms: ReadonlyMap<Stem, number>) => readonly number[];
  /** How telling a word is among these passages: the fewer have it, the more. */
  readonly rarity: (stem: Stem) => number;
}

/**
 * BM25F: BM25 over two fields that are summed before they saturate (Robertson, Zaragoza, Taylor: Simple BM25 extension
 * to multiple weighted fields, CIKM 2004). Of our own, because MiniSearch saturates each field by itself and multiplies
 * by the number of words found, which lifts long passages. Time: linear in the passages for each question.
 */
export function collectionOf(passages: readonly Weighed[]): Collection {
  const counted = passages.map(countedOf);
  const holders = new Map<Stem, number>();
  for (const { text, title } of counted)
    for (const stem of new Set([...text.keys(), ...title.keys()])) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const textMean = meanOf(counted.map(({ textLength }) => textLength));
  const titleMean = meanOf(counted.map(({ titleLength }) => titleLength));
  const rarity = (stem: Stem): number => {
    const have = holders.get(stem) ?? 0;
    return Math.log(1 + (counted.length - have + 0.5) / (have + 0.5));
  };
  const weighOne = (passage: Counted, terms: readonly (readonly [Stem, number])[]): number => {
    const textNorm = 1 - B + (B * passage.textLength) / textMean;
    const titleNorm = 1 - B + (B * passage.titleLength) / titleMean;
    let sum = 0;
    for (const [stem, worth] of terms) {
      const often = (passage.text.get(stem) ?? 0) / textNorm + (TITLE * (passage.title.get(stem) ?? 0)) / titleNorm;
      if (often > 0) sum += (worth * often * (K1 + 1)) / (K1 + often);
    }
    return sum;
  };
  return {
    rarity,
    weigh(terms) {
      const worth = [...terms].map(([stem, weight]) => [stem, weight * rarity(stem)] as const);
      return counted.map((passage) => weighOne(passage, worth));
    },
  };
}
