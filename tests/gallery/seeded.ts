import type { KnownRecords } from '@/components/panel/known-commitment';
import { linkCommitments, recordsOf, statusOf } from '@/lib/corpus';
import type { EntityId, Finds } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { FINDS, PAGE, TODAY, idOf } from './statement';

/** The id under which the shipped corpus knows what the statement's own list calls so. */
const SHIPPED: ReadonlyMap<EntityId, EntityId> = new Map(SEEDS.entities.map(({ id, name }) => [idOf(name), id]));

function shipped(finds: Finds): Finds {
  return {
    ...finds,
    mentions: finds.mentions.map(({ entityId, ...mention }) => {
      const id = entityId === undefined ? undefined : SHIPPED.get(entityId);
      return id === undefined ? mention : { ...mention, entityId: id };
    }),
    commitments: finds.commitments.map((find) => ({
      ...find,
      actors: find.actors.map(({ words, entityIds }) => ({
        words,
        entityIds: entityIds.map((id) => SHIPPED.get(id) ?? id),
      })),
    })),
  };
}

/** The statement's finds, linked to the shipped corpus by the product's own linker. */
export const SEEDED_FINDS: Finds = linkCommitments(shipped(FINDS), SEEDS, PAGE);

/** What the shipped corpus knows of them. */
export const SEEDED: KnownRecords = {
  known: SEEDED_FINDS.commitments.flatMap(({ known }) => {
    const records = known === undefined ? undefined : recordsOf(SEEDS, known);
    return records === undefined ? [] : [{ records, status: statusOf(records, TODAY) }];
  }),
  entities: SEEDS.entities,
  documents: SEEDS.documents,
  earlier: SEEDS.commitments,
};
