import type { Pattern, Stretch } from '../match/pattern';
import type { Words } from './words';

/** Some words of a text, in order. */
export interface Part extends Stretch {
  readonly words: Words;
}

export const partOf = (words: Words, from: number, to: number): Part => ({ words, from, to: Math.max(from, to) });

export const isEmpty = ({ from, to }: Stretch): boolean => to <= from;

export const fits = (pattern: Pattern, part: Part): boolean => pattern.fits(part.words, part);

/** The words of a part as they are written. */
export const textOf = ({ words, from, to }: Part): string =>
  to <= from ? '' : words.text.slice(words.starts[from], words.ends[to - 1]);
