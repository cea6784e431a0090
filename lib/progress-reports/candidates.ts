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
  const [first = 0, second = 0] = [...values].toSorted((one, other) => other - one);
  return (at) => {
    const mine = values[at] ?? 0;
    return mine - (mine === first ? second : first);
  };
}

/** Every item with every passage that shares telling words with it, and what speaks for the two. Time: items × passages. */
export function candidatesOf(
  items: readonly Side<StrategyItem>[],
  passages: readonly Side<ReportPassage>[],
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
  return words.passages.flatMap(({ own, pairs, block, chapter }, at): readonly Candidate[] => {
    const passage = passages[at];
    if (passage === undefined) return [];
    const [belongs, inBlock] = [words.belongs(own), words.belongs(block)];
    const [ahead, blockAhead] = [leads(belongs), leads(inBlock)];
    const [weight, chapterWeight] = [weightOf(own), weightOf(chapter)];
    const opening = isOpening(passage.of.chapter ?? '') ? 1 : 0;
    return words.items.flatMap((mine, place): readonly Candidate[] => {
      const item = items[place];
      const both = shared(own, mine.own);
      if (item === undefined || both.length < LEAST_WORDS) return [];
      const signs: Signs = {
        like: words.weigh(both) / Math.sqrt(Math.max(LEAST_WEIGHT, mine.weight) * weight),
        belongs: belongs[place] ?? 0,
        ahead: ahead(place),
        block: inBlock[place] ?? 0,
        blockAhead: blockAhead(place),
        phrases: Math.log1p(shared(pairs, mine.pairs).length),
        chapter: byChapter(item.of.chapter, passage.of.chapter),
        heading: words.weigh(shared(chapter, mine.own)) / chapterWeight,
        opening,
      };
      return [{ item, passage, words: both.length, signs, like: likeOf(signs) }];
    });
  });
}
