import { folded } from './choose-rows';
import type { NameChoice } from './panel-place';
import type { ListedName } from './panel-view';

/** The names that hold every word asked for, in their name, other names or description. */
export function chooseNames(names: readonly ListedName[], { query, types }: NameChoice): readonly ListedName[] {
  const asked = folded(query).split(/\s+/u);
  return names.filter((name) => {
    const words = folded([name.name, ...name.aliases, name.about ?? ''].join(' '));
    return types.includes(name.type) && asked.every((word) => words.includes(word));
  });
}
