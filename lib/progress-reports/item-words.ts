import type { Stem } from '@/lib/model';

import type { ReportPassage, StrategyItem } from './read-items';
import { countsOf, rarity, tellingLists, tellingStems } from './telling-words';

/** What the words of a passage tell. */
export interface PassageWords {
  readonly own: ReadonlySet<Stem>;
  readonly pairs: ReadonlySet<string>;
  readonly block: ReadonlySet<Stem>;
  readonly chapter: ReadonlySet<Stem>;
}

/** What words share with each item, by the item's place. */
export interface Shared {
  /** So many of its own words. */
  readonly count: Int32Array;
  /** And their weight. */
  readonly weight: Float64Array;
}

/** The words of two documents, and what each is worth between them. */
export interface WordsOfBoth {
  readonly passages: readonly PassageWords[];
  /** Of each item, the weight of its own words. */
  readonly weights: readonly number[];
  /** Rare in the one and in the other: such words tell most. */
  weigh(stems: Iterable<Stem>): number;
  /** What these words have in common with the own words of each item. */
  sharedWith(stems: ReadonlySet<Stem>): Shared;
  /** Of each item, how many of its pairs of neighbouring words these are, of those that no other item has. */
  phrasesOf(pairs: ReadonlySet<string>): Int32Array;
  /** Of each item, how much of what the items say with these words it says. */
  belongs(stems: ReadonlySet<Stem>): Float64Array;
}

type Lists = readonly (readonly Stem[])[];

const pairsIn = (stems: readonly Stem[]): ReadonlySet<string> =>
  new Set(stems.slice(1).map((stem, at) => `${stems[at] ?? ''} ${stem}`));

/** How often an item says a word: in its own words two times more, and each further time a little. */
function saidIn(own: ReadonlySet<Stem>, all: readonly Stem[]): ReadonlyMap<Stem, number> {
  const counts = new Map<Stem, number>();
  for (const stem of all) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 + Math.log(count) + (own.has(stem) ? 2 : 0)]));
}

/** Which texts have a word. */
function placesOf<Key>(texts: readonly ReadonlySet<Key>[]): ReadonlyMap<Key, readonly number[]> {
  const places = new Map<Key, number[]>();
  texts.forEach((text, at) => {
    for (const key of text) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  });
  return places;
}

interface Share {
  readonly at: number;
  readonly share: number;
}

/** Of each word, which items say it, and how much of the whole each. */
function sharesOf(own: Lists, all: Lists): ReadonlyMap<Stem, readonly Share[]> {
  const said = new Map<Stem, Share[]>();
  all.forEach((stems, at) => {
    for (const [stem, share] of saidIn(new Set(own[at]), stems)) {
      const known = said.get(stem);
      if (known === undefined) said.set(stem, [{ at, share }]);
      else known.push({ at, share });
    }
  });
  return new Map(
    [...said].map(([stem, some]) => {
      const sum = some.reduce((all_, { share }) => all_ + share, 0);
      return [stem, some.map(({ at, share }) => ({ at, share: share / sum }))];
    }),
  );
}

/** Reads the words of both documents. Time: their words, and for each word the items that say it. */
export function wordsOfBoth(items: readonly StrategyItem[], passages: readonly ReportPassage[]): WordsOfBoth {
  const lists = tellingLists([
    ...items.map(({ title = '', words }) => `${title} ${words}`),
    ...items.map(({ title = '', words, under = '' }) => `${title} ${words} ${under}`),
    ...passages.map(({ words }) => words),
    ...passages.map(({ words, block = words }) => block),
  ]);
  const part = (from: number, length: number): Lists => lists.slice(from, from + length);
  const [n, m] = [items.length, passages.length];
  const [own, all, said, inBlock] = [part(0, n), part(n, n), part(2 * n, m), part(2 * n + m, m)];
  const blocks = new Map(passages.map(({ words, block = words }, at) => [block, new Set(inBlock[at])]));
  const inBlocks = countsOf([...blocks.values()]);
  const inOwn = countsOf(own.map((stems) => new Set(stems)));
  const inAll = countsOf(all.map((stems) => new Set(stems)));
  const inPairs = countsOf(all.map(pairsIn));
  const inReport = (stem: Stem): number => rarity(inBlocks.get(stem) ?? 0, blocks.size);
  const weights = new Map<Stem, number>();
  const weightOf = (stem: Stem): number => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const weight = inReport(stem) * rarity(inOwn.get(stem) ?? inAll.get(stem) ?? 0, n);
    weights.set(stem, weight);
    return weight;
  };
  const weigh = (stems: Iterable<Stem>): number => {
    let sum = 0;
    for (const stem of stems) sum += weightOf(stem);
    return sum;
  };
  const shares = sharesOf(own, all);
  const having = placesOf(own.map((stems) => new Set(stems)));
  const havingPair = placesOf(own.map(pairsIn));
  return {
    passages: passages.map(({ chapter = '' }, at) => ({
      own: new Set(said[at]),
      pairs: pairsIn(said[at] ?? []),
      block: new Set(inBlock[at]),
      chapter: tellingStems(chapter),
    })),
    weights: own.map((stems) => weigh(new Set(stems))),
    weigh,
    sharedWith: (stems) => {
      const [count, weight] = [new Int32Array(n), new Float64Array(n)];
      for (const stem of stems)
        for (const at of having.get(stem) ?? []) {
          count[at] = (count[at] ?? 0) + 1;
          weight[at] = (weight[at] ?? 0) + weightOf(stem);
        }
      return { count, weight };
    },
    phrasesOf: (pairs) => {
      const counts = new Int32Array(n);
      for (const pair of pairs)
        if (inPairs.get(pair) === 1) for (const at of havingPair.get(pair) ?? []) counts[at] = (counts[at] ?? 0) + 1;
      return counts;
    },
    belongs: (stems) => {
      const sums = new Float64Array(n);
      for (const stem of stems)
        for (const { at, share } of shares.get(stem) ?? []) sums[at] = (sums[at] ?? 0) + share * inReport(stem);
      return sums.map(Math.log1p);
    },
  };
}
