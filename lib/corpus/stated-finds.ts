import { sentencesOf } from '@/lib/finder/words';
import { RECOGNISED_BY_WORDS } from '@/lib/model';
import type { Commitment, CorpusCommitment, DocumentId, Reading, Span } from '@/lib/model';

import { saysWords } from './own-sentences';

/** What the corpus holds of the page that is read: its documents, and the commitments with a sentence in one of them. */
export interface OfPage {
  readonly commitments: readonly CorpusCommitment[];
  readonly documents: readonly { readonly id: DocumentId }[];
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * The commitments of a document's own page that the grammar did not find, each as the sentence that has its words. A
 * sentence in which a clause was found is left to that clause; where two sentences have the words, or one those of two
 * commitments, none is told.
 */
export function statedFinds(
  reading: Reading,
  found: readonly Commitment[],
  { commitments, documents }: OfPage,
): readonly Commitment[] {
  const here = new Set(documents.map(({ id }) => id));
  const stated = commitments.flatMap((commitment) =>
    (commitment.sentences ?? []).filter(({ document }) => here.has(document)).map((words) => ({ commitment, words })),
  );
  if (stated.length === 0) return [];
  const { text } = reading;
  const sentences = sentencesOf(reading).filter((sentence) => !found.some((one) => overlaps(one, sentence)));
  const said = sentences.flatMap(({ start, end }) => {
    const quote = text.slice(start, end);
    return stated
      .filter(({ words }) => saysWords({ quote }, words))
      .map(({ commitment }) => ({ span: { start, end }, commitment }));
  });
  return said
    .filter((one) =>
      said.every(
        (other) => other === one || (other.span.start !== one.span.start && other.commitment !== one.commitment),
      ),
    )
    .map(({ span: { start, end }, commitment: { strength, promisedBy } }) => ({
      start,
      end,
      strength,
      trigger: { start, end: start, words: '' },
      actors: [{ words: '', entityIds: promisedBy }],
      action: { start, end, words: text.slice(start, end) },
      conditions: [],
      why: RECOGNISED_BY_WORDS,
    }));
}
