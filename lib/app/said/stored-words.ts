import type { Held } from '@/lib/corpus';
import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import { isPackOrigin, speaksFor } from '@/lib/model';
import type { Attributed, CommitmentId, CorpusCommitment, CorpusDocument, StoredWords } from '@/lib/model';

/** A stored commitment with its document, and the publisher of the pack that holds it. */
export type HeldBy = Held & Pick<StoredWords, 'pack'>;

/** A stored commitment as it is quoted. */
export function storedWords({ commitment, document, pack }: HeldBy): StoredWords {
  const { id, quote, summary, sources } = commitment;
  const address = document?.address;
  return {
    id,
    words: quote ?? summary,
    are: quote === undefined ? 'a summary' : 'its own words',
    document: document?.title ?? sources[0]?.title ?? '',
    date: document?.date ?? '',
    ...(address === undefined ? {} : { address }),
    ...(pack === undefined ? {} : { pack }),
  };
}

interface Rows {
  readonly commitments: readonly (CorpusCommitment & Attributed)[];
  readonly documents: readonly (CorpusDocument & Attributed)[];
}

/** Commitments with the documents they stand in: a pack's document for commitments of that pack alone. */
export async function withDocuments(store: Store, { commitments, documents }: Rows): Promise<readonly HeldBy[]> {
  const publishers = await corpus.publishers(store);
  return commitments.map((commitment) => {
    const { document: id, origin } = commitment;
    return {
      commitment,
      document: documents.find((document) => document.id === id && speaksFor(document, origin)),
      ...(isPackOrigin(origin) ? { pack: publishers.get(origin) ?? '' } : {}),
    };
  });
}

/** The commitments under these ids with their documents, in the order asked; one that is not held is left out. */
export async function readHeld(store: Store, ids: readonly CommitmentId[]): Promise<readonly HeldBy[]> {
  const commitments = (await corpus.recordsFor(store, ids)).map(({ commitment }) => commitment);
  const packs = commitments.map(({ origin }) => origin).filter(isPackOrigin);
  const named = [...new Set(commitments.map(({ document }) => document))];
  return withDocuments(store, { commitments, documents: await corpus.documents(store, named, [...new Set(packs)]) });
}
