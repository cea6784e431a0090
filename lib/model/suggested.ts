import type { Stance } from './corpus';
import type { CommitmentId, FindId } from './ids';
import type { LineageSuggestion } from './suggestion';

/** A stored commitment as it is chosen and quoted: its own words, or the editors' where those were not found. */
export interface StoredWords {
  readonly id: CommitmentId;
  readonly words: string;
  readonly are: 'its own words' | 'a summary';
  readonly document: string;
  readonly date: string;
  readonly address?: string;
  /** Who publishes the pack that holds it, where neither the editors nor the reader do. */
  readonly pack?: string;
}

/** An earlier commitment that a found one may take up, or a later one that may take it up. */
export interface MayRelate {
  readonly suggestion: LineageSuggestion;
  readonly other: StoredWords;
}

/** A stored commitment that a report of progress bears on, as the reader said; or may bear on. */
export interface BearsOn {
  readonly commitment: StoredWords;
  readonly said: 'accepted' | 'suggested';
  readonly stance?: Stance;
}

/** What the store makes of a page's finds, for the reader to judge. */
export interface PageSuggestions {
  readonly related: Readonly<Record<FindId, readonly MayRelate[]>>;
  readonly bearsOn: Readonly<Record<FindId, readonly BearsOn[]>>;
}
