import type { Span } from '@/lib/model';
import { anchorsOf, searchable } from './anchors';
import { clauseAround } from './clause';
import { PROGRESS_CUES } from './cues/progress';
import type { Promised } from './promises';
import { refusalOf } from './refusals';
import { PROGRESS_REFUSALS } from './refusals-of-progress';
import type { Unit } from './units';

const SEARCH = searchable(PROGRESS_CUES);

/** A report found, with offsets into the text. */
export interface Reported extends Span {
  readonly subject: Span;
  /** The name of the row that found it. */
  readonly why: string;
}

/** The reports of one unit, in order; what a promise says will be done is none. */
export function progressIn(unit: Unit, masked: string, promised: readonly Promised[]): readonly Reported[] {
  const words = masked.slice(unit.start, unit.end);
  const found: Reported[] = [];
  let limit = words.length;
  for (const anchor of anchorsOf(words, SEARCH).toReversed()) {
    const at = unit.start + anchor.start;
    if (promised.some(({ trigger, end }) => at >= trigger.start && at < end)) continue;
    const next = promised.find(({ trigger }) => trigger.start >= at);
    const to = Math.min(limit, next === undefined ? limit : next.trigger.start - unit.start);
    const clause = clauseAround(words, anchor.start, anchor.end, to);
    if (refusalOf(clause.words, PROGRESS_REFUSALS) !== undefined) continue;
    found.unshift({
      start:
        unit.start +
        (anchor.row.wholeSentence ? causeStart(words, anchor.start) : Math.min(clause.start, anchor.start)),
      end: unit.start + clause.end,
      subject: { start: unit.start + clause.subjectStart, end: unit.start + clause.actorEnd },
      why: anchor.row.name,
    });
    limit = clause.shared ? anchor.start : Math.min(clause.start, anchor.start);
  }
  return found;
}

/** Words that only point at what comes: "This was well illustrated by …". */
const POINTS =
  /^(?:(?:this|that|it|which) (?:was|is|has been) (?:[\w-]{2,16} ){0,4}(?:illustrated|shown|demonstrated|seen|evidenced|followed|exemplified) (?:by|in) )?/i;

function causeStart(words: string, trigger: number): number {
  const from = Math.max(words.lastIndexOf('; ', trigger) + 1, 0);
  const lead = /^\s{0,4}/.exec(words.slice(from))?.[0].length ?? 0;
  return from + lead + (POINTS.exec(words.slice(from + lead, trigger))?.[0].length ?? 0);
}
