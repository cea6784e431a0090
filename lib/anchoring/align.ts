import { isMark, likeness } from './words';
import type { Word } from './words';

/** Costs in characters. A gap costs something to open and less to go on: an inserted sentence is one change. */
const GAP = 4;
const LEFT_OUT = 0.6;
const PUT_IN = 0.3;
const FAR = 1e9;

const enum Step {
  Pair,
  LeaveOut,
  PutIn,
}

/** For each of the old words, the number of the new word that stands for it, or -1. */
export type Alignment = Int32Array;

function row(length: number): Float64Array {
  return new Float64Array(length).fill(FAR);
}

function least(pair: number, leaveOut: number, putIn: number): Step {
  if (pair <= leaveOut && pair <= putIn) return Step.Pair;
  return leaveOut <= putIn ? Step.LeaveOut : Step.PutIn;
}

/**
 * Lays old words beside new ones, so that the least is changed: Gotoh's alignment with gaps, all old words
 * against any stretch of the new ones. Time and memory: old words × new words.
 */
export function align(old: readonly Word[], now: readonly Word[]): Alignment {
  const width = now.length + 1;
  // Each cell keeps the step before for each of the three ways to be there: two bits each.
  const back = new Uint8Array((old.length + 1) * width);
  let pair = row(width).fill(0);
  let leaveOut = row(width);
  let putIn = row(width);
  for (let i = 1; i <= old.length; i++) {
    const [pairs, leaves, puts] = [row(width), row(width), row(width)];
    const word = old[i - 1]?.word ?? '';
    const inside = i < old.length;
    for (let j = 0; j < width; j++) {
      const [p, l, a] = [pair[j] ?? FAR, leaveOut[j] ?? FAR, putIn[j] ?? FAR];
      const leave = LEFT_OUT * word.length;
      const fromLeave = least(p + GAP, l, a + GAP);
      leaves[j] = Math.min(p + GAP, l, a + GAP) + leave;
      let fromPair: Step = Step.Pair;
      let fromPut: Step = Step.Pair;
      if (j > 0) {
        const other = now[j - 1]?.word ?? '';
        const [dp, dl, da] = [pair[j - 1] ?? FAR, leaveOut[j - 1] ?? FAR, putIn[j - 1] ?? FAR];
        const like = likeness(word, other);
        const change =
          like === 1
            ? 0
            : 1 + (1 - like) * Math.max(word.length, other.length) + (isMark(word) === isMark(other) ? 0 : FAR);
        fromPair = least(dp, dl, da);
        pairs[j] = Math.min(dp, dl, da) + change;
        const put = inside ? PUT_IN * other.length : FAR;
        const [hp, hl, ha] = [pairs[j - 1] ?? FAR, leaves[j - 1] ?? FAR, puts[j - 1] ?? FAR];
        fromPut = least(hp + GAP, hl + GAP, ha);
        puts[j] = Math.min(hp + GAP, hl + GAP, ha) + put;
      }
      back[i * width + j] = fromPair | (fromLeave << 2) | (fromPut << 4);
    }
    [pair, leaveOut, putIn] = [pairs, leaves, puts];
  }
  return trace(old.length, width, back, pair, leaveOut);
}

function trace(length: number, width: number, back: Uint8Array, pair: Float64Array, leaveOut: Float64Array): Alignment {
  const alignment: Alignment = new Int32Array(length).fill(-1);
  let [j, step, cost] = [0, Step.LeaveOut, FAR];
  for (let at = 0; at < width; at++) {
    const [p, l] = [pair[at] ?? FAR, leaveOut[at] ?? FAR];
    if (Math.min(p, l) < cost) [j, step, cost] = [at, p <= l ? Step.Pair : Step.LeaveOut, Math.min(p, l)];
  }
  let i = length;
  while (i > 0) {
    const cell = back[i * width + j] ?? 0;
    if (step === Step.PutIn) {
      step = (cell >> 4) & 3;
      j--;
    } else if (step === Step.LeaveOut) {
      step = (cell >> 2) & 3;
      i--;
    } else {
      alignment[i - 1] = j - 1;
      step = cell & 3;
      i--;
      j--;
    }
  }
  return alignment;
}
