import type { Stem } from '@/lib/model';

import type { ReportPassage, StrategyItem } from './read-items';
import { countsOf, rarity, tellingList, tellingStems, withCompounds } from './telling-words';

/** What the words of an item tell. */
export interface ItemWords {
  readonly own: ReadonlySet<Stem>;
  /** Pairs of neighbouring words that no other item has. */
  readonly pairs: ReadonlySet<string>;
  /** The weight of its own words. */
  readonly weight: number;
}
/** What the words of a passage tell. */
export interface PassageWords {
  readonly own: ReadonlySet<Stem>;
  readonly pairs: ReadonlySet<string>;
  readonly block: ReadonlySet<Stem>;
  readonly chapter: ReadonlySet<Stem>;
}

/** The words of two documents, and what each is worth between them. */
export interface WordsOfBoth {
  readonly items: readonly ItemWords[];
  readonly passages: readonly PassageWords[];
  /** Rare in the one and in the other: such words tell most. */
  weigh(stems: Iterable<Stem>): number;
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

interface Share {
  readonly at: number;
  readonly share: number;
}

/** Of each word, which items say it, and how much of the whole each. */
function sharesOf(own: Lists, all: Lists): ReadonlyMap<Stem, readonly Share[]> {
  const said = new Map<Stem, Share[]>();
  all.forEach((stems, at) => {
    for (const [stem, share] of saidIn(new Set(own[at]), stems))
      said.set(stem, [...(said.get(stem) ?? []), { at, share }]);
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
  const lists = withCompounds([
    ...items.map(({ title = '', words }) => tellingList(`${title} ${words}`)),
    ...items.map(({ title = '', words, under = '' }) => tellingList(`${title} ${words} ${under}`)),
    ...passages.map(({ words }) => tellingList(words)),
    ...passages.map(({ words, block = words }) => tellingList(block)),
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
  const weigh = (stems: Iterable<Stem>): number => {
    let sum = 0;
    for (const stem of stems) sum += inReport(stem) * rarity(inOwn.get(stem) ?? inAll.get(stem) ?? 0, n);
    return sum;
  };
  const shares = sharesOf(own, all);
  return {
    items: own.map((stems) => {
      const words = new Set(stems);
      const pairs = [...pairsIn(stems)].filter((pair) => inPairs.get(pair) === 1);
      return { own: words, pairs: new Set(pairs), weight: weigh(words) };
    }),
    passages: passages.map(({ chapter = '' }, at) => ({
      own: new Set(said[at]),
      pairs: pairsIn(said[at] ?? []),
      block: new Set(inBlock[at]),
      chapter: tellingStems(chapter),
    })),
    weigh,
    belongs: (stems) => {
      const sums = new Float64Array(n);
      for (const stem of stems)
        for (const { at, share } of shares.get(stem) ?? []) sums[at] = (sums[at] ?? 0) + share * inReport(stem);
      return sums.map(Math.log1p);
    },
  };
}
