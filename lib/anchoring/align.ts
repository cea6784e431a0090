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

/** Of three costs, the step with the least. */
function least(pair: number, leaveOut: number, putIn: number): Step {
  if (pair <= leaveOut && pair <= putIn) return Step.Pair;
  return leaveOut <= putIn ? Step.LeaveOut : Step.PutIn;
}

/** What it costs to lay each of the old words beside each of the new ones: row by row. */
function changes(old: readonly Word[], now: readonly Word[]): Float64Array {
  const costs = new Float64Array(old.length * now.length);
  const isMarkNow = now.map(({ word }) => isMark(word));
  const rows = new Map<string, number>();
  for (let i = 0; i < old.length; i++) {
    const word = old[i]?.word ?? '';
    const same = rows.get(word);
    if (same !== undefined) {
      costs.copyWithin(i * now.length, same * now.length, (same + 1) * now.length);
      continue;
    }
    rows.set(word, i);
    const mark = isMark(word);
    for (let j = 0; j < now.length; j++) {
      const other = now[j]?.word ?? '';
      if (word === other) continue;
      const change = 1 + (1 - likeness(word, other)) * Math.max(word.length, other.length);
      costs[i * now.length + j] = mark === isMarkNow[j] ? change : FAR;
    }
  }
  return costs;
}

/**
 * Lays old words beside new ones, so that the least is changed: Gotoh's alignment with gaps, all old words
 * against any stretch of the new ones. Time and memory: old words × new words.
 */
export function align(old: readonly Word[], now: readonly Word[]): Alignment {
  const width = now.length + 1;
  const costs = changes(old, now);
  // Each cell keeps the step before for each of the three ways to be there: two bits each.
  const back = new Uint8Array((old.length + 1) * width);
  // The costs of a row stand in one array for each way; those of the row above are read before they are written over.
  const pair = new Float64Array(width);
  const leaveOut = new Float64Array(width).fill(FAR);
  const putIn = new Float64Array(width).fill(FAR);
  for (let i = 1; i <= old.length; i++) {
    const leave = LEFT_OUT * (old[i - 1]?.word.length ?? 0);
    const inside = i < old.length;
    // the row above, one column back
    let [pairBefore, leaveBefore, putBefore] = [FAR, FAR, FAR];
    for (let j = 0; j < width; j++) {
      const pairAbove = pair[j] ?? FAR;
      const leaveAbove = leaveOut[j] ?? FAR;
      const putAbove = putIn[j] ?? FAR;
      const fromLeave = least(pairAbove + GAP, leaveAbove, putAbove + GAP);
      leaveOut[j] = Math.min(pairAbove + GAP, leaveAbove, putAbove + GAP) + leave;
      let fromPair: Step = Step.Pair;
      let fromPut: Step = Step.Pair;
      let pairHere = FAR;
      let putHere = FAR;
      if (j > 0) {
        fromPair = least(pairBefore, leaveBefore, putBefore);
        pairHere = Math.min(pairBefore, leaveBefore, putBefore) + (costs[(i - 1) * now.length + j - 1] ?? FAR);
        const put = inside ? PUT_IN * (now[j - 1]?.word.length ?? 0) : FAR;
        const pairLeft = pair[j - 1] ?? FAR;
        const leaveLeft = leaveOut[j - 1] ?? FAR;
        const putLeft = putIn[j - 1] ?? FAR;
        fromPut = least(pairLeft + GAP, leaveLeft + GAP, putLeft);
        putHere = Math.min(pairLeft + GAP, leaveLeft + GAP, putLeft) + put;
      }
      pair[j] = pairHere;
      putIn[j] = putHere;
      back[i * width + j] = fromPair | (fromLeave << 2) | (fromPut << 4);
      pairBefore = pairAbove;
      leaveBefore = leaveAbove;
      putBefore = putAbove;
    }
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
