import type { Entity } from '@/lib/model';

import { rowsUnder } from './rows-under';
import type { Store } from './schema';

/** Entities, each with the names that the reader gave it besides its own. */
export async function withOwnNames<Row extends Entity>(
  store: Store,
  entities: readonly Row[],
): Promise<readonly Row[]> {
  const ids = entities.map(({ id }) => id);
  const own = await rowsUnder(store.aliases, 'entity', ids);
  return entities.map((entity) => {
    const given = own.filter((alias) => alias.entity === entity.id).map(({ text }) => ({ text }));
    return given.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...given] };
  });
}
