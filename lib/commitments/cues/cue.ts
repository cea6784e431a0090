import type { Strength } from '@/lib/model';

/** A row of the commitment grammar: words that make a clause a commitment, matched in a masked text. */
export interface Cue {
  readonly name: string;
  readonly strength: Strength;
  readonly pattern: RegExp;
  /** Why the row stands though few stored texts need it: the class that it is. */
  readonly because?: string;
  /** A sentence that the row finds. */
  readonly example: string;
  /** A sentence like it that the row leaves. */
  readonly counterExample: string;
}
