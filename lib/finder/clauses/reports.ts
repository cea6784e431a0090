import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { RowFinder } from '../match/row-finder';
import { NO_REPORTS } from '../tables/no-reports';
import { REPORTS } from '../tables/reports';
import type { Words } from '../text/words';
import { clauseAround, refuser } from './clause';
import { trimEnd } from './closing';
import type { Promised } from './promises';
import { fragmentsUnder } from './units';
import type { Unit } from './units';

const refusalOf = refuser(NO_REPORTS);
const TRIGGERS = new RowFinder(REPORTS);

/** "If we do what I have set out, …": nothing in it is reported. */
const CONDITION = pattern('^ if');
const STOP = pattern(';');
/** Words that only point at what comes: "This was well illustrated by …". */
const POINTS = pattern(
  '^ (this|that|it|which (was | is | has been) <word>{0,4} illustrated|shown|demonstrated|seen|evidenced|followed|exemplified by|in)?',
);
const ONLY_COLON = pattern('^ :{0,2} $');

/** A report found, as words of its text. */
export interface Reported extends Stretch {
  readonly actor: Stretch;
  /** The name of the row that found it. */
  readonly why: string;
}

export interface Reports {
  readonly found: readonly Reported[];
  /** The list under the sentence belongs to its report: its items are not read one by one. */
  readonly tookList: boolean;
}

/** The reports of a unit; what a promise says will be done is none. A report takes the list of fragments under it. */
export function reportsIn(unit: Unit, words: Words, promised: readonly Promised[]): Reports {
  const found = readReports(unit, words, promised);
  const list = fragmentsUnder(unit, words);
  const first = unit.items[0];
  const last = found.at(-1);
  if (list !== undefined && last !== undefined && ONLY_COLON.fits(words, { from: last.to, to: unit.to }))
    return { found: [...found.slice(0, -1), { ...last, to: trimEnd(words, list) }], tookList: true };
  // what a stem with a subject alone opens starts in that stem
  const deed = first?.opened === undefined ? undefined : readReports(first, words, [])[0];
  if (list !== undefined && first?.opened !== undefined && deed?.from === first.from)
    return {
      found: [{ ...deed, from: first.opened.start, actor: first.opened.actor, to: trimEnd(words, list) }],
      tookList: true,
    };
  const { opened } = unit;
  if (opened === undefined) return { found, tookList: false };
  return {
    found: found.map((report) =>
      report.from === unit.from ? { ...report, from: opened.start, actor: opened.actor } : report,
    ),
    tookList: false,
  };
}

function readReports(unit: Unit, words: Words, promised: readonly Promised[]): readonly Reported[] {
  const found: Reported[] = [];
  for (const { row, ...trigger } of TRIGGERS.findIn(words, unit)) {
    if (promised.some((promise) => trigger.from >= promise.trigger.from && trigger.from < promise.to)) continue;
    const clause = clauseAround(words, unit, trigger, nextPromise(promised, trigger.from, unit), unit);
    if (refusalOf(clause) !== undefined || CONDITION.fits(words, { from: clause.start, to: unit.to })) continue;
    const from = row.wholeSentence ? causeStart(words, unit.from, trigger.from) : Math.min(clause.start, trigger.from);
    const last = found.at(-1);
    if (last !== undefined && from <= last.from) {
      found[found.length - 1] = { ...last, to: Math.max(clause.end, last.to) };
      continue;
    }
    if (last !== undefined && from < last.to)
      found[found.length - 1] = { ...last, to: trimEnd(words, { from: last.from, to: from }) };
    found.push({ from, to: clause.end, actor: clause.actor, why: row.name });
  }
  return found.filter(({ from, to }) => to > from);
}

/** Where a report must end at the latest: before the next promise, or before its trigger if they share a subject. */
function nextPromise(promised: readonly Promised[], at: number, unit: Unit): number {
  const next = promised.find(({ trigger }) => trigger.from >= at);
  if (next === undefined) return unit.to;
  return next.from > at ? next.from : next.trigger.from;
}

function causeStart(words: Words, sentence: number, trigger: number): number {
  let from = sentence;
  for (
    let stop = STOP.find(words, { from, to: trigger });
    stop !== undefined;
    stop = STOP.find(words, { from, to: trigger })
  )
    from = stop.to;
  return Math.max(from, POINTS.at(words, { from, to: trigger }, from));
}
