import type { Alias, Entity, EntityId, EntityType } from '@/lib/model';

import { TITLES } from '../tables/word-lists';
import { foldName } from '../text/fold';
import { mistakenFor, respelt, variantsOf } from './name-variants';

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

/** What an entity is called, and which it is: that is worked out only where a text has the first word of one of its names. */
export interface NamedEntity {
  readonly type: EntityType;
  readonly names: readonly Alias[];
  readonly entity: () => Pick<Entity, 'id' | 'name' | 'type' | 'onlyWith'>;
}

interface Draft {
  readonly words: string;
  readonly lead: string;
  readonly types: Map<EntityType, Bearer[]>;
}

/** The first two tokens, as `readTokens` would cut them. */
const FIRST_TOKENS = /^([\p{L}\p{N}]+|.) ?([\p{L}\p{N}]+|[^ ])?/u;

const ARTICLE = /^[Tt]he /;
const TITLE = new RegExp(`^(?:${[...TITLES].join('|')}) (?=.)`);

/** What a name may begin with that is no part of the mention. */
const leadOf = (words: string, type: EntityType): string =>
  (type === 'person' ? TITLE : ARTICLE).exec(words)?.[0] ?? '';

/** A name as texts are folded, and whose it is. */
interface Row {
  readonly words: string;
  readonly of: NamedEntity;
}

function addName(drafts: Map<string, Draft>, words: string, of: NamedEntity): void {
  const lead = leadOf(words, of.type);
  const bare = words.slice(lead.length);
  const draft = drafts.get(lead.toLowerCase() + bare) ?? { words: bare, lead, types: new Map<EntityType, Bearer[]>() };
  drafts.set(lead.toLowerCase() + bare, draft);
  const bearers = draft.types.get(of.type) ?? [];
  draft.types.set(of.type, bearers);
  const { id, name, onlyWith } = of.entity();
  if (bearers.some((bearer) => bearer.id === id)) return;
  bearers.push({ id, name, ...(onlyWith === undefined ? {} : { onlyWith }) });
}

/** Names as they are written, and in their variants; and what they are mistaken for, where nothing else is called so. */
function asWritten(rows: readonly Row[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { words, of } of rows) {
    addName(drafts, words, of);
    for (const variant of variantsOf(words)) addName(drafts, variant, of);
  }
  for (const { words, of } of rows) {
    const other = mistakenFor(words);
    if (other !== undefined && !drafts.has(other)) addName(drafts, other, of);
  }
  return drafts;
}

function asTheyAre(rows: readonly Row[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { words, of } of rows) addName(drafts, words, of);
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

/** Names by their first token, each compiled when a text first has it: most texts have few of them. */
class LazyNames implements NamesByWord {
  private readonly rows = new Map<string, Row[]>();
  private readonly compiled = new Map<string, NamesFrom>();

  constructor(private readonly draft: (rows: readonly Row[]) => ReadonlyMap<string, Draft>) {}

  add(words: string, of: NamedEntity): void {
    const first = firstToken(words, leadOf(words, of.type).length);
    const rows = this.rows.get(first);
    if (rows === undefined) this.rows.set(first, [{ words, of }]);
    else rows.push({ words, of });
  }

  firstWords(): Iterable<string> {
    return this.rows.keys();
  }

  get(word: string): NamesFrom | undefined {
    const ready = this.compiled.get(word);
    if (ready !== undefined) return ready;
    const rows = this.rows.get(word);
    if (rows === undefined) return undefined;
    const names = namesFrom(this.draft(rows));
    this.compiled.set(word, names);
    return names;
  }
}

const FIRST_TOKEN = /[\p{L}\p{N}]+|./uy;

function firstToken(words: string, from: number): string {
  FIRST_TOKEN.lastIndex = from;
  return FIRST_TOKEN.exec(words)?.[0] ?? words;
}

/**
 * Names ready for finding. Of two entities with one name and two types both are kept; which is meant is decided by the
 * words around. The first words alone are read now: cost some 10 ms for the 11,500 entities of the seeds.
 */
export function gazetteerOf(entities: Iterable<NamedEntity>): Gazetteer {
  const names = new LazyNames(asWritten);
  const anyCase = new LazyNames(asTheyAre);
  for (const of of entities) {
    for (const alias of of.names) {
      const words = foldName(alias.text);
      if (words === '') continue;
      names.add(words, of);
      const other = respelt(words, of.type);
      if (other !== undefined) names.add(other, of);
      if (alias.anyCase === true) anyCase.add(words.toLowerCase(), of);
    }
  }
  return {
    names,
    anyCase,
    shapes: wordShapes(names.firstWords()),
    anyCaseShapes: wordShapes(anyCase.firstWords()),
  };
}

/** Compiles entities for finding. */
export const compileGazetteer = (entities: readonly Entity[]): Gazetteer =>
  gazetteerOf(
    entities.map((entity) => ({
      type: entity.type,
      names: [{ text: entity.name }, ...entity.aliases],
      entity: () => entity,
    })),
  );

/** First characters and lengths of some words: most other words are told apart without being cut out of the text. */
export type WordShapes = Uint8Array;

const LENGTHS = 32;
const CHARACTERS = 128;

const shapeOf = (code: number, length: number): number =>
  Math.min(code, CHARACTERS - 1) * LENGTHS + Math.min(length, LENGTHS - 1);

export function wordShapes(words: Iterable<string>): WordShapes {
  const shapes = new Uint8Array(CHARACTERS * LENGTHS);
  for (const word of words) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
  return shapes;
}

/** Whether one of the words may be this one, by the code of its first character and its length. */
export function mayBe(shapes: WordShapes, code: number, length: number): boolean {
  return shapes[shapeOf(code, length)] === 1;
}
