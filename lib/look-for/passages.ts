import { isFaint, stemsOf } from '@/lib/model';
import type { LookDocument, LookWhy, RankAsked } from '@/lib/model';
import { poolOf } from '@/lib/retrieval';
import type { Candidate } from '@/lib/retrieval';

/** A passage that shares fewer telling words, and no sum, is about something else: it is not offered. */
const LEAST_SHARED = 2;
/** So many are looked at for one that is offered. */
const LOOKED_AT = 4;

/** A passage of one of the documents: offsets are UTF-16 code units into its text. */
export interface Passage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly why: LookWhy;
}

/** A number and its unit are counted as a sum. */
const OF_A_SUM: ReadonlySet<string> = new Set(stemsOf('million billion trillion thousand hundred per cent percent'));

function tellingShared(quote: string, shared: Candidate['why']['shared']): number {
  const stems = shared.flatMap(({ start, end }) => stemsOf(quote.slice(start, end)));
  return new Set(stems.filter((stem) => !isFaint(stem) && !OF_A_SUM.has(stem) && !/^\d/.test(stem))).size;
}

/** Whether a title has at least two telling words of another, and half of them. */
function namesTitle(title: string, other: string | undefined): boolean {
  const telling = new Set(stemsOf(other ?? '').filter((stem) => !isFaint(stem)));
  const named = new Set(stemsOf(title));
  const together = [...telling].filter((stem) => named.has(stem)).length;
  return together >= 2 && together * 2 >= telling.size;
}

/**
 * The passages of these documents that may answer the question, likeliest first, one a document before any second one.
 * One that shares hardly a word is left out: rather none than one that is there by chance.
 */
export function passagesFor(
  question: RankAsked['question'],
  documents: readonly LookDocument[],
  most: number,
): readonly Passage[] {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return poolOf(documents)
    .rank(question, most * LOOKED_AT)
    .map(({ document, start, end, quote, why }) => ({
      document,
      start,
      end,
      quote,
      why: {
        ...why,
        sharedWords: tellingShared(quote, why.shared),
        namesTitle: namesTitle(titles.get(document) ?? '', question.title),
      },
    }))
    .filter(({ why }) => why.sharedWords >= LEAST_SHARED || (why.sharedWords > 0 && why.figures.length > 0))
    .slice(0, most);
}
