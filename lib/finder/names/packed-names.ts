import type { EntityId, EntityType } from '@/lib/model';

import { entityIdOf } from './entity-id';
import { firstWordsOf } from './first-words';
import type { Bearer } from './gazetteer';
import type { Casing, FirstWords, NameList, WordIndex } from './first-words';
import { shapeOfWord, shapesAt } from './word-shapes';

/**
 * All names that ship, as a file holds them. They are lines of text in lumps, taken apart when a text has the first word of a
 * name: a text needs few of them, and each object that is made in a process that has just started is moved twice.
 */
export interface PackedNames {
  /** The entities in their order, so many in each: type, id, names, names in any case, name of the entity, the entity that must be named too. */
  readonly rows: readonly string[];
  readonly count: number;
  readonly exact: PackedWords;
  /** Of names in any case. */
  readonly any: PackedWords;
}

/** First words by their shape, each with the numbers of the rows of which a name begins so. */
type PackedWords = Readonly<Record<number, string>>;

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
/** So many rows are one text. */
const ROWS = 64;

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

function packed(words: ReadonlyMap<string, readonly number[]>): PackedWords {
  const byShape: Record<number, string> = {};
  for (const [word, numbers] of words) {
    const line = [word, ...numbers].join(NUMBER);
    const shape = shapeOfWord(word);
    const before = byShape[shape];
    byShape[shape] = before === undefined ? line : before + LINE + line;
  }
  return byShape;
}

function lumpsOf(lines: readonly string[]): readonly string[] {
  const lumps = Math.ceil(lines.length / ROWS);
  return Array.from({ length: lumps }, (_, at) => lines.slice(at * ROWS, (at + 1) * ROWS).join(LINE));
}

/**
 * @param curated the ids of the editors’ entities
 * @throws NotPackable
 */
export function packNames(lists: readonly NameList[], curated: ReadonlySet<EntityId>): PackedNames {
  const rows = lists.flatMap((list) => Array.from({ length: list.count }, (_, at) => lineOf(list, at, curated)));
  const { exact, any } = firstWordsOf(lists);
  return { rows: lumpsOf(rows), count: rows.length, exact: packed(exact), any: packed(any) };
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
  readonly count: number;
  private readonly lumps: readonly string[];
  private readonly opened = new Map<number, readonly string[]>();

  constructor({ rows, count }: PackedNames) {
    this.lumps = rows;
    this.count = count;
  }

  private lines(lump: number): readonly string[] {
    const known = this.opened.get(lump);
    if (known !== undefined) return known;
    const lines = this.lumps[lump]?.split(LINE) ?? [];
    this.opened.set(lump, lines);
    return lines;
  }

  private line(number: number): string {
    const line = this.lines(Math.floor(number / ROWS))[number % ROWS];
    if (line === undefined) throw new RangeError(`There is no row ${number}.`);
    return line;
  }

  typeOf(number: number): EntityType {
    const line = this.line(number);
    return line.slice(0, line.indexOf(FIELD)) as EntityType;
  }

  at(number: number): PackedRow {
    return rowOf(this.line(number));
  }

  /** The row of an entity. Time: linear in the rows of its type. */
  of(id: EntityId): PackedRow | undefined {
    const type = id.slice(0, id.indexOf('/'));
    for (let number = 0; number < this.count; number++) {
      const row = this.typeOf(number) === type ? this.at(number) : undefined;
      if (row?.id === id) return row;
    }
    return undefined;
  }
}

/** The numbers of the rows by first word, of one shape. */
function numbersBy(lump: string): ReadonlyMap<string, readonly number[]> {
  const lines = lump.split(LINE).map((line) => line.split(NUMBER));
  return new Map(lines.map(([word = '', ...numbers]) => [word, numbers.map(Number)]));
}

function indexOf(words: PackedWords): WordIndex {
  const opened = new Map<number, ReadonlyMap<string, readonly number[]>>();
  return {
    get(word) {
      const shape = shapeOfWord(word);
      const lump = words[shape];
      if (lump === undefined) return undefined;
      const known = opened.get(shape) ?? numbersBy(lump);
      opened.set(shape, known);
      return known.get(word);
    },
    shapes: shapesAt(Object.keys(words).map(Number)),
  };
}

export const firstWordsPacked = ({ exact, any }: PackedNames): FirstWords => ({
  exact: indexOf(exact),
  any: indexOf(any),
});
