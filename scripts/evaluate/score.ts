import type { EntityType, Span } from '@/lib/model';

import { byClause, byOverlap, bySpan, sentencesIn, sentencesWith, strictly } from './fits';
import type { Labelled, Labels } from './labelled';
import { pairUp } from './pair-up';
import type { Pairing } from './pair-up';

/** One text: what stands in it, and what was found. */
export interface Scored {
  readonly labelled: Labelled;
  readonly found: Labels;
}

/** Precision, recall and F1 are shares of 1, to three places. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

interface Agreement {
  readonly agreeing: number;
  readonly of: number;
  readonly share: number;
}

export interface Scores {
  readonly strict: Measure;
  readonly span: Measure;
  readonly overlap: Measure;
  /** The strict measure of each type, by name. */
  readonly types: ReadonlyMap<EntityType, Measure>;
  readonly clause: Measure;
  readonly sentence: Measure;
  /** Of the clauses that were found, those whose strength agrees. */
  readonly strength: Agreement;
  readonly progress: Measure;
}

interface Count {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

const rounded = (share: number): number => Number(share.toFixed(3));
const shareOf = (part: number, whole: number): number => part / (whole || 1);

export function measureOf({ hits, falseAlarms, misses }: Count): Measure {
  const precision = shareOf(hits, hits + falseAlarms);
  const recall = shareOf(hits, hits + misses);
  const f1 = shareOf(2 * precision * recall, precision + recall);
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), hits, falseAlarms, misses };
}

const countOf = ({ pairs, missed, falseAlarms }: Pairing<unknown, unknown>): Count => {
  return { hits: pairs.length, falseAlarms: falseAlarms.length, misses: missed.length };
};

function sum(counts: readonly Count[]): Count {
  const total = { hits: 0, falseAlarms: 0, misses: 0 };
  for (const { hits, falseAlarms, misses } of counts) {
    total.hits += hits;
    total.falseAlarms += falseAlarms;
    total.misses += misses;
  }
  return total;
}

/** Sentences are counted, not clauses: one with two promises is one sentence. */
function bySentence({ text }: Labelled, labels: readonly Span[], found: readonly Span[]): Count {
  const sentences = sentencesIn(text);
  const [here, there] = [sentencesWith(sentences, labels), sentencesWith(sentences, found)];
  const hits = [...here].filter((sentence) => there.has(sentence)).length;
  return { hits, falseAlarms: there.size - hits, misses: here.size - hits };
}

/** Of the texts together: all labels and finds are counted, whatever text they stand in. */
export function scoreOf(texts: readonly Scored[]): Scores {
  const over = (count: (scored: Scored) => Count): Measure => measureOf(sum(texts.map(count)));
  const types = [
    ...new Set(
      texts.flatMap(({ labelled, found }) => [...labelled.entities, ...found.entities].map(({ type }) => type)),
    ),
  ].sort();
  const ofType = (type: EntityType): Measure =>
    over(({ labelled, found }) => {
      const [labels, finds] = [labelled, found].map(({ entities }) => entities.filter((name) => name.type === type));
      return countOf(pairUp(labels ?? [], finds ?? [], bySpan));
    });
  const clauses = texts.map(({ labelled, found }) => pairUp(labelled.commitments, found.commitments, byClause));
  const matched = clauses.flatMap(({ pairs }) => pairs);
  const agreeing = matched.filter(([label, found]) => label.strength === found.strength).length;
  return {
    strict: over(({ labelled, found }) => countOf(pairUp(labelled.entities, found.entities, strictly))),
    span: over(({ labelled, found }) => countOf(pairUp(labelled.entities, found.entities, bySpan))),
    overlap: over(({ labelled, found }) => countOf(pairUp(labelled.entities, found.entities, byOverlap))),
    types: new Map(types.map((type) => [type, ofType(type)])),
    clause: measureOf(sum(clauses.map(countOf))),
    sentence: over(({ labelled, found }) => bySentence(labelled, labelled.commitments, found.commitments)),
    strength: { agreeing, of: matched.length, share: rounded(shareOf(agreeing, matched.length)) },
    progress: over(({ labelled, found }) => bySentence(labelled, labelled.progress, found.progress)),
  };
}
