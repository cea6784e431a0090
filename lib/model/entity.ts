import type { DateInterval } from './date';
import type { EntityId } from './ids';
import type { Confidence, Source } from './source';
import type { Span } from './span';

export const ENTITY_TYPES = [
  'country',
  'place',
  'organisation',
  'person',
  'role',
  'law',
  'programme',
  'event',
  'date',
  'money',
  'quantity',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Another name of an entity. Capitals count in the text, unless `anyCase`. */
export interface Alias {
  readonly text: string;
  readonly anyCase?: boolean;
}

/** A thing that a reader could look up. */
export interface Entity {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly Alias[];
  /** Forms that do not name it by themselves: they stand for several things, or only within one text. */
  readonly notAliases?: readonly string[];
  /** Its names stand for it only in a text that names this entity too: "2022 meeting" of a group. */
  readonly onlyWith?: EntityId;
  /** One sentence: what it is. */
  readonly about?: string;
  readonly officialSite?: string;
  readonly wikidata?: string;
  readonly confidence?: Confidence;
  readonly sources: readonly Source[];
}

export const HOW_KNOWN = ['name', 'alias', 'abbreviation', 'definition', 'oblique', 'context', 'likelier'] as const;
/** What a link rests on: UI's "How it was known". */
export type HowKnown = (typeof HOW_KNOWN)[number];

/** An entity by its id and its canonical name. */
export interface Named {
  readonly id: EntityId;
  readonly name: string;
}

/** A span that names an entity, or a dated or numbered expression. Without `entityId` it names nothing that is known. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** The words as they stand in the text. */
  readonly surface: string;
  readonly entityId?: EntityId;
  readonly entityName?: string;
  /** Of a linked one: what the link rests on. */
  readonly how?: HowKnown;
  /** Others that are called so; of an unlinked one all that it may be, two or more: the text does not tell which. */
  readonly alternatives?: readonly Named[];
  /** What the expression means, where it is a date. */
  readonly resolved?: DateInterval;
  /** The row of the finder's tables that found it. */
  readonly why: string;
}
