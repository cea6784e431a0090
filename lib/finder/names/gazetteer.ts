import type { Entity, EntityId, EntityType } from '@/lib/model';

import { foldName } from '../text/fold';
import { eachFolded, firstTokenOf, firstWordsOf, indexed, leadOf } from './first-words';
import type { Casing, FirstWords, NameList } from './first-words';
import { mistakenFor, variantsOf } from './name-variants';
import type { WordShapes } from './word-shapes';

/** One name of one entity, ready to be compared with a folded text. */
export interface Name {
  readonly words: string;
  readonly type: EntityType;
  /** "the Channel", "Lord McNally": what must stand before the words and is no part of the mention, or nothing. */
  readonly lead: string;
  /** The entities that bear it; where there are several, the text must tell which. */
  readonly bearers: readonly Bearer[];
}

export interface Bearer {
  readonly id: EntityId;
  readonly name: string;
  /** The entity that the text has to name too. */
  readonly onlyWith?: EntityId;
}

/** Names with one first token: those of one token, and by their second token the longer ones, longest first. */
export interface NamesFrom {
  readonly alone: readonly Name[];
  readonly next: ReadonlyMap<string, readonly Name[]>;
}

/** Names by their first token. */
export interface NamesByWord {
  get(word: string): NamesFrom | undefined;
}

/** Entities' names compiled for finding, from their first token. */
export interface Gazetteer {
  readonly names: NamesByWord;
  /** Names whose capitals do not count, from the first token in lower case. */
  readonly anyCase: NamesByWord;
  /** Shapes of the first words of `names` and of `anyCase`: a word of another shape needs no look-up. */
  readonly shapes: WordShapes;
  readonly anyCaseShapes: WordShapes;
}

interface Draft {
  readonly words: string;
  readonly lead: string;
  readonly types: Map<EntityType, Bearer[]>;
}

/** The first two tokens, as `readTokens` would cut them. */
const FIRST_TOKENS = /^([\p{L}\p{N}]+|.) ?([\p{L}\p{N}]+|[^ ])?/u;

/** A name as texts are folded, and whose it is. */
interface Row {
  readonly words: string;
  readonly type: EntityType;
  readonly bearer: Bearer;
}

function addName(drafts: Map<string, Draft>, words: string, { type, bearer }: Row): void {
  const lead = leadOf(words, type);
  const bare = words.slice(lead.length);
  const draft = drafts.get(lead.toLowerCase() + bare) ?? { words: bare, lead, types: new Map<EntityType, Bearer[]>() };
  drafts.set(lead.toLowerCase() + bare, draft);
  const bearers = draft.types.get(type) ?? [];
  draft.types.set(type, bearers);
  if (!bearers.some(({ id }) => id === bearer.id)) bearers.push(bearer);
}

/** Names as they are written, and in their variants; and what they are mistaken for, where nothing else is called so. */
function asWritten(rows: readonly Row[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    addName(drafts, row.words, row);
    for (const variant of variantsOf(row.words)) addName(drafts, variant, row);
  }
  for (const row of rows) {
    const other = mistakenFor(row.words);
    if (other !== undefined && !drafts.has(other)) addName(drafts, other, row);
  }
  return drafts;
}

function asTheyAre(rows: readonly Row[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const row of rows) addName(drafts, row.words, row);
  return drafts;
}

function namesFrom(drafts: ReadonlyMap<string, Draft>): NamesFrom {
  const alone: Name[] = [];
  const next = new Map<string, Name[]>();
  for (const { words, lead, types } of drafts.values()) {
    const second = FIRST_TOKENS.exec(words)?.[2];
    const list = second === undefined ? alone : (next.get(second) ?? []);
    if (second !== undefined) next.set(second, list);
    for (const [type, bearers] of types) {
      const own = bearers.filter((bearer) => foldName(bearer.name) === words);
      list.push({ words, type, lead, bearers: own.length === 1 ? own : bearers });
    }
  }
  for (const list of next.values()) list.sort((one, other) => other.words.length - one.words.length);
  return { alone, next };
}

/** The names of one entity that begin with a word. */
function rowsOf(list: NameList, at: number, first: string, wanted: Casing): readonly Row[] {
  const type = list.typeOf(at);
  const { id, name, onlyWith } = list.entityOf(at);
  const bearer = { id, name, ...(onlyWith === undefined ? {} : { onlyWith }) };
  const rows: Row[] = [];
  eachFolded(list, at, (words, casing) => {
    if (casing === wanted && firstTokenOf(words, type) === first) rows.push({ words, type, bearer });
  });
  return rows;
}

/** Names by their first token, each compiled when a text first has it: most texts have few of them. */
class LazyNames implements NamesByWord {
  private readonly compiled = new Map<string, NamesFrom>();

  constructor(
    private readonly lists: readonly NameList[],
    private readonly index: FirstWords,
    private readonly casing: Casing,
  ) {}

  private rowsOf(number: number, word: string): readonly Row[] {
    let at = number;
    for (const list of this.lists) {
      if (at < list.count) return rowsOf(list, at, word, this.casing);
      at -= list.count;
    }
    return [];
  }

  get(word: string): NamesFrom | undefined {
    const ready = this.compiled.get(word);
    if (ready !== undefined) return ready;
    const numbers = this.index[this.casing].get(word);
    if (numbers === undefined) return undefined;
    const rows = numbers.flatMap((number) => this.rowsOf(number, word));
    const names = namesFrom(this.casing === 'any' ? asTheyAre(rows) : asWritten(rows));
    this.compiled.set(word, names);
    return names;
  }
}

/**
 * Names ready for finding. Of two entities with one name and two types both are kept; which is meant is decided by the
 * words around. Time: that of the index; a name is compiled when a text first has its first word.
 */
export function gazetteerOf(lists: readonly NameList[], index: FirstWords = indexed(firstWordsOf(lists))): Gazetteer {
  return {
    names: new LazyNames(lists, index, 'exact'),
    anyCase: new LazyNames(lists, index, 'any'),
    shapes: index.exact.shapes,
    anyCaseShapes: index.any.shapes,
  };
}

/** What is known of an entity to find it. */
type NamedEntity = Pick<Entity, 'id' | 'name' | 'type' | 'aliases' | 'onlyWith'>;

/** Entities as a list of names. */
export function listOf(entities: readonly NamedEntity[]): NameList {
  const at = (number: number): NamedEntity => {
    const entity = entities[number];
    if (entity === undefined) throw new RangeError(`There is no entity ${number}.`);
    return entity;
  };
  return {
    count: entities.length,
    typeOf: (number) => at(number).type,
    eachName(number, visit) {
      const { name, aliases } = at(number);
      visit(name, 'exact');
      for (const { text, anyCase } of aliases) visit(text, anyCase === true ? 'any' : 'exact');
    },
    entityOf: at,
  };
}

/** Compiles entities for finding. */
export const compileGazetteer = (entities: readonly Entity[]): Gazetteer => gazetteerOf([listOf(entities)]);
