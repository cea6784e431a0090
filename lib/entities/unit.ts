import type { Find } from './find';

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
