import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { FINITE, NOUN_START, PRONOUN } from '../tables/clause-words';
import type { Words } from '../text/words';
import type { Unit } from './units';

const CLOSED = pattern('<stop> <quote>|<close>? $');
/** A finite verb not further behind is the clause's own, in words. */
const VERB_WITHIN = 22;

/** The words stand for a clause of their own: a subject, and a finite verb not far behind it. */
export const isClause = (words: Words, { from, to }: Stretch): boolean =>
  PRONOUN.fits(words, { from, to }) ||
  (NOUN_START.fits(words, { from, to }) && FINITE.fits(words, { from, to: Math.min(to, from + VERB_WITHIN) }));

/**
 * The list under a stem whose items only go on from it: most of them, but for the last, have no full stop, and the
 * first is no clause of its own. ANNOTATION: such a list is one with its trigger.
 */
export function fragmentsUnder({ list, items }: Unit, words: Words): Stretch | undefined {
  const first = items[0];
  if (list === undefined || first === undefined || isClause(words, first)) return undefined;
  const inner = items.length === 1 ? items : items.slice(0, -1);
  const open = inner.filter((item) => !CLOSED.fits(words, item));
  return open.length * 2 > inner.length ? list : undefined;
}
