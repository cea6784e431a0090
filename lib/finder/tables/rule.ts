import type { Strength } from '@/lib/model';

import { pattern } from '../match/pattern';
import type { Pattern } from '../match/pattern';

/** What every row of a table has. */
export interface Row {
  /** By this name a find says which row made it. */
  readonly name: string;
  /** A text that shows what the row does, and one like it to which it does nothing. */
  readonly example: string;
  readonly counterExample: string;
  /** The class of words or names that the row stands for, where few stored texts need it. */
  readonly because?: string;
}

/** Words that make a clause a commitment. */
export interface Promise_ extends Row {
  readonly strength: Strength;
  readonly pattern: Pattern;
}

/** Rows of one strength: name, pattern, example, counter-example, and why the row stands. */
export const promising =
  (strength: Strength) =>
  (name: string, words: string, example: string, counterExample: string, because?: string): Promise_ => ({
    name,
    strength,
    pattern: pattern(words),
    example,
    counterExample,
    ...(because === undefined ? {} : { because }),
  });
