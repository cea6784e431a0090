import { wordSet } from '../match/named-words';
import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { DECLARES, GERUNDS, ITEM_FRONT, REPORTS_FOLLOW } from '../tables/gerunds';
import type { Words } from '../text/words';
import { closingOf } from './closing';
import type { Promised } from './promises';
import type { Unit } from './units';

/** Fewer items than this in one text are loose fragments, not the list of a declaration. */
const FEWEST_ITEMS = 3;
const LONGEST_STEM = 70;
/** Nothing longer is one item, in words. */
const LONGEST_ITEM = 260;

/** A finite verb that stands in no aside ("…, which are") and is no infinitive ("to support"). */
const OWN_VERB = pattern(
  "!<(to) !<(which|that|who|as|where|when|if (!(,|;) <any>){0,40}) (<finite> | 's not|been|a|the|time | look forward)",
);
const COMMA = wordSet(',');

function frontsOf(words: Words, item: Stretch): readonly number[] {
  const front = ITEM_FRONT.at(words, item, item.from);
  if (front <= item.from) return [item.from];
  const starts: number[] = [];
  for (let at = item.from; at < Math.min(item.to, item.from + LONGEST_STEM); at++)
    if (COMMA.has(words.numbers[at])) starts.push(at + 1);
  return starts;
}

/** The promise of a unit that opens with a participle and has no finite verb of its own. */
function gerundIn(unit: Unit, words: Words): Promised | undefined {
  const item = { from: unit.from, to: Math.min(unit.to, unit.from + LONGEST_ITEM) };
  if (OWN_VERB.fits(words, item)) return undefined;
  for (const start of frontsOf(words, item)) {
    const rest = { from: start, to: item.to };
    for (const row of GERUNDS) {
      const end = row.pattern.at(words, rest, start);
      if (end < 0) continue;
      const trigger = { from: start, to: end };
      const nobody = { from: start, to: start };
      return {
        from: start,
        to: closingOf(words, trigger, item.to),
        strength: row.strength,
        trigger,
        actor: nobody,
        why: row.name,
      };
    }
  }
  return undefined;
}

/** What the items of a list that open with a participle are: promises of a declaration, or reports of what is done. */
export interface Gerunds {
  readonly promised: ReadonlyMap<Unit, Promised>;
  readonly reported: ReadonlyMap<Unit, Promised>;
}

/** The units that open with a participle below a stem that says what they are. One or two loose ones are none. */
export function gerundsIn(units: readonly Unit[], words: Words): Gerunds {
  const promised = new Map<Unit, Promised>();
  const reported = new Map<Unit, Promised>();
  let under: Map<Unit, Promised> | undefined;
  for (const unit of units) {
    const stem = { from: Math.max(unit.from, unit.to - LONGEST_STEM), to: unit.to };
    const declares = DECLARES.fits(words, stem);
    if (declares) under = promised;
    else if (REPORTS_FOLLOW.fits(words, stem)) under = reported;
    if (under === undefined || unit.isItem) continue;
    for (const each of [unit, ...(declares ? unit.items : [])]) {
      const found = gerundIn(each, words);
      if (found !== undefined) under.set(each, found);
    }
  }
  const enough = (found: ReadonlyMap<Unit, Promised>): ReadonlyMap<Unit, Promised> =>
    found.size < FEWEST_ITEMS ? new Map() : found;
  return { promised: enough(promised), reported: enough(reported) };
}
