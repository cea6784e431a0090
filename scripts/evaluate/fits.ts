// When a find counts as the one that was labelled: the definitions behind every figure.
import type { Span } from '@/lib/model';

import type { Name } from './labelled';
import { shareOf } from './pair-up';

/** Of two clauses that share less than this, they are two. */
const SAME_CLAUSE = 0.5;

const sameSpan = (label: Span, found: Span): boolean => label.start === found.start && label.end === found.end;

/** The same span and the same type. */
export const strictly = (label: Name, found: Name): number =>
  Number(sameSpan(label, found) && label.type === found.type);

/** The same span, whatever the type. */
export const bySpan = (label: Span, found: Span): number => Number(sameSpan(label, found));

/** The same type, and some words in common. */
export const byOverlap = (label: Name, found: Name): number => (label.type === found.type ? shareOf(label, found) : 0);

/** Half of the words in common, or more. */
export function byClause(label: Span, found: Span): number {
  const share = shareOf(label, found);
  return share >= SAME_CLAUSE ? share : 0;
}

/** The sentences of a text, line by line, with the white space that follows each. */
export function sentencesIn(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) =>
    [...segmenter.segment(line[0])].map(({ index, segment }) => {
      const start = line.index + index;
      return { start, end: start + segment.length };
    }),
  );
}

/** The sentences in which one of these begins. */
export function sentencesWith(sentences: readonly Span[], clauses: readonly Span[]): Set<Span> {
  return new Set(
    sentences.filter(({ start, end }) => clauses.some((clause) => clause.start >= start && clause.start < end)),
  );
}
