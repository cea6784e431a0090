import { candidatesOf, sideOf } from './candidates';
import type { Candidate, Side } from './candidates';
import type { ReportPassage, StrategyItem } from './read-items';
import { shared, tellingStems } from './telling-words';

/** Why an item and a passage are taken for a pair. */
export interface Why {
  /** Both bear the same number. */
  readonly number: 'same' | 'none';
  /** So many telling words both have. */
  readonly words: number;
}

export interface Pair {
  readonly item: StrategyItem;
  readonly passage: ReportPassage;
  readonly why: Why;
}

/** Which passage of a report answers which item of the earlier document. */
export interface Alignment {
  /** In the order of the items. */
  readonly pairs: readonly Pair[];
  /** Items that no passage answers: that says nothing of what became of them. */
  readonly unanswered: readonly StrategyItem[];
  /** Numbered passages, and labelled ones, that answer no item. */
  readonly reportOnly: readonly ReportPassage[];
}

/** A block that has so much of an item's words says it again, and is not what became of it. */
const SAID_AGAIN = 0.8;
/** Without a number, the signs have to come to so much: tried on the stored pairs, see docs/quality.md. */
const LEAST_LIKE = 1.05;
/** And to more, where the passage answers another item better, or its block belongs to another so much more. */
const LEAST_LIKE_OF_ANOTHER = 1.2;
const OF_ANOTHER = -0.2;
/** Numbers are believed where equal ones share more words than neighbours do, by this factor. */
const NUMBERS_TELL = 1.5;
/** And of equal numbers, so many share a word at all. */
const MOST_SHARE = 0.5;
/** No document has more; a page that was made to cost time is read so far. */
const MOST_ITEMS = 500;
const MOST_PASSAGES = 5_000;

const pairKey = (item: Side<StrategyItem>, passage: Side<ReportPassage>): string => `${item.at} ${passage.at}`;

/**
 * Equal numbers count only where they mean the same numbering: most equal ones share words, and more than neighbours do.
 */
function numbersTell(items: readonly Side<StrategyItem>[], passages: readonly Side<ReportPassage>[]): boolean {
  const byNumber = new Map(passages.flatMap((one) => (one.of.number === undefined ? [] : [[one.of.number, one]])));
  const wordsShared = (shift: number): readonly number[] =>
    items.flatMap((item, at) => {
      const number = items[(at + shift) % items.length]?.of.number;
      const passage = number === undefined ? undefined : byNumber.get(number);
      return passage === undefined ? [] : [shared(item.stems, passage.stems).length];
    });
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const [equal, next] = [wordsShared(0), wordsShared(1)];
  const sharing = equal.filter((count) => count > 0).length;
  return sharing >= Math.max(1, MOST_SHARE * equal.length) && sum(equal) >= NUMBERS_TELL * sum(next);
}

/** Of what stands under a number, the first passage that does not only say the item again. */
function answerUnder(item: Side<StrategyItem>, under: readonly Side<ReportPassage>[]): Side<ReportPassage> | undefined {
  const said = tellingStems(item.of.words);
  const isAgain = ({ of: { words } }: Side<ReportPassage>): boolean =>
    shared(said, tellingStems(words)).length >= SAID_AGAIN * Math.max(1, said.size);
  return under.find((passage) => !isAgain(passage)) ?? under[0];
}

/** Of each item the likest passage, if it is like enough; one sentence of a report answers several items at times. */
function chosen(candidates: readonly Candidate[]): readonly Candidate[] {
  const [items, passages] = [new Set<number>(), new Set<number>()];
  const pairs: Candidate[] = [];
  for (const one of candidates.toSorted((first, other) => other.like - first.like)) {
    if (items.has(one.item.at)) continue;
    const isOfAnother = passages.has(one.passage.at) || one.signs.blockAhead < OF_ANOTHER;
    if (one.like < (isOfAnother ? LEAST_LIKE_OF_ANOTHER : LEAST_LIKE)) continue;
    items.add(one.item.at);
    passages.add(one.passage.at);
    pairs.push(one);
  }
  return pairs;
}

type Found = Pick<Candidate, 'item' | 'passage' | 'words'>;
const byItem = (one: Found, other: Found): number => one.item.at - other.item.at;

const wordsOfItem = ({ words, title = '' }: StrategyItem): string => `${title} ${words}`;

/**
 * Aligns a report with the document it answers: equal numbers first, where they mean the same; then, of each other item,
 * the passage that the most signs speak for, if they come to enough. Rather no pair than a wrong one. Of more than 500
 * items and 5,000 passages the first are read. Time: items × passages.
 */
export function alignItems(allItems: readonly StrategyItem[], allPassages: readonly ReportPassage[]): Alignment {
  const [items, passages] = [allItems.slice(0, MOST_ITEMS), allPassages.slice(0, MOST_PASSAGES)];
  const underNumber = (number: string): string =>
    passages
      .filter((one) => one.number === number)
      .map(({ words }) => words)
      .join(' ');
  const ones = items.map((of, at) => sideOf(of, at, wordsOfItem(of)));
  const others = passages.map((of, at) => {
    const all = of.number === undefined || of.is === 'further' ? of.words : underNumber(of.number);
    return sideOf(of, at, `${of.title ?? ''} ${all}`);
  });
  const firsts = others.filter(({ of }) => of.number !== undefined && of.is === 'first');
  const isNumbered = numbersTell(ones, firsts);
  const byNumber = ones.flatMap((item): readonly Found[] => {
    const { number } = item.of;
    if (!isNumbered || number === undefined) return [];
    const under = others.filter(({ of }) => of.number === number);
    const passage = answerUnder(item, under);
    const [first] = under;
    if (passage === undefined || first === undefined) return [];
    return [{ item, passage, words: shared(item.stems, first.stems).length }];
  });
  const taken = new Set(byNumber.map(({ item }) => item.at));
  const free = others.filter(({ of, at }) => {
    // what stands first under a number of the same numbering answers that number, or is new
    if (isNumbered && of.number !== undefined && of.is === 'first') return false;
    return !byNumber.some(({ passage }) => passage.at === at);
  });
  const candidates = candidatesOf(
    ones.filter(({ at }) => !taken.has(at)),
    free,
    LEAST_LIKE,
  );
  const byWords = chosen(candidates);
  const numbers = new Set(byNumber.map(({ item, passage }) => pairKey(item, passage)));
  const pairs = [...byNumber, ...byWords].toSorted(byItem);
  const numbersUsed = new Set(byNumber.map(({ item }) => item.of.number));
  const [answered, used] = [new Set(pairs.map((p) => p.item.at)), new Set(pairs.map((p) => p.passage.at))];
  return {
    pairs: pairs.map(({ item, passage, words }) => ({
      item: item.of,
      passage: passage.of,
      why: { number: numbers.has(pairKey(item, passage)) ? 'same' : 'none', words },
    })),
    unanswered: ones.filter(({ at }) => !answered.has(at)).map(({ of }) => of),
    reportOnly: others
      .filter(({ at, of }) => !used.has(at) && of.is === 'first' && (of.number !== undefined || of.own !== undefined))
      .filter(({ of: { number } }) => number === undefined || !numbersUsed.has(number))
      .map(({ of }) => of),
  };
}
