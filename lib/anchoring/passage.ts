import type { Span } from '@/lib/model';

import { align } from './align';
import type { Alignment } from './align';
import { gapOf, imageOf } from './image';
import { isMark, likeness, wordsIn } from './words';
import type { Word } from './words';
import type { Sought } from './sought';

/** A stretch of text laid beside the stored passage (prefix, quote, suffix). Shares are of 1; offsets are of the flat text. */
export interface Passage {
  readonly keptBefore: number;
  readonly keptAfter: number;
  /** Of prefix and suffix together, and of the whole passage. */
  readonly sides: number;
  readonly whole: number;
  /** What stands for the quote now, and how like it that is. */
  readonly image: Span | undefined;
  readonly likeness: number;
  /** The stretch it was laid beside. */
  readonly stretch: Span;
  /** From the last kept word before the quote to the first kept word after it. */
  readonly gap: Span;
}

const FEW = 4;
/** All words of the quote in their order, with no more than so many others among them, are the quote's. */
const MOST_PUT_IN = 16;
const WHOLE = 0.8;

interface Part {
  readonly total: number;
  readonly same: number;
  readonly like: number;
}

function measure(old: readonly Word[], now: readonly Word[], alignment: Alignment, from: number, to: number): Part {
  let [total, same, like] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const word = old[i]?.word ?? '';
    total += word.length;
    const other = now[alignment[i] ?? -1]?.word;
    if (other === undefined) continue;
    if (other === word) same += word.length;
    like += word.length * likeness(word, other);
  }
  return { total, same, like };
}

const share = ({ total, same }: Pick<Part, 'total' | 'same'>): number => (total === 0 ? 1 : same / total);

const lengthOf = (words: readonly Word[]): number => words.reduce((sum, { word }) => sum + word.length, 0);

/** Dice's measure: twice what is common, of both together. */
function alike(common: number, one: number, other: number): number {
  return common === 0 ? 0 : (2 * common) / (one + Math.max(other, common));
}

/** Of a few words, each counts as one: "explore ways" and "consider ways" have half in common. */
function wordForWord(all: readonly Word[], allNow: readonly Word[]): number {
  const [old, now] = [all, allNow].map((words) => words.filter(({ word }) => !isMark(word))) as [Word[], Word[]];
  if (old.length > FEW) return 0;
  const left = now.map(({ word }) => word);
  const common = old.filter(({ word }) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.max(old.length, now.length, 1);
}

/** Lays the stored passage beside a stretch of the flat text. */
export function comparePassage(flat: string, stretch: Span, sought: Sought): Passage {
  const stored = sought.before + sought.core + sought.after;
  const quote = { start: sought.before.length, end: sought.before.length + sought.core.length };
  const old = wordsIn(stored);
  const now = wordsIn(flat.slice(stretch.start, stretch.end), stretch.start);
  const alignment = align(old, now);
  let first = old.findIndex((word) => word.end > quote.start);
  if (first < 0) first = old.length;
  let last = old.findIndex((word) => word.start >= quote.end);
  if (last < 0) last = old.length;
  const before = measure(old, now, alignment, 0, first);
  const after = measure(old, now, alignment, last, old.length);
  const middle = measure(old, now, alignment, first, last);
  const image = imageOf(old, now, alignment, first, last, quote);
  const words = image ? wordsIn(flat.slice(image.start, image.end)) : [];
  return {
    keptBefore: share(before),
    keptAfter: share(after),
    sides: share({ total: before.total + after.total, same: before.same + after.same }),
    whole: (before.same + middle.like + after.same) / (before.total + middle.total + after.total),
    image,
    likeness: Math.max(
      alike(middle.like, middle.total, lengthOf(words)),
      wordForWord(old.slice(first, last), words),
      middle.same === middle.total && last - first > 1 && words.length <= last - first + MOST_PUT_IN ? WHOLE : 0,
    ),
    stretch,
    gap: gapOf(old, now, alignment, first, last, stretch),
  };
}
