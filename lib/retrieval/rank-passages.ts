import { phraseKeys, stemsOf } from '@/lib/model';
import type { Span, Stem } from '@/lib/model';

import { cueFactor } from './answer-cues';
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

/** The last day that a day, month or year may be, as text that compares with days: no month is longer than 31. */
function lastDayOf(date: string): string {
  if (date.length === 'YYYY'.length) return `${date}-12-31`;
  return date.length === 'YYYY-MM'.length ? `${date}-31` : date;
}

/** Certainly older than the commitment; what says no day may be later. */
function isEarlier({ published }: PoolDocument, question: Question): boolean {
  if (question.published === undefined || published === undefined) return false;
  return lastDayOf(published) < question.published;
}

/** A sum, share or count in both adds so much, up to two. */
const OF_FIGURE = 0.1;
const MOST_FIGURES = 2;
const OF_BODY = 0.1;
/** A year after that of the promise is likelier in what came of it than in what was said of it before. */
const OF_LATER_YEAR = 0.2;
/** Who has all the pairs of words of the promise says it again: it is taken down by so much, as an exponent. */
const OF_COPY = 1.5;
/** What the best passage of a document counts for the others: a document on the topic answers in other words, too. */
const OF_DOCUMENT = 0.3;
/** A further passage of a document counts so much of what it would alone: five answers are of more than one document. */
const OF_FURTHER = 0.9;
const YEAR = /\b(?:19|20)\d\d\b/gu;

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
  const bodies = [question.publisher ?? '', ...question.actors].flatMap((name) => [...stemsOf(name)]);
  return {
    stems: new Set(stemsOf(question.words)),
    bodies: new Set(bodies),
    phrases: phraseKeys(question.words),
    figures: figuresIn(question.words),
    year: Number(question.published?.slice(0, 'YYYY'.length) ?? Number.POSITIVE_INFINITY),
  };
}

type Traits = ReturnType<typeof traitsOf>;

function reasonsOf({ text, document }: Passage, { stems, bodies, figures }: Traits): Reasons {
  const named = figuresIn(text);
  return {
    shared: sharedIn(text, stems),
    figures: [...figures].filter((figure) => named.has(figure)),
    sameBody: stemsOf(document.publisher ?? '').some((stem) => bodies.has(stem)),
  };
}

/** What is not told by single words: that the promise is said again, that a later year is named, that sums agree. */
function factorOf({ text }: Passage, { figures, sameBody }: Reasons, { phrases, year }: Traits): number {
  const have = new Set(phraseKeys(text));
  const copied = phrases.length === 0 ? 0 : phrases.filter((key) => have.has(key)).length / phrases.length;
  const isLater = [...text.matchAll(YEAR)].some(([named]) => Number(named) > year);
  const told = (isLater ? OF_LATER_YEAR : 0) - OF_COPY * copied;
  const agreed = 1 + OF_FIGURE * Math.min(MOST_FIGURES, figures.length) + (sameBody ? OF_BODY : 0);
  return agreed * Math.exp(told) * cueFactor(text);
}

/** So many times more passages than are asked for are compared in full. */
const COMPARED = 20;

/** Best first, where each further passage of a document counts less than it would alone. */
function spread(ranked: readonly Candidate[]): readonly Candidate[] {
  const before = new Map<string, number>();
  return ranked
    .map((candidate) => {
      const others = before.get(candidate.document) ?? 0;
      before.set(candidate.document, others + 1);
      return { ...candidate, score: candidate.score * OF_FURTHER ** others };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** Passages of one publication, whether they were handed in as one document or one by one. */
const publicationOf = ({ id, title, publisher, published }: PoolDocument): string =>
  title === '' ? id : [title, publisher, published].join('\n');

/** Each passage with its worth by words, its publication's best counted in. */
function withPublication(passages: readonly Passage[], weights: readonly number[], question: Question) {
  const weighed = passages
    .map((passage, at) => ({ passage, weight: weights[at] ?? 0 }))
    .filter(({ passage, weight }) => weight > 0 && !isEarlier(passage.document, question));
  const best = new Map<string, number>();
  for (const { passage, weight } of weighed) {
    const publication = publicationOf(passage.document);
    best.set(publication, Math.max(best.get(publication) ?? 0, weight));
  }
  return weighed.map(({ passage, weight }) => ({
    passage,
    weight: (1 - OF_DOCUMENT) * weight + OF_DOCUMENT * (best.get(publicationOf(passage.document)) ?? 0),
  }));
}

/** Documents whose passages may answer. */
export interface Pool {
  /**
   * The passages that may say what became of a commitment, likeliest first: at most `most`. Documents that are certainly older are left out; a date that is a year or a month is as late
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
      const traits = traitsOf(question);
      const ranked = withPublication(passages, collection.weigh(termsOf(question)), question)
        .toSorted((one, other) => other.weight - one.weight)
        .slice(0, most * COMPARED)
        .map(({ passage, weight }): Candidate => {
          const why = reasonsOf(passage, traits);
          const { start, end, text: quote, document } = passage;
          return { document: document.id, start, end, quote, score: weight * factorOf(passage, why, traits), why };
        })
        .toSorted((one, other) => other.score - one.score);
      return spread(ranked).slice(0, most);
    },
  };
}
