import type { DateInterval, EntityType, Span } from '@/lib/model';

import type { Bearer } from './gazetteer';

/** A mention in the making: offsets are into the folded text. */
export interface Find extends Span {
  readonly type: EntityType;
  /** The name of the row that found it. */
  readonly why: string;
  /** The entities that the words may stand for. */
  readonly bearers?: readonly Bearer[];
  /** Entities of other types that the words could stand for too, and were not taken for. */
  readonly others?: readonly Bearer[];
  /** They were not, because the text says in full elsewhere which it means; else this type is the likelier. */
  readonly told?: 'in full elsewhere' | 'its own name' | 'likelier';
  readonly resolved?: DateInterval;
  /** A noun in small letters behind the words tells what kind they are: "the Help to Heat programme". */
  readonly byNoun?: true;
}

/** A piece of a run of capitalised words. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** A capitalised word, a name of the gazetteer, a small word or comma between, or a number. */
  readonly kind: 'word' | 'name' | 'small' | 'number';
  readonly words: string;
  readonly find?: Find;
}

export interface Run {
  readonly units: readonly Unit[];
  /** The run begins a sentence: its first capital says nothing. */
  readonly startsSentence: boolean;
  /** The token after the run. */
  readonly next: number;
}
