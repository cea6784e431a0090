import { entryOf } from '@/lib/app/said/entry-of';
import { foundRecords } from '@/lib/app/said/found-records';
import { saidOf } from '@/lib/app/said/said-of';
import { recordsOf } from '@/lib/corpus';
import type { CommitmentEntry, CommitmentId, CommitmentRecords, Corpus, Finds, PageFacts } from '@/lib/model';
import type { PageKnown, Said } from '@/lib/model';

interface Stored {
  readonly records: CommitmentRecords;
  readonly said: Said;
}

/** What a corpus in hand says of a page's finds: the product's own functions over it, without a store. */
export function knownOf(linked: Finds, corpus: Corpus, page: PageFacts): PageKnown {
  const { entities, documents, asOf } = corpus;
  const edition = asOf;
  const storedOf = (id: CommitmentId): readonly Stored[] => {
    const records = recordsOf(corpus, id);
    if (records === undefined) return [];
    const takenUp = corpus.lineage.filter(({ earlier }) => earlier === id);
    return [
      { records: { ...records, takenUp }, said: saidOf(records, { edition, entities, held: 'stored' as const }) },
    ];
  };
  const related = new Map(
    corpus.commitments.flatMap(({ id }) => storedOf(id).map((one): [CommitmentId, Stored] => [id, one])),
  );
  const ofFind = linked.commitments.map((find) => {
    const stored = find.known === undefined ? undefined : related.get(find.known);
    const said =
      stored?.said ?? saidOf(foundRecords(find, page, asOf), { edition, entities: [], held: 'found' as const });
    return { find, said, entry: stored && entryOf(stored.records, said, { entities, documents, related }) };
  });
  const entries = ofFind.flatMap(({ entry }): [CommitmentId, CommitmentEntry][] =>
    entry === undefined ? [] : [[entry.commitment.id, entry]],
  );
  return {
    linked,
    said: Object.fromEntries(ofFind.map(({ find, said }) => [find.id, said])),
    entries: Object.fromEntries(entries),
    entities,
    edition: asOf,
  };
}
