import type { Commitment, IsoDate, Mention, Progress, Reading, Span, Words as SpanOfWords } from '@/lib/model';

import { actorReader } from '../anatomy/actors';
import { conditionsOf } from '../anatomy/conditions';
import { deadlineOf } from '../anatomy/deadlines';
import { nameIndexOf } from '../anatomy/name-index';
import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';
import { mask } from '../text/masking';
import { privateNames } from './private-names';
import { readWords } from '../text/words';
import { gerundsIn } from './gerunds';
import { promisesIn } from './promises';
import type { Promised } from './promises';
import { reportsIn } from './reports';
import { isClause, unitsOf } from './units';
import type { Unit } from './units';

/** What `readClauses` gives: both lists sorted by start; commitments do not overlap each other. */
export interface Clauses {
  readonly commitments: readonly Commitment[];
  readonly progress: readonly Progress[];
}

const SKIPPED = pattern('^ (:|,){0,3}');

/**
 * Reads the commitments and the progress clauses of a text (ANNOTATION: Commitments, Progress).
 * Offsets are UTF-16 code units into `reading.text`. Time is linear in the text: sentences are read one by one, and
 * nothing longer than a long sentence is read at once.
 * @param mentions the names found in the same text: they are actors, dates and things that no pattern looks into
 * @param published the day of publication, against which "next year" is resolved
 */
export function readClauses(reading: Reading, mentions: readonly Mention[], published?: IsoDate): Clauses {
  const { text } = reading;
  // before a text alone: its numbers of words hold to its end
  vocabulary.makeRoom();
  const masked = mask(text, mentions, privateNames(mentions));
  const words = readWords(masked);
  const names = nameIndexOf(mentions);
  const actorsOf = actorReader(text, masked, words, names);
  const spanOf = ({ from, to }: Stretch): Span => {
    const start = words.starts[from] ?? text.length;
    return { start: from < words.count ? start : text.length, end: to > from ? (words.ends[to - 1] ?? start) : start };
  };
  const said = (stretch: Stretch): SpanOfWords => {
    const { start, end } = spanOf(stretch);
    return { start, end, words: text.slice(start, end) };
  };
  const units = unitsOf(reading, words);
  const gerunds = gerundsIn(units, words);
  const commitments: Commitment[] = [];
  const progress: Progress[] = [];
  let reached = 0;

  const promise = (found: readonly Promised[], under: { readonly heading?: string }): void => {
    for (const one of found) {
      const from = one.from < reached ? one.trigger.from : one.from;
      if (from < reached || one.to <= from) continue;
      reached = one.to;
      const span = spanOf({ from, to: one.to });
      const trigger = said(one.trigger);
      const deadline = deadlineOf(text, words, { ...span, trigger }, names, published);
      commitments.push({
        ...span,
        strength: one.strength,
        trigger,
        actors: actorsOf({ subject: one.actor, deed: { from: one.trigger.from, to: one.to } }),
        action: said({ from: SKIPPED.at(words, { from: one.trigger.to, to: one.to }, one.trigger.to), to: one.to }),
        ...(deadline === undefined ? {} : { deadline }),
        conditions: conditionsOf(text, masked, span),
        ...under,
        why: one.why,
      });
    }
  };

  /** In the list of a report, a sentence of its own behind a fragment can promise: "lighting the piers. We will add two." */
  const readSentence = (unit: Unit): void => {
    if (isClause(words, unit)) promise(promisesIn(unit, words).found, headingOf(unit));
  };

  const read = (unit: Unit): void => {
    const gerund = gerunds.promised.get(unit);
    const { found, tookList } = gerund === undefined ? promisesIn(unit, words) : { found: [gerund], tookList: false };
    const under = headingOf(unit);
    const deed = gerunds.reported.get(unit);
    const reports = deed === undefined ? reportsIn(unit, words, found) : { found: [deed], tookList: false };
    for (const report of reports.found)
      progress.push({ ...spanOf(report), actors: actorsOf({ subject: report.actor }), ...under, why: report.why });
    promise(found, under);
    if (tookList) return;
    if (reports.tookList) unit.items.forEach(readSentence);
    else unit.items.forEach(read);
  };
  units.forEach(read);
  return { commitments, progress };
}

const headingOf = ({ heading }: Unit): { readonly heading?: string } => (heading === undefined ? {} : { heading });
