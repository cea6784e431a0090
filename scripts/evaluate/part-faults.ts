// What is wrong with the parts of commitments that were found: a fault each, for a person to read.
import type { Span } from '@/lib/model';

import { alike, sameActor, sameTime } from './anatomy';
import type { FoundParts, Pair } from './anatomy';
import type { LabelledParts } from './anatomy-labels';
import { byClause } from './fits';
import { pairUp } from './pair-up';

/** A part that is wrong: of which commitment, which part, and what should have been said of it. */
export interface PartFault extends Span {
  readonly of: 'actor' | 'time' | 'condition';
  readonly kind: 'missed' | 'false alarm' | 'other words';
  readonly says: string;
}

const NONE = 'none';

const quoted = (words: readonly string[]): string =>
  words.length === 0 ? NONE : words.map((one) => `“${one}”`).join(', ');

const timeWords = (time: { readonly words: string; readonly to?: string } | null | undefined): string =>
  time ? `“${time.words}”${time.to === undefined ? '' : ` (to ${time.to})`}` : NONE;

function faultOf({ start, end }: Span, of: PartFault['of'], labelled: string, said: string): PartFault {
  const kind = labelled === NONE ? 'false alarm' : said === NONE ? 'missed' : 'other words';
  return { start, end, of, kind, says: `${labelled}; said ${said}` };
}

function inPair(pair: Pair): PartFault[] {
  const [labelled, found] = pair;
  const faults: PartFault[] = [];
  if (labelled.actors.length > 0 ? !sameActor(pair) : found.actors.length > 0) {
    const [who, said] = [labelled.actors, found.actors].map((actors) => quoted(actors.map(({ words }) => words)));
    faults.push(faultOf(found, 'actor', who ?? NONE, said ?? NONE));
  }
  const due = labelled.deadline?.kind === 'recurring' && found.deadline === undefined ? null : labelled.deadline;
  const rightDay = due?.kind !== 'date' || found.deadline?.to === due.to;
  if (due === null ? found.deadline !== undefined : !sameTime(pair) || !rightDay)
    faults.push(faultOf(found, 'time', timeWords(due), timeWords(found.deadline)));
  for (const condition of labelled.conditions)
    if (!found.conditions.some(({ words }) => alike(words, condition)))
      faults.push(faultOf(found, 'condition', quoted([condition]), NONE));
  for (const { words } of found.conditions)
    if (!labelled.conditions.some((condition) => alike(words, condition)))
      faults.push(faultOf(found, 'condition', NONE, quoted([words])));
  return faults;
}

/** Everything that is wrong with the parts of the commitments of one text that were both labelled and found. */
export function partFaults(labelled: readonly LabelledParts[], found: readonly FoundParts[]): PartFault[] {
  return pairUp(labelled, found, byClause).pairs.flatMap(inPair);
}
