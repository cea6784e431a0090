import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId, Finds, PageFacts, PageKnown } from '@/lib/model';

import { readEdition, readEntries, readSaidOfFinds } from '../said/read-said';
import { linkedFinds } from '../said/linked-finds';

const unique = <Id>(ids: readonly (Id | undefined)[]): readonly Id[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** What the store knows of a page's finds: what is said of each commitment, and everything about those it holds. */
export async function readKnown(store: Store, found: Finds, page: PageFacts): Promise<PageKnown> {
  await corpus.state(store);
  const linked = await linkedFinds(store, found, page);
  const ids: readonly CommitmentId[] = unique(linked.commitments.map(({ known }) => known));
  const entries = await readEntries(store, ids);
  const entities = await corpus.entities(
    store,
    unique([
      ...linked.mentions.map(({ entityId }) => entityId),
      ...linked.commitments.flatMap(({ actors }) => actors.flatMap(({ entityIds }) => entityIds)),
    ]),
  );
  return {
    linked,
    said: await readSaidOfFinds(store, linked, page),
    entries: Object.fromEntries(entries.map((entry) => [entry.commitment.id, entry])),
    entities,
    edition: await readEdition(store),
  };
}
