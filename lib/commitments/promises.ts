import type { Span, Strength } from '@/lib/model';
import { anchorFinder, searchable } from './anchors';
import type { AnchorFinder } from './anchors';
import { clauseAround } from './clause';
import { trimEnd } from './clause-end';
import { CUES } from './cues';
import type { Cue } from './cues';
import { REFUSALS, refuser } from './refusals';
import type { TextWords } from './text-words';
import { isClause } from './lists';
import type { Unit } from './units';

/** A promise found, with offsets into the text. */
export interface Promised extends Span {
  readonly strength: Strength;
  readonly trigger: Span;
  readonly subject: Span;
  /** The name of the row that found it. */
  readonly why: string;
}

export interface Promises {
  readonly found: readonly Promised[];
  /** The list under the sentence belongs to its trigger, taken or refused: its items are not read one by one. */
  readonly tookList: boolean;
}

const refusalOf = refuser(REFUSALS);
const SEARCH = searchable(CUES);

/** How much of a list is read on behind its stem, to tell what kind of action it holds. */
const FIRST_ITEM = 400;

/** A stem that wants a verb: its items are its actions, however they look ("The agency will: work with …"). */
const VERB_WANTED = /\b(?:will|shall|to)(?: also)?:\s*$/;

/** Reads the promises of the units of one masked text, in order. A list of fragments under a trigger belongs to its promise. */
export function promiseReader(masked: string, textWords: TextWords): (unit: Unit) => Promises {
  const anchorsOf = anchorFinder(masked, textWords, SEARCH);
  return (unit) => promisesIn(unit, masked, anchorsOf);
}

function promisesIn(unit: Unit, masked: string, anchorsOf: AnchorFinder<Cue>): Promises {
  const { list } = unit;
  const firstItem = unit.items[0];
  const fragments =
    list !== undefined &&
    firstItem !== undefined &&
    (VERB_WANTED.test(masked.slice(Math.max(unit.start, unit.end - 40), unit.end)) ||
      !isClause(masked.slice(firstItem.start, firstItem.end)));
  const readTo = fragments ? Math.min(list.end, firstItem.start + FIRST_ITEM) : unit.end;
  const words = masked.slice(unit.start, readTo);
  const length = unit.end - unit.start;
  const found: Promised[] = [];
  let tookList = false;
  let limit = words.length;
  for (const anchor of anchorsOf({ start: unit.start, end: unit.end }).toReversed()) {
    const clause = clauseAround(words, { start: anchor.start, end: anchor.end, limit }, unit);
    if (refusalOf(clause.words) !== undefined) continue;
    const reachesList = fragments && clause.end >= length - 1;
    tookList ||= reachesList;
    const start = clause.start > limit ? anchor.start : clause.start;
    const listed = reachesList ? trimEnd(masked.slice(list.start, list.end)) : 0;
    const end = listed > 0 && list !== undefined ? list.start + listed : unit.start + Math.min(clause.end, length);
    found.unshift({
      start: start === 0 && unit.opened !== undefined ? unit.opened.start : unit.start + start,
      end,
      strength: anchor.row.strength,
      trigger: { start: unit.start + anchor.start, end: unit.start + anchor.end },
      subject: { start: unit.start + clause.subjectStart, end: unit.start + clause.actorEnd },
      why: anchor.row.name,
    });
    limit = clause.shared ? anchor.start : Math.min(anchor.start, clause.start);
  }
  return { found, tookList };
}
