import { isFaint, phraseKeys, stemsOf } from '@/lib/model';
import type { Span, Stem } from '@/lib/model';

import { figuresIn } from './figures';
import { passagesOf } from './passages';
import { termsOf } from './question';
import type { Question } from './question';
import { collectionOf } from './weigh';

/** A document that may answer. `id` is the caller's own. */
export interface PoolDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  /** A day, month or year. */
  readonly published?: string;
  readonly text: string;
}

/** Why a passage is among the answers: what a reader can check. */
export interface Reasons {
  /** Words that it shares with the commitment, as they stand in its quote: offsets into the quote. */
  readonly shared: readonly Span[];
  /** Sums, shares and counts that both name, folded: "£1.3billion", "20000". */
  readonly figures: readonly string[];
  /** Its document is published by the body that promised, or by who published the promise. */
  readonly sameBody: boolean;
}

/** A passage that may answer: offsets are UTF-16 code units into the document's text. */
export interface Candidate extends Span {
  readonly document: string;
  readonly quote: string;
  /** The higher, the likelier; of no meaning beside another question's. */
  readonly score: number;
  readonly why: Reasons;
}

/** The last day that a day, month or year may be, as text that compares with days. */
const lastDayOf = (date: string): string => `${date}-12-31`.slice(0, 'YYYY-MM-DD'.length);

/** Certainly older than the commitment; what says no day may be later. */
function isEarlier({ published }: PoolDocument, question: Question): boolean {
  if (question.published === undefined || published === undefined) return false;
  return lastDayOf(published) < question.published;
}

/** Two telling words that stand together in both add so much, up to four pairs. */
const OF_PHRASE = 0.05;
const MOST_PHRASES = 4;
/** A sum, share or count in both adds so much, up to two. */
const OF_FIGURE = 0.15;
const MOST_FIGURES = 2;
const OF_BODY = 0.1;

const WORD = /[\p{L}\p{N}]+(?:[.,’'-]\p{N}+)*/gu;

/** Where the words of the question stand in a quote. */
function sharedIn(quote: string, stems: ReadonlySet<Stem>): readonly Span[] {
  return [...quote.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    stemsOf(word).some((stem) => stems.has(stem)) ? [{ start: index, end: index + word.length }] : [],
  );
}

interface Passage extends Span {
  readonly document: PoolDocument;
  readonly text: string;
  readonly title: string;
}

/** What a question is compared by, worked out once. */
function traitsOf(question: Question) {
  const stems = new Set(stemsOf(question.words));
  const bodies = new Set([question.publisher ?? '', ...question.actors].flatMap((name) => [...stemsOf(name)]));
  const isTelling = (key: string): boolean => key.split(' ').some((stem) => !isFaint(stem as Stem));
  const phrases = phraseKeys(question.words).filter(isTelling);
  return { stems, bodies, phrases, figures: figuresIn(question.words) };
}

function reasonsOf({ text, document }: Passage, { stems, bodies, figures }: ReturnType<typeof traitsOf>): Reasons {
  const named = figuresIn(text);
  return {
    shared: sharedIn(text, stems),
    figures: [...figures].filter((figure) => named.has(figure)),
    sameBody: stemsOf(document.publisher ?? '').some((stem) => bodies.has(stem)),
  };
}

function liftOf(passage: Passage, reasons: Reasons, phrases: readonly string[]): number {
  const have = new Set<string>(phraseKeys(passage.text));
  const together = phrases.filter((key) => have.has(key)).length;
  return (
    1 +
    OF_PHRASE * Math.min(MOST_PHRASES, together) +
    OF_FIGURE * Math.min(MOST_FIGURES, reasons.figures.length) +
    (reasons.sameBody ? OF_BODY : 0)
  );
}

/** So many times more passages than are asked for are compared in full. */
const COMPARED = 10;

/** Best first, one a document before any second one of the same. */
function oneEachFirst(ranked: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  const firsts = ranked.filter(({ document }) => !seen.has(document) && seen.add(document));
  const isFirst = new Set(firsts);
  return [...firsts, ...ranked.filter((candidate) => !isFirst.has(candidate))];
}

/** Documents whose passages may answer. */
export interface Pool {
  /**
   * The passages that may say what became of a commitment, likeliest first: at most `most`, one a document before any
   * second one of the same. Documents that are certainly older are left out; a date that is a year or a month is as late
   * as it can be. Nothing here says that a passage answers: a reader does.
   */
  readonly rank: (question: Question, most: number) => readonly Candidate[];
}

/** Reads documents into a pool. Time and room: linear in their text. */
export function poolOf(documents: readonly PoolDocument[]): Pool {
  const passages = documents.flatMap((document) =>
    passagesOf(document.text).map(({ start, end }): Passage => ({
      document,
      start,
      end,
      text: document.text.slice(start, end),
      title: document.title,
    })),
  );
  const collection = collectionOf(passages);
  return {
    rank(question, most) {
      const weights = collection.weigh(termsOf(question));
      const traits = traitsOf(question);
      const ranked = passages
        .map((passage, at) => ({ passage, weight: weights[at] ?? 0 }))
        .filter(({ passage, weight }) => weight > 0 && !isEarlier(passage.document, question))
        .toSorted((one, other) => other.weight - one.weight)
        .slice(0, most * COMPARED)
        .map(({ passage, weight }): Candidate => {
          const why = reasonsOf(passage, traits);
          const { start, end, text: quote, document } = passage;
          return {
            document: document.id,
            start,
            end,
            quote,
            score: weight * liftOf(passage, why, traits.phrases),
            why,
          };
        })
        .toSorted((one, other) => other.score - one.score);
      return oneEachFirst(ranked).slice(0, most);
    },
  };
}
