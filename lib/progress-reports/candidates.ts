import { phraseKeys } from '@/lib/model';
import type { PhraseKey, Stem } from '@/lib/model';

import type { ReportPassage, StrategyItem } from './read-items';
import { shared, tellingStems, weigher } from './telling-words';

/** Chapters of both documents whose names share so much are one chapter. */
const SAME_CHAPTER = 0.6;
/** What stands in the same chapter is so much liker, and in another that both have, so much less. */
const IN_CHAPTER = 1.35;
const IN_OTHER_CHAPTER = 0.7;
/** A pair without a number needs so many words. */
const LEAST_WORDS = 2;

/** An item or a passage, its place among the others, and what its words tell. */
export interface Side<Of> {
  readonly of: Of;
  readonly stems: ReadonlySet<Stem>;
  /** Telling words that stand together. */
  readonly phrases: ReadonlySet<PhraseKey>;
  readonly at: number;
}
/** An item and a passage that may be a pair. */
export interface Candidate {
  readonly item: Side<StrategyItem>;
  readonly passage: Side<ReportPassage>;
  readonly words: number;
  /** The shared words' and pairs' weight, of both their words' weight: the likest has the most. */
  readonly like: number;
}

export function sideOf<Of>(of: Of, at: number, words: string): Side<Of> {
  const stems = tellingStems(words);
  const isTelling = (key: PhraseKey): boolean => key.split(' ').every((stem) => stems.has(stem as Stem));
  return { of, at, stems, phrases: new Set(phraseKeys(words).filter(isTelling)) };
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

/** Every item with every passage that shares telling words with it. Time: items × passages. */
export function candidatesOf(
  items: readonly Side<StrategyItem>[],
  passages: readonly Side<ReportPassage>[],
): readonly Candidate[] {
  const weigh = weigher<Stem>([...items, ...passages].map(({ stems }) => stems));
  const weighPhrases = weigher<PhraseKey>([...items, ...passages].map(({ phrases }) => phrases));
  const chapters = sameChapters(items, passages);
  const known = new Set(chapters.values());
  const byChapter = ({ of: { chapter: mine = '' } }: Side<StrategyItem>, other = ''): number => {
    const same = chapters.get(mine);
    if (same === undefined || !known.has(other)) return 1;
    return same === other ? IN_CHAPTER : IN_OTHER_CHAPTER;
  };
  return items.flatMap((item) => {
    const weight = weigh(item.stems);
    return passages.flatMap((passage): readonly Candidate[] => {
      const both = shared(item.stems, passage.stems);
      if (both.length < LEAST_WORDS) return [];
      const together = weigh(both) + weighPhrases(shared(item.phrases, passage.phrases));
      const like = together / Math.sqrt(weight * weigh(passage.stems));
      return [{ item, passage, words: both.length, like: like * byChapter(item, passage.of.chapter) }];
    });
  });
}
