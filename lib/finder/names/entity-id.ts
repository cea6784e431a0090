import type { EntityId, EntityType } from '@/lib/model';

import { foldName } from '../text/fold';

/** `organisation/home-office`: an entity's id by rule, from its type and its canonical name. */
export function entityIdOf(type: EntityType, name: string): EntityId {
  const words = foldName(name).toLowerCase().replaceAll('&', ' and ').replaceAll("'", '');
  return `${type}/${words.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? ''}` as EntityId;
}
