import type { Entity, OwnAlias } from '@/lib/model';

/** The reader's own names. */
export interface OwnNames {
  readonly entities: readonly Entity[];
  readonly aliases: readonly OwnAlias[];
}

/** A list of entities with the reader's own: new ones added, further aliases joined to those that are there. */
export function withOwnNames(all: readonly Entity[], { entities, aliases }: OwnNames): readonly Entity[] {
  if (entities.length + aliases.length === 0) return all;
  const texts = new Map<string, string[]>();
  for (const { entity, text } of aliases) texts.set(entity, [...(texts.get(entity) ?? []), text]);
  const there = new Set(all.map(({ id }) => id));
  const joined = [...all, ...entities.filter(({ id }) => !there.has(id))];
  return joined.map((entity) => {
    const own = texts.get(entity.id);
    return own === undefined ? entity : { ...entity, aliases: [...entity.aliases, ...own.map((text) => ({ text }))] };
  });
}
