import { copiesIn, covers } from './copies';
import type { Copy } from './copies';
import type { Side } from './reach';
import type { Sought } from './sought';

/** Lengths are in characters of the flat text. */
const SLACK = 4;
/** A second copy with as much of both sides beside it could be the one as well. */
const BESIDE = 16;
const BETTER_BY = 8;
/** One side alone is enough if it stands in full, reaches into the quote's sentence, and the other is not against it. */
const IN_FULL = 0.95;
const INTO_SENTENCE = 4;
const NOT_AGAINST = 8;
/** Long words need less beside them. */
const LONG_QUOTE = 24;
const ONE_SIDE = 24;
/** Words so long that stood once are the same words, wherever they stand now. */
const OWN_WORDS = 40;
/** Words that stood once need something beside them, and so much altogether, to be more than a turn of phrase. */
const SOME_RUN = 24;
/** A whole sentence that came along. */
const OWN_SENTENCE = 32;
const SOME_CONTEXT = 12;

type SideName = 'before' | 'after';

/**
 * Whether one side says enough without the other: as much of it as `enough`, all that is in the quote's own sentence
 * letter by letter; and what is in the sentence on the other side is not against it.
 */
function isEnoughAlone(
  copy: Copy,
  sides: Record<SideName, Side>,
  name: SideName,
  enough: number,
  rival: number,
): boolean {
  const opposite = name === 'before' ? 'after' : 'before';
  const [side, other] = [sides[name], sides[opposite]];
  return (
    copy[name] >= enough &&
    side.inner >= INTO_SENTENCE &&
    copy.agreed[name] >= Math.min(side.inner, side.outward.length) &&
    copy.agreed[opposite] >= Math.min(Math.max(NOT_AGAINST, rival + 1), other.inner)
  );
}

/** Whether the surroundings of a copy tell it from every other copy there was when the quote was taken. */
function isSingledOut(copy: Copy, { core, left, right, rivals: { copies } }: Sought): boolean {
  const most = Math.max(copy.before, copy.after);
  if (copies.length === 0) return core.length >= OWN_WORDS || (most >= SOME_CONTEXT && most + core.length >= SOME_RUN);
  const before = Math.max(...copies.map((rival) => rival.before));
  const after = Math.max(...copies.map((rival) => rival.after));
  if (copy.before >= before + BETTER_BY && copy.after >= after + BETTER_BY) return true;
  // Beside long words some of a side is enough, beside few it has to stand in full.
  const enough = (side: Side, rival: number): number =>
    Math.max(
      ONE_SIDE,
      core.length >= LONG_QUOTE ? rival + 2 * BETTER_BY : Math.max(rival + 1, IN_FULL * side.outward.length),
    );
  const sides = { before: left, after: right };
  return (
    isEnoughAlone(copy, sides, 'before', enough(left, before), after) ||
    isEnoughAlone(copy, sides, 'after', enough(right, after), before)
  );
}

/** Whether a copy can only be the quote, moved: it stood once, or its whole sentence came with it and stood once. */
export function isMoved(copy: Copy, { core, left, right, rivals: { copies } }: Sought): boolean {
  if (copies.length === 0 && core.length >= OWN_WORDS) return true;
  const isWhole =
    copy.before >= left.inner && copy.after >= right.inner && left.inner + core.length + right.inner >= OWN_SENTENCE;
  return isWhole && !copies.some((rival) => rival.before >= left.inner - SLACK && rival.after >= right.inner - SLACK);
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

/** Whether a second copy is so much less like it that it can only be a copy. */
function isLess(copy: Copy, best: Copy): boolean {
  return Math.min(copy.before, copy.after) < BESIDE && copy.before + copy.after <= best.before + best.after - BETTER_BY;
}

/** Looks for the exact words where prefix or suffix agrees too, and says whether that singles out one place. */
export function findExact(flat: string, sought: Sought): ExactFinding {
  const copies = copiesIn(flat, sought);
  const singled = copies.filter((copy) => isSingledOut(copy, sought));
  const [first] = singled;
  if (!first) return { several: [] };
  const best = singled.reduce(
    (best, copy) => (copy.before + copy.after > best.before + best.after ? copy : best),
    first,
  );
  const others = singled.filter((copy) => copy !== best);
  const stands = others.every((copy) => covers(best, copy) && isLess(copy, best));
  // A second copy that was not there before: somebody wrote the words again, and may have moved the first.
  const isSure = others.length === 0 || Math.min(best.before, best.after) >= BESIDE;
  if (!stands || !isSure) return { several: singled };
  return { one: best, several: [] };
}
