import type { Alias, Entity, EntityId, EntityType, Source, OwnAlias } from '@/lib/model';

import { entityIdOf } from './entity-id';
import { firstWordsOf, indexed, withFirstWords } from './first-words';
import type { NameList } from './first-words';
import { gazetteerOf, listOf } from './gazetteer';
import type { Gazetteer } from './gazetteer';
import { PackedRows, firstWordsPacked, packNames } from './packed-names';
import type { PackedNames } from './packed-names';

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

/** The reader's own names. */
export interface OwnNames {
  readonly entities: readonly Entity[];
  readonly aliases: readonly OwnAlias[];
}

const GOVUK = 'https://www.gov.uk/government/organisations/';

function entityOf(row: NameRow, file: NamesFile): Entity {
  const source = file.sources[row.from];
  return {
    id: entityIdOf(file.type, row.name),
    name: row.name,
    type: file.type,
    aliases: aliasesOf(row),
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

const aliasesOf = (row: NameRow): readonly Alias[] => [
  ...(row.aliases ?? []).map((text) => ({ text })),
  ...(row.anyCase ?? []).map((text) => ({ text, anyCase: true })),
];

/** A file as a list of names. Where a row has the id of a known entity, it names that one. */
function listOfFile({ type, names }: NamesFile, known: ReadonlyMap<EntityId, Entity>): NameList {
  const at = (number: number): NameRow => {
    const row = names[number];
    if (row === undefined) throw new RangeError(`There is no row ${number}.`);
    return row;
  };
  return {
    count: names.length,
    typeOf: () => type,
    eachName(number, visit) {
      const { name, aliases = [], anyCase = [] } = at(number);
      visit(name, 'exact');
      for (const alias of aliases) visit(alias, 'exact');
      for (const alias of anyCase) visit(alias, 'any');
    },
    entityOf(number) {
      const { name } = at(number);
      const id = entityIdOf(type, name);
      return known.get(id) ?? { id, name };
    },
  };
}

/** The names that ship: the editors' own entities and the files of names, as a file holds them. */
export function packShipped(entities: readonly Entity[], files: readonly NamesFile[]): PackedNames {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return packNames([listOf(entities), ...files.map((file) => listOfFile(file, known))], new Set(known.keys()));
}

/** What ships as a list of names. A row of the files that has the id of an entity of the reader's names that one. */
function listOfPacked(rows: PackedRows, own: ReadonlyMap<EntityId, Entity>): NameList {
  return {
    count: rows.count,
    typeOf: (number) => rows.typeOf(number),
    eachName(number, visit) {
      const { exact, any } = rows.at(number);
      for (const text of exact) visit(text, 'exact');
      for (const text of any) visit(text, 'any');
    },
    entityOf(number) {
      const row = rows.at(number);
      return row.isCurated ? row : (own.get(row.id) ?? row);
    },
  };
}

/** The entity that the reader gave a further name, under that name, wherever it is told. */
function furtherNames({ aliases }: OwnNames, rows: PackedRows, own: ReadonlyMap<EntityId, Entity>) {
  return aliases.flatMap(({ entity: id, text }) => {
    const row = rows.of(id);
    const entity = row?.isCurated === true ? row : (own.get(id) ?? row);
    return entity === undefined ? [] : [{ ...entity, aliases: [{ text }] }];
  });
}

/**
 * The shipped names with the reader's own, ready for finding. No entity is made before a text has the first word of its
 * name. Where a file's row has the id of an entity of the editors or the reader, it names that one.
 */
export function gazetteerWith(shipped: PackedNames, { entities, aliases }: OwnNames): Gazetteer {
  const rows = new PackedRows(shipped);
  const own = new Map(entities.map((entity) => [entity.id, entity]));
  const list = listOfPacked(rows, own);
  const first = firstWordsPacked(shipped);
  if (entities.length + aliases.length === 0) return gazetteerOf([list], first);
  const more = [listOf(entities), listOf(furtherNames({ entities, aliases }, rows, own))];
  return gazetteerOf([list, ...more], withFirstWords(first, indexed(firstWordsOf(more, list.count))));
}
