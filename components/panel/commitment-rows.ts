import type { CommitmentFind, EntityId, Finds, Sign } from '@/lib/model';

import { knownCommitment } from './known-commitment';
import type { KnownRecords } from './known-commitment';
import type { ListedCommitment } from './listed-commitment';

/** A commitment of which this corpus holds nothing. */
const UNKNOWN: Sign = { shape: 'new', mark: 'empty' };

function whoOf(find: CommitmentFind, finds: Finds, { entities }: KnownRecords): readonly string[] {
  const nameOf = (id: EntityId): string | undefined =>
    entities.find((entity) => entity.id === id)?.name ??
    finds.mentions.find((mention) => mention.entityId === id)?.entityName;
  const names = find.actors.flatMap((actor) => actor.entityIds.map(nameOf));
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** The page's commitments as rows, in the order of the page. */
export function commitmentRows(finds: Finds, all: KnownRecords): readonly ListedCommitment[] {
  return finds.commitments
    .toSorted((a, b) => a.start - b.start)
    .map((find, index): ListedCommitment => {
      const row = { find, number: index + 1, who: whoOf(find, finds, all) };
      const held = all.known.find(({ records }) => records.commitment.id === find.known);
      if (held === undefined) return { ...row, sign: UNKNOWN };
      return { ...row, sign: held.status.sign, known: knownCommitment(held.records, held.status, all) };
    });
}
