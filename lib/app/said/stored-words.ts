import type { Held } from '@/lib/corpus';
import type { CorpusCommitment, CorpusDocument, StoredWords } from '@/lib/model';

/** A stored commitment as it is quoted. */
export function storedWords({ commitment, document }: Held): StoredWords {
  const { id, quote, summary, sources } = commitment;
  const address = document?.address;
  return {
    id,
    words: quote ?? summary,
    are: quote === undefined ? 'a summary' : 'its own words',
    document: document?.title ?? sources[0]?.title ?? '',
    date: document?.date ?? '',
    ...(address === undefined ? {} : { address }),
  };
}

/** Commitments with the documents they stand in. */
export function withDocuments(
  commitments: readonly CorpusCommitment[],
  documents: readonly CorpusDocument[],
): readonly Held[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return commitments.map((commitment) => ({ commitment, document: byId.get(commitment.document) }));
}
