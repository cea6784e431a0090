import type { Alias, Entity, EntityId, EntityType, Source, OwnAlias } from '@/lib/model';

import { entityIdOf } from './entity-id';
import { firstWordsOf, packFirstWords, unpackFirstWords, withFirstWords } from './first-words';
import type { NameList, PackedFirstWords } from './first-words';
import { gazetteerOf, listOf } from './gazetteer';
import type { Gazetteer } from './gazetteer';

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

/** The entity that the reader gave a further name, wherever it is told. */
function entityWith(id: EntityId, entities: ReadonlyMap<EntityId, Entity>, files: readonly NamesFile[]) {
  const known = entities.get(id);
  if (known !== undefined) return known;
  for (const file of files) {
    if (!id.startsWith(`${file.type}/`)) continue;
    const row = file.names.find(({ name }) => entityIdOf(file.type, name) === id);
    if (row !== undefined) return entityOf(row, file);
  }
  return undefined;
}

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

/** What ships to be named: the editors' own entities and the files; and their first words, where those were read before. */
export interface ShippedNames {
  readonly entities: readonly Entity[];
  readonly files: readonly NamesFile[];
  readonly firstWords?: PackedFirstWords;
}

function shippedLists({ entities, files }: ShippedNames, own: readonly Entity[] = []): readonly NameList[] {
  const known = new Map([...own, ...entities].map((entity) => [entity.id, entity]));
  return [listOf(entities), ...files.map((file) => listOfFile(file, known))];
}

/** The first words of all names that ship, as they are kept in a file. */
export const packShipped = (shipped: ShippedNames): PackedFirstWords =>
  packFirstWords(firstWordsOf(shippedLists(shipped)));

function ownLists({ entities, aliases }: OwnNames, shipped: ShippedNames): readonly NameList[] {
  const known = new Map([...entities, ...shipped.entities].map((entity) => [entity.id, entity]));
  const further = aliases.flatMap(({ entity: id, text }) => {
    const entity = entityWith(id, known, shipped.files);
    return entity === undefined ? [] : [{ ...entity, aliases: [{ text }] }];
  });
  return [listOf(entities), listOf(further)];
}

/**
 * The shipped names with the reader's own, ready for finding. No entity of the files is made before a text has the first
 * word of its name. Where a file's row has the id of an entity of the editors or the reader, it names that one.
 */
export function gazetteerWith(shipped: ShippedNames, own: OwnNames): Gazetteer {
  const lists = shippedLists(shipped, own.entities);
  const first = shipped.firstWords === undefined ? firstWordsOf(lists) : unpackFirstWords(shipped.firstWords);
  if (own.entities.length + own.aliases.length === 0) return gazetteerOf(lists, first);
  const more = ownLists(own, shipped);
  const count = lists.reduce((sum, list) => sum + list.count, 0);
  return gazetteerOf([...lists, ...more], withFirstWords(first, firstWordsOf(more, count)));
}
