import { ENTITY_TYPES } from '@/lib/model';
import type { EntityType } from '@/lib/model';

import { folded } from './choose-rows';
import type { ListedName } from './panel-view';

/** Which names a reader asked to see. */
export interface NameChoice {
  readonly query: string;
  readonly types: readonly EntityType[];
}

export const EVERY_NAME: NameChoice = { query: '', types: ENTITY_TYPES };

/** The names that hold every word asked for, in their name, other names or description. */
export function chooseNames(names: readonly ListedName[], { query, types }: NameChoice): readonly ListedName[] {
  const asked = folded(query).split(/\s+/u);
  return names.filter((name) => {
    const words = folded([name.name, ...name.aliases, name.about ?? ''].join(' '));
    return types.includes(name.type) && asked.every((word) => words.includes(word));
  });
}
