import type { EntityId, EntityType } from '@/lib/model';

import { entityIdOf } from './entity-id';
import { firstWordsOf } from './first-words';
import type { Bearer } from './gazetteer';
import type { Casing, FirstWords, NameList, WordIndex } from './first-words';
import { packShapes, unpackShapes, wordShapes } from './word-shapes';

/**
 * All names that ship, as a file holds them. They are lines of text, parsed when a text has the first word of a name: to
 * parse all of them as objects takes 10 ms, and a text needs few.
 */
export interface PackedNames {
  /** The entities in their order: type, id, names, names in any case, name of the entity, the entity that must be named too. */
  readonly rows: string;
  readonly exact: PackedWords;
  /** Of names in any case. */
  readonly any: PackedWords;
}

interface PackedWords {
  /** First words, each with the numbers of the rows of which a name begins so. */
  readonly rows: Readonly<Record<string, string>>;
  readonly shapes: readonly number[];
}

/** A row that ships. */
export interface PackedRow extends Bearer {
  readonly type: EntityType;
  /** Whether the entity is one of the editors’, whose facts stand. */
  readonly isCurated: boolean;
  readonly exact: readonly string[];
  readonly any: readonly string[];
}

/** Signs that JSON writes as they are. */
const [LINE, FIELD, BETWEEN, NUMBER] = ['`', '^', '|', ' '];

class NotPackable extends Error {
  override readonly name = 'NotPackable';
  constructor(readonly words: string) {
    super(`“${words}” has a sign in it that parts names in the file of names.`);
  }
}

function safe(words: string): string {
  if ([LINE, FIELD, BETWEEN].some((sign) => words.includes(sign))) throw new NotPackable(words);
  return words;
}

function lineOf(list: NameList, at: number, curated: ReadonlySet<EntityId>): string {
  const texts: Record<Casing, string[]> = { exact: [], any: [] };
  list.eachName(at, (text, casing) => texts[casing].push(safe(text)));
  const { id, name, onlyWith = '' } = list.entityOf(at);
  const [own = ''] = texts.exact;
  const fields = [
    list.typeOf(at),
    curated.has(id) ? id : '', // the others follow from type and name
    texts.exact.join(BETWEEN),
    texts.any.join(BETWEEN),
    name === own ? '' : safe(name),
    onlyWith,
  ];
  return fields.join(FIELD).trimEnd();
}

const packed = (words: ReadonlyMap<string, readonly number[]>): PackedWords => ({
  rows: Object.fromEntries(Array.from(words, ([word, numbers]) => [word, numbers.join(NUMBER)])),
  shapes: packShapes(wordShapes(words.keys())),
});

/**
 * @param curated the ids of the editors’ entities
 * @throws NotPackable
 */
export function packNames(lists: readonly NameList[], curated: ReadonlySet<EntityId>): PackedNames {
  const rows = lists.flatMap((list) => Array.from({ length: list.count }, (_, at) => lineOf(list, at, curated)));
  const { exact, any } = firstWordsOf(lists);
  return { rows: rows.join(LINE), exact: packed(exact), any: packed(any) };
}

const textsOf = (field: string): readonly string[] => (field === '' ? [] : field.split(BETWEEN));

function rowOf(line: string): PackedRow {
  const [first, id = '', exact = '', any = '', name = '', onlyWith = ''] = line.split(FIELD);
  const type = first as EntityType;
  const texts = textsOf(exact);
  const own = texts[0] ?? '';
  return {
    type,
    isCurated: id !== '',
    id: id === '' ? entityIdOf(type, own) : (id as EntityId),
    name: name === '' ? own : name,
    exact: texts,
    any: textsOf(any),
    ...(onlyWith === '' ? {} : { onlyWith: onlyWith as EntityId }),
  };
}

/** The rows that ship, parsed one by one. */
export class PackedRows {
  private readonly lines: readonly string[];

  constructor({ rows }: PackedNames) {
    this.lines = rows.split(LINE);
  }

  get count(): number {
    return this.lines.length;
  }

  typeOf(at: number): EntityType {
    const line = this.lines[at] ?? '';
    return line.slice(0, line.indexOf(FIELD)) as EntityType;
  }

  at(number: number): PackedRow {
    const line = this.lines[number];
    if (line === undefined) throw new RangeError(`There is no row ${number}.`);
    return rowOf(line);
  }

  /** The row of an entity. Time: linear in the rows of its type. */
  of(id: EntityId): PackedRow | undefined {
    const start = id.slice(0, id.indexOf('/')) + FIELD;
    for (const line of this.lines) {
      const row = line.startsWith(start) ? rowOf(line) : undefined;
      if (row?.id === id) return row;
    }
    return undefined;
  }
}

const indexOf = ({ rows, shapes }: PackedWords): WordIndex => ({
  get: (word) => (Object.hasOwn(rows, word) ? rows[word]?.split(NUMBER).map(Number) : undefined),
  shapes: unpackShapes(shapes),
});

export const firstWordsPacked = ({ exact, any }: PackedNames): FirstWords => ({
  exact: indexOf(exact),
  any: indexOf(any),
});
