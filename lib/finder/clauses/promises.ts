import type { Strength } from '@/lib/model';

import type { Stretch } from '../match/pattern';
import { RowFinder } from '../match/row-finder';
import { CONTINUING } from '../tables/continuing';
import { EXPLORATORY } from '../tables/exploratory';
import { FIRM } from '../tables/firm';
import { NO_PROMISES, VERB_WANTED } from '../tables/no-promises';
import type { Words } from '../text/words';
import { clauseAround, refuser } from './clause';
import { trimEnd } from './closing';
import { isClause } from './units';
import type { Unit } from './units';

/** Read top to bottom: where two rows find the same words, the weaker strength stands first and wins. */
export const PROMISES = [...EXPLORATORY, ...CONTINUING, ...FIRM];

/** A promise found, as words of its text. */
export interface Promised extends Stretch {
  readonly strength: Strength;
  readonly trigger: Stretch;
  readonly actor: Stretch;
  /** The name of the row that found it. */
  readonly why: string;
}

export interface Promises {
  readonly found: readonly Promised[];
  /** The list under the sentence belongs to its trigger, taken or refused: its items are not read one by one. */
  readonly tookList: boolean;
}

const refusalOf = refuser(NO_PROMISES);
const TRIGGERS = new RowFinder(PROMISES);

/** How much of a list is read on behind its stem, to tell what kind of action it holds, in words. */
const FIRST_ITEM = 70;

/** The promises of a unit. A list of fragments under a trigger belongs to its promise. */
export function promisesIn(unit: Unit, words: Words): Promises {
  const { list } = unit;
  const firstItem = unit.items[0];
  const fragments =
    list !== undefined && firstItem !== undefined && (VERB_WANTED.fits(words, unit) || !isClause(words, firstItem));
  const sentence = { from: unit.from, to: fragments ? Math.min(list.to, firstItem.from + FIRST_ITEM) : unit.to };
  const found: Promised[] = [];
  let tookList = false;
  let limit = sentence.to;
  for (const { row, ...trigger } of TRIGGERS.findIn(words, unit).toReversed()) {
    const clause = clauseAround(words, sentence, trigger, limit, unit);
    if (refusalOf(clause) !== undefined) continue;
    const reachesList = fragments && clause.end >= unit.to - 1;
    tookList ||= reachesList;
    const start = clause.start > limit ? trigger.from : clause.start;
    const listed = reachesList ? trimEnd(words, list) : 0;
    found.unshift({
      from: start === unit.from && unit.opened !== undefined ? unit.opened.start : start,
      to: reachesList && listed > list.from ? listed : Math.min(clause.end, unit.to),
      strength: row.strength,
      trigger,
      actor: clause.actor,
      why: row.name,
    });
    limit = clause.shared ? trigger.from : Math.min(trigger.from, clause.start);
  }
  return { found, tookList };
}
