import { entryOf } from '@/lib/app/said/entry-of';
import { saidOf } from '@/lib/app/said/said-of';
import { recordsOf } from '@/lib/corpus';
import type { CommitmentEntry, CommitmentId, CommitmentRecords, Corpus } from '@/lib/model';

type Naming = Pick<Corpus, 'asOf' | 'entities' | 'documents' | 'commitments'>;

/** A commitment's entry, made from its records as the store makes it. */
export function entryFrom(records: CommitmentRecords, { asOf, entities, documents }: Naming): CommitmentEntry {
  const said = saidOf(records, { edition: asOf, entities, held: 'stored' });
  return entryOf(records, said, { entities, documents, related: new Map() });
}

/** The entry of a commitment of a corpus in hand. */
export function entryIn(corpus: Corpus, id: string): CommitmentEntry {
  const records = recordsOf(corpus, id as CommitmentId);
  if (records === undefined) throw new Error(`${id} is not in the corpus.`);
  return entryFrom(records, corpus);
}
