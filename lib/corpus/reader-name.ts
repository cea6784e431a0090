import { entityIdOf } from '@/lib/finder/words';
import type { Entity, EntityType, IsoDate, PageFacts } from '@/lib/model';

import { sourceOf } from './page-source';

/** A name that a page has, as an entity of the reader's own. */
export function entity(
  { words, type }: { readonly words: string; readonly type: EntityType },
  page: PageFacts,
  read: IsoDate,
): Entity {
  const name = words.replaceAll(/\s+/g, ' ').trim();
  return { id: entityIdOf(type, name), name, type, aliases: [], sources: [sourceOf(page, read)] };
}
