import type { Entity, EntityId, EntityType } from '@/lib/model';

import { TITLES } from '../tables/word-lists';
import { foldName } from '../text/fold';

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

/** Entities' names compiled for finding, from their first token. */
export interface Gazetteer {
  readonly names: ReadonlyMap<string, NamesFrom>;
  /** Names whose capitals do not count, from the first token in lower case. */
  readonly anyCase: ReadonlyMap<string, NamesFrom>;
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

/** "Foreign, Commonwealth and …" is in American texts "Foreign, Commonwealth, and …". */
const SERIAL = /(, [^,]+)(?<!,) (and )/;
/** "Department for Environment Food and Rural Affairs": departments and their offices are often written without commas. */
const WITHOUT_COMMAS = /^(?:Department|Ministry|Secretary of State|Minister) (?:for|of) [^,]+, .* and /;
/** "Paris Agreement" is often written "Paris agreement", "Glasgow Climate Pact" "Glasgow climate pact". */
const TREATY = /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} (?:Accords?|Agreement|Convention|Declaration|Pact|Protocol|Treaty)$/;
/** "Department of Energy" is often taken for "Department for Energy", and the other way round. */
const DEPARTMENT = /^(Department|Ministry) (for|of) (?=[A-Z])/;
/** "Work and Pensions Committee": a committee of Parliament is as often called a select committee. */
const COMMITTEE = /^(?!.* Select )[A-Z].* (?=Committee$)/;
/** "G20" is in American texts "G-20". */
const GROUP_OF_STATES = /^G\d{1,2}$/;
const ARTICLE = /^[Tt]he /;
const TITLE = new RegExp(`^(?:${[...TITLES].join('|')}) (?=.)`);

function addName(drafts: Map<string, Draft>, name: string, entity: Entity): void {
  const lead = (entity.type === 'person' ? TITLE : ARTICLE).exec(name)?.[0] ?? '';
  const words = name.slice(lead.length);
  const draft = drafts.get(lead.toLowerCase() + words) ?? { words, lead, types: new Map<EntityType, Bearer[]>() };
  drafts.set(lead.toLowerCase() + words, draft);
  const bearers = draft.types.get(entity.type) ?? [];
  draft.types.set(entity.type, bearers);
  if (bearers.some((bearer) => bearer.id === entity.id)) return;
  const { id, name: canonical, onlyWith } = entity;
  bearers.push({ id, name: canonical, ...(onlyWith === undefined ? {} : { onlyWith }) });
}

function byFirstTokens(drafts: ReadonlyMap<string, Draft>): Map<string, NamesFrom> {
  const index = new Map<string, { alone: Name[]; next: Map<string, Name[]> }>();
  for (const { words, lead, types } of drafts.values()) {
    const [, first = words, second] = FIRST_TOKENS.exec(words) ?? [];
    const from = index.get(first) ?? { alone: [], next: new Map<string, Name[]>() };
    index.set(first, from);
    const list = second === undefined ? from.alone : (from.next.get(second) ?? []);
    if (second !== undefined) from.next.set(second, list);
    for (const [type, bearers] of types) {
      const own = bearers.filter((bearer) => foldName(bearer.name) === words);
      list.push({ words, type, lead, bearers: own.length === 1 ? own : bearers });
    }
  }
  for (const { next } of index.values()) {
    for (const list of next.values()) list.sort((one, other) => other.words.length - one.words.length);
  }
  return index;
}

/** A treaty's name with its kind, or all but its first word, in small letters. */
function inSmall(words: string): string[] {
  if (!TREATY.test(words)) return [];
  return [words.indexOf(' '), words.lastIndexOf(' ')].map((at) => words.slice(0, at) + words.slice(at).toLowerCase());
}

/** What a name is often taken for, where nothing else is called so. */
function mistaken(words: string): string | undefined {
  if (COMMITTEE.test(words)) return words.replace(/Committee$/, 'Select $&');
  const [opening, kind, preposition] = DEPARTMENT.exec(words) ?? [];
  if (opening === undefined) return undefined;
  return `${kind} ${preposition === 'for' ? 'of' : 'for'} ${words.slice(opening.length)}`;
}

/**
 * Compiles entities for finding. Of two entities with one name and two types both are kept; which is meant
 * is decided by the words around. Cost: some 60 ms for the 11,500 entities of the seeds.
 */
export function compileGazetteer(entities: readonly Entity[]): Gazetteer {
  const exact = new Map<string, Draft>();
  const anyCase = new Map<string, Draft>();
  const likely: (readonly [words: string, entity: Entity])[] = [];
  for (const entity of entities) {
    for (const alias of [{ text: entity.name }, ...entity.aliases]) {
      const words = foldName(alias.text);
      if (words === '') continue;
      addName(exact, words, entity);
      if (SERIAL.test(words)) addName(exact, words.replace(SERIAL, '$1, $2'), entity);
      if (WITHOUT_COMMAS.test(words)) addName(exact, words.replaceAll(', ', ' '), entity);
      for (const small of inSmall(words)) addName(exact, small, entity);
      const other = mistaken(words);
      if (other !== undefined) likely.push([other, entity]);
      if (GROUP_OF_STATES.test(words)) addName(exact, words.replace('G', 'G-'), entity);
      if (entity.type === 'place' && words.includes("'s ")) addName(exact, words.replaceAll("'s ", 's '), entity);
      if (words.includes(' & ')) addName(exact, words.replaceAll(' & ', ' and '), entity);
      if ('anyCase' in alias && alias.anyCase) addName(anyCase, words.toLowerCase(), entity);
    }
  }
  for (const [words, entity] of likely) if (!exact.has(words)) addName(exact, words, entity);
  const names = byFirstTokens(exact);
  const loose = byFirstTokens(anyCase);
  return { names, anyCase: loose, shapes: wordShapes(names.keys()), anyCaseShapes: wordShapes(loose.keys()) };
}

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
