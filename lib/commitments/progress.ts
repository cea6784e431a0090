import type { Span } from '@/lib/model';
import { anchorFinder, searchable } from './anchors';
import type { AnchorFinder } from './anchors';
import { clauseAround } from './clause';
import { trimEnd } from './clause-end';
import { PROGRESS_CUES } from './cues/progress';
import type { ProgressCue } from './cues/progress';
import { endOfList, fragmentsUnder } from './lists';
import type { Promised } from './promises';
import { refuser } from './refusals';
import { PROGRESS_REFUSALS } from './refusals/progress';
import type { TextWords } from './text-words';
import type { Unit } from './units';

/** How far back from a trigger is read for words that make it an adjective, in UTF-16 code units. */
const LOOK_BACK = 16;

/** "If we do what I have set out, …": nothing in it is reported. */
const CONDITION = /^\s{0,4}if\s/i;

const refusalOf = refuser(PROGRESS_REFUSALS);
const SEARCH = searchable(PROGRESS_CUES);

/** A report found, with offsets into the text. */
export interface Reported extends Span {
  readonly subject: Span;
  /** The name of the row that found it. */
  readonly why: string;
}

export interface Reports {
  readonly found: readonly Reported[];
  /** The list under the sentence belongs to its report: its items are not read one by one. */
  readonly tookList: boolean;
}

/** Reads the reports of the units of one masked text, in order; what a promise says will be done is none. */
export function progressReader(
  masked: string,
  textWords: TextWords,
): (unit: Unit, promised: readonly Promised[]) => Reports {
  const anchorsOf = anchorFinder(masked, textWords, SEARCH);
  const read = (unit: Unit, promised: readonly Promised[]) => progressIn(unit, masked, promised, anchorsOf);
  return (unit, promised) => withList(unit, masked, read(unit, promised), read);
}

/** A report takes the list of fragments under it; what a stem with a subject alone opens starts in that stem. */
function withList(
  unit: Unit,
  masked: string,
  found: readonly Reported[],
  read: (item: Unit, promised: readonly Promised[]) => readonly Reported[],
): Reports {
  const list = fragmentsUnder(unit, masked);
  const first = unit.items[0];
  const last = found.at(-1);
  if (list !== undefined && last !== undefined && /^[\s:]*$/.test(masked.slice(last.end, unit.end)))
    return { found: [...found.slice(0, -1), { ...last, end: endOfList(list, masked) }], tookList: true };
  const deed = first?.opened === undefined ? undefined : read(first, [])[0];
  if (list !== undefined && first?.opened !== undefined && deed?.start === first.start)
    return { found: [{ ...deed, ...first.opened, end: endOfList(list, masked) }], tookList: true };
  const { opened } = unit;
  if (opened === undefined) return { found, tookList: false };
  return {
    found: found.map((report) => (report.start === unit.start ? { ...report, ...opened } : report)),
    tookList: false,
  };
}

function progressIn(
  unit: Unit,
  masked: string,
  promised: readonly Promised[],
  anchorsOf: AnchorFinder<ProgressCue>,
): readonly Reported[] {
  const words = masked.slice(unit.start, unit.end);
  const found: Reported[] = [];
  for (const anchor of anchorsOf(unit)) {
    const at = unit.start + anchor.start;
    if (promised.some(({ trigger, end }) => at >= trigger.start && at < end)) continue;
    if (anchor.row.notAfter?.test(words.slice(Math.max(0, anchor.start - LOOK_BACK), anchor.start))) continue;
    const limit = nextPromise(promised, at, unit) - unit.start;
    const clause = clauseAround(words, { start: anchor.start, end: anchor.end, limit }, unit);
    if (refusalOf(clause.words) !== undefined || CONDITION.test(words.slice(clause.start))) continue;
    const start =
      unit.start + (anchor.row.wholeSentence ? causeStart(words, anchor.start) : Math.min(clause.start, anchor.start));
    const end = unit.start + clause.end;
    const last = found.at(-1);
    if (last !== undefined && start <= last.start) found.pop();
    else if (last !== undefined && start < last.end)
      found[found.length - 1] = {
        ...last,
        end: start + trimEnd(words.slice(0, start - unit.start)) - (start - unit.start),
      };
    found.push(
      last !== undefined && start <= last.start
        ? { ...last, end: Math.max(end, last.end) }
        : {
            start,
            end,
            subject: { start: unit.start + clause.subjectStart, end: unit.start + clause.actorEnd },
            why: anchor.row.name,
          },
    );
  }
  return found.filter(({ start, end }) => end > start);
}

/** Where a report must end at the latest: before the next promise, or before its trigger if they share a subject. */
function nextPromise(promised: readonly Promised[], at: number, unit: Unit): number {
  const next = promised.find(({ trigger }) => trigger.start >= at);
  if (next === undefined) return unit.end;
  return next.start > at ? next.start : next.trigger.start;
}

/** Words that only point at what comes: "This was well illustrated by …". */
const POINTS =
  /^(?:(?:this|that|it|which) (?:was|is|has been) (?:[\w-]{2,16} ){0,4}(?:illustrated|shown|demonstrated|seen|evidenced|followed|exemplified) (?:by|in) )?/i;

function causeStart(words: string, trigger: number): number {
  const from = Math.max(words.lastIndexOf('; ', trigger) + 1, 0);
  const lead = /^\s{0,4}/.exec(words.slice(from))?.[0].length ?? 0;
  return from + lead + (POINTS.exec(words.slice(from + lead, trigger))?.[0].length ?? 0);
}
