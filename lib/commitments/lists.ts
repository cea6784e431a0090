import { trimEnd } from './clause-end';
import type { Unit } from './units';
import { FINITE, NOUN_START, PRONOUN } from './words';

const CLOSED = /[.!?]["')\]]?$/;

/** The words stand for a clause of their own: a subject, and a finite verb not far behind it. */
export const isClause = (words: string): boolean =>
  PRONOUN.test(words) || (NOUN_START.test(words) && FINITE.test(words.slice(0, 120)));

/**
 * The list under a stem whose items only go on from it: most of them, but for the last, have no full stop, and the
 * first is no clause of its own. ANNOTATION: such a list is one with its trigger. `masked` is the whole text.
 */
export function fragmentsUnder({ list, items }: Unit, masked: string): Unit['list'] {
  const first = items[0];
  if (list === undefined || first === undefined) return undefined;
  if (isClause(masked.slice(first.start, first.end))) return undefined;
  const inner = items.length === 1 ? items : items.slice(0, -1);
  const open = inner.filter(({ start, end }) => !CLOSED.test(masked.slice(start, end)));
  return open.length * 2 > inner.length ? list : undefined;
}

/** Where a list ends, without its closing punctuation, as an offset into the text. */
export const endOfList = (list: NonNullable<Unit['list']>, masked: string): number =>
  list.start + trimEnd(masked.slice(list.start, list.end));
