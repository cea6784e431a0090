import { copiesIn, covers } from './copies';
import type { Copy } from './copies';
import type { Sought } from './sought';

/** Lengths are in characters of the flat text. */
const SLACK = 4;
/** A second copy with as much of both sides beside it could be the one as well. */
const BESIDE = 16;
const BETTER_BY = 8;
const ONE_SIDE = 24;
const LONG_QUOTE = 24;
export const OWN_WORDS = 32;
const SOME_CONTEXT = 12;

/** Whether the surroundings of a copy tell it from every other copy there was when the quote was taken. */
function isSingledOut(copy: Copy, sought: Sought): boolean {
  const rivals = sought.rivals.copies;
  if (rivals.length === 0) {
    return sought.core.length >= OWN_WORDS || Math.max(copy.before, copy.after) >= SOME_CONTEXT;
  }
  const near = { before: copy.before - SLACK, after: copy.after - SLACK };
  if (rivals.some((rival) => covers(rival, near))) return false;
  const before = Math.max(...rivals.map((rival) => rival.before));
  const after = Math.max(...rivals.map((rival) => rival.after));
  if (copy.before >= before + BETTER_BY && copy.after >= after + BETTER_BY) return true;
  if (sought.core.length < LONG_QUOTE) return false;
  return (
    copy.before >= Math.max(ONE_SIDE, before + 2 * BETTER_BY) || copy.after >= Math.max(ONE_SIDE, after + 2 * BETTER_BY)
  );
}

/** Whether neither prefix nor suffix stands beside a copy. */
export function isAlone(copy: Copy): boolean {
  return Math.max(copy.before, copy.after) < SOME_CONTEXT;
}

/** What the copies of the exact words say: one is meant, several could be, or none can be told to be. */
export interface ExactFinding {
  readonly one?: Copy;
  /** Copies whose surroundings agree, if they are several. */
  readonly several: readonly Copy[];
}

/** Looks for the exact words where prefix or suffix agrees too, and says whether that singles out one place. */
export function findExact(flat: string, sought: Sought): ExactFinding {
  const singled = copiesIn(flat, sought).filter((copy) => isSingledOut(copy, sought));
  const [first] = singled;
  if (!first) return { several: [] };
  const best = singled.reduce(
    (best, copy) => (copy.before + copy.after > best.before + best.after ? copy : best),
    first,
  );
  const others = singled.filter((copy) => copy !== best);
  const stands = others.every((copy) => covers(best, copy) && Math.min(copy.before, copy.after) < BESIDE);
  return stands ? { one: best, several: [] } : { several: singled };
}
