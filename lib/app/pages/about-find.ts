import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { BearsOn, Entity, FindId, Finds, PageFacts } from '@/lib/model';

import { readBearsOn } from './bears-on';

export interface AboutFind {
  readonly entity: Entity | undefined;
  /** How many commitments the corpus has of the entity. */
  readonly inCorpus?: number;
  /** What a report of progress bears on, as the reader said; where nothing was said, what it may. */
  readonly bearsOn?: readonly BearsOn[];
}

/** What the corpus holds of the find besides its own records: who a name is, what a report bears on. */
export async function aboutFind(store: Store, finds: Finds, find: FindId, page: PageFacts): Promise<AboutFind> {
  const id = finds.mentions.find((mention) => mention.id === find)?.entityId;
  if (id !== undefined) {
    const [entity] = await corpus.entities(store, [id]);
    return { entity, inCorpus: await corpus.promisedBy(store, id) };
  }
  const progress = finds.progress.find((one) => one.id === find);
  if (progress === undefined) return { entity: undefined };
  const all = (await readBearsOn(store, [progress], { finds, page })).get(find) ?? [];
  const said = all.filter((one) => one.said === 'accepted');
  return { entity: undefined, bearsOn: said.length > 0 ? said : all };
}
