import { linkCommitments } from '@/lib/corpus';
import type { EntityId, Finds, PageKnown } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { knownOf } from './known';
import { FINDS, PAGE, idOf } from './statement';

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

/** What the shipped corpus knows of the statement's finds, linked by the product's own linker. */
export const SEEDED: PageKnown = knownOf(linkCommitments(shipped(FINDS), SEEDS, PAGE), SEEDS, PAGE);
