import type { Stem } from '@/lib/model';

import { wordsOfBoth } from './item-words';
import { isOpening } from './opening-chapters';
import type { ReportPassage, StrategyItem } from './read-items';
import { likeOf } from './signs';
import type { Signs } from './signs';
import { shared, tellingStems } from './telling-words';

/** Chapters of both documents whose names share so much are one chapter. */
const SAME_CHAPTER = 0.5;
/** A pair without a number needs so many words. */
const LEAST_WORDS = 2;
/** Words of no weight would make everything like. */
const LEAST_WEIGHT = 0.1;

/** An item or a passage, its place among the others, and what its words tell. */
export interface Side<Of> {
  readonly of: Of;
  readonly stems: ReadonlySet<Stem>;
  readonly at: number;
}
/** An item and a passage that may be a pair. */
export interface Candidate {
  readonly item: Side<StrategyItem>;
  readonly passage: Side<ReportPassage>;
  /** So many telling words both have. */
  readonly words: number;
  readonly signs: Signs;
  /** What the signs come to: the likest has the most. */
  readonly like: number;
}

export function sideOf<Of>(of: Of, at: number, words: string): Side<Of> {
  return { of, at, stems: tellingStems(words) };
}

/** Which chapter of the report bears the name of a chapter of the other document. */
function sameChapters(
  items: readonly Side<StrategyItem>[],
  passages: readonly Side<ReportPassage>[],
): ReadonlyMap<string, string> {
  const namesOf = (sides: readonly Side<{ readonly chapter?: string }>[]): readonly string[] => [
    ...new Set(sides.flatMap(({ of: { chapter } }) => chapter ?? [])),
  ];
  const others = namesOf(passages).map((name) => ({ name, stems: tellingStems(name) }));
  return new Map(
    namesOf(items).flatMap((name): readonly (readonly [string, string])[] => {
      const stems = tellingStems(name);
      const like = (other: ReadonlySet<Stem>): number =>
        shared(stems, other).length / Math.max(1, Math.sqrt(stems.size * other.size));
      const [best] = others.toSorted((one, other) => like(other.stems) - like(one.stems));
      return best !== undefined && like(best.stems) >= SAME_CHAPTER ? [[name, best.name]] : [];
    }),
  );
}

/** How much more each has than the best of the others; the best, how much more than the next. */
function leads(values: Float64Array): (at: number) => number {
  let [first, second] = [0, 0];
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return (at) => {
    const mine = values[at] ?? 0;
    return mine - (mine === first ? second : first);
  };
}

/** The same for the same key: a block and a chapter have many sentences. */
function remembered<Value>(
  make: (stems: ReadonlySet<Stem>) => Value,
): (key: string, stems: ReadonlySet<Stem>) => Value {
  const known = new Map<string, Value>();
  return (key, stems) => {
    const value = known.get(key) ?? make(stems);
    known.set(key, value);
    return value;
  };
}

/**
 * The items and passages for which the signs come to so much at the least. Time: for each word of the report, the items
 * that have it.
 */
export function candidatesOf(
  items: readonly Side<StrategyItem>[],
  passages: readonly Side<ReportPassage>[],
  least: number,
): readonly Candidate[] {
  const words = wordsOfBoth(
    items.map(({ of }) => of),
    passages.map(({ of }) => of),
  );
  const chapters = sameChapters(items, passages);
  const byChapter = (mine = '', other = ''): number => {
    const same = chapters.get(mine);
    if (same === undefined || other === '') return 0;
    return same === other ? 1 : -1;
  };
  const weightOf = (stems: Iterable<Stem>): number => Math.max(LEAST_WEIGHT, words.weigh(stems));
  const blockOf = remembered((stems) => {
    const belongs = words.belongs(stems);
    return { belongs, ahead: leads(belongs) };
  });
  const headingOf = remembered((stems) => ({ shared: words.sharedWith(stems).weight, weight: weightOf(stems) }));
  return passages.flatMap((passage, at): readonly Candidate[] => {
    const { words: said, block: around = said, chapter: name = '' } = passage.of;
    const telling = words.passages[at];
    if (telling === undefined) return [];
    const both = words.sharedWith(telling.own);
    const belongs = words.belongs(telling.own);
    const ahead = leads(belongs);
    const phrases = words.phrasesOf(telling.pairs);
    const [block, heading] = [blockOf(around, telling.block), headingOf(name, telling.chapter)];
    const [weight, opening] = [weightOf(telling.own), isOpening(name) ? 1 : 0];
    return items.flatMap((item, place): readonly Candidate[] => {
      const count = both.count[place] ?? 0;
      if (count < LEAST_WORDS) return [];
      const signs: Signs = {
        like: (both.weight[place] ?? 0) / Math.sqrt(Math.max(LEAST_WEIGHT, words.weights[place] ?? 0) * weight),
        belongs: belongs[place] ?? 0,
        ahead: ahead(place),
        block: block.belongs[place] ?? 0,
        blockAhead: block.ahead(place),
        phrases: Math.log1p(phrases[place] ?? 0),
        chapter: byChapter(item.of.chapter, passage.of.chapter),
        heading: (heading.shared[place] ?? 0) / heading.weight,
        opening,
      };
      const like = likeOf(signs);
      return like < least ? [] : [{ item, passage, words: count, signs, like }];
    });
  });
}
