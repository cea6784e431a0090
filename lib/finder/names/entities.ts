import type { Entity, EntityId, EntityType, Source, OwnAlias } from '@/lib/model';

import { foldName } from '../text/fold';

/** A file of seeds/names: names of one type, with the sources that its rows point at. */
export interface NamesFile {
  readonly type: EntityType;
  readonly sources: Readonly<Record<string, Source>>;
  readonly names: readonly NameRow[];
}

interface NameRow {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly anyCase?: readonly string[];
  /** The last part of the body's address on GOV.UK. */
  readonly site?: string;
  /** The key of its source. */
  readonly from: string;
}

const GOVUK = 'https://www.gov.uk/government/organisations/';

/** `organisation/home-office`: an entity's id by rule, from its type and its canonical name. */
export function entityIdOf(type: EntityType, name: string): EntityId {
  const words = foldName(name).toLowerCase().replaceAll('&', ' and ').replaceAll("'", '');
  return `${type}/${words.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? ''}` as EntityId;
}

function entityOf(row: NameRow, file: NamesFile): Entity {
  const source = file.sources[row.from];
  return {
    id: entityIdOf(file.type, row.name),
    name: row.name,
    type: file.type,
    aliases: [
      ...(row.aliases ?? []).map((text) => ({ text })),
      ...(row.anyCase ?? []).map((text) => ({ text, anyCase: true })),
    ],
    sources: source === undefined ? [] : [source],
    ...(row.site === undefined ? {} : { officialSite: GOVUK + row.site }),
  };
}

/**
 * One list out of the editors' own entities and the files of names. Where both have an id, the editors'
 * facts stand and the aliases are joined.
 */
export function joinEntities(curated: readonly Entity[], files: readonly NamesFile[]): Entity[] {
  const joined = new Map(curated.map((entity) => [entity.id, entity]));
  for (const file of files) {
    for (const row of file.names) {
      const entity = entityOf(row, file);
      const known = joined.get(entity.id);
      const texts = new Set(known?.aliases.map((alias) => alias.text));
      joined.set(
        entity.id,
        known === undefined
          ? entity
          : {
              ...entity,
              ...known,
              aliases: [
                ...known.aliases,
                ...entity.aliases.filter((alias) => alias.anyCase === true || !texts.has(alias.text)),
              ],
            },
      );
    }
  }
  return [...joined.values()];
}

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
