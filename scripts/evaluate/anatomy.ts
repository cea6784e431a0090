// How right the parts of found commitments are: who undertakes it, by when, on what condition.
import type { Commitment } from '@/lib/model';

import type { LabelledParts } from './anatomy-labels';
import { byClause } from './fits';
import { pairUp } from './pair-up';

/** Of `of` things, how many are so; the share is to three places, and undefined where there is nothing to share. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | undefined;
}

/** What the finder says of a commitment, as far as it is scored here. */
export type FoundParts = Pick<Commitment, 'start' | 'end' | 'actors' | 'deadline' | 'conditions'>;

/** One text: the parts that were labelled, and the commitments that were found. */
export interface ScoredParts {
  readonly labelled: readonly LabelledParts[];
  readonly found: readonly FoundParts[];
}

/** Only clauses that were both labelled and found are compared: a missed clause is no fault of its parts. */
export interface PartScores {
  /** Labelled commitments that were found. */
  readonly matched: Share;
  /** Of the dates labelled, those whose last day is said. */
  readonly datesRight: Share;
  /** Of the dates said, those of clauses that have none. */
  readonly datesFalse: Share;
  /** Of the times labelled (a date, an event, "in due course"; not "each year"), those whose words are said. */
  readonly timesFound: Share;
  /** Of the times said, those whose words are labelled. */
  readonly timesRight: Share;
  /** Of the clauses for which somebody is labelled, those for which one of them is said. */
  readonly actorsRight: Share;
  /** Of the clauses for which somebody is said, those for which nobody is labelled: a passive, a document, a thing. */
  readonly actorsFalse: Share;
  readonly conditionsFound: Share;
  readonly conditionsRight: Share;
}

/** Words without what stands around a name: its article or possessive, and its genitive. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|his|her|our|my|an?)\s+/, '')
    .replace(/[’']s$/, '')
    .trim();

/** Whether one holds the other: where a part begins and ends is a matter of taste, which part it is is not. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a === b || a.includes(b) || b.includes(a);
}

/** A labelled commitment and the one found for it. */
export type Pair = readonly [LabelledParts, FoundParts];

function shareOf<Thing>(things: readonly Thing[], isSo: (thing: Thing) => boolean): Share {
  const count = things.filter(isSo).length;
  return {
    count,
    of: things.length,
    share: things.length === 0 ? undefined : Number((count / things.length).toFixed(3)),
  };
}

/** Whether the words said for the time are those labelled. */
export const sameTime = ([{ deadline: labelled }, { deadline: found }]: Pair): boolean =>
  labelled !== null && found !== undefined && alike(labelled.words, found.words);

/** Whether one of those said to undertake it is labelled. */
export const sameActor = ([labelled, found]: Pair): boolean =>
  found.actors.some(({ words }) => labelled.actors.some((actor) => alike(actor.words, words)));

/** Of the texts together: how right the parts are of the commitments that were found. */
export function scoreParts(texts: readonly ScoredParts[]): PartScores {
  const pairs = texts.flatMap(({ labelled, found }) => pairUp(labelled, found, byClause).pairs);
  const found = new Set(pairs.map(([label]) => label));
  const dated = pairs.filter(([{ deadline }]) => deadline?.kind === 'date');
  const saidDated = pairs.filter(([, { deadline }]) => deadline?.to !== undefined);
  const conditions = pairs.flatMap(([label, one]) => label.conditions.map((words) => ({ words, one })));
  const said = pairs.flatMap(([label, one]) => one.conditions.map(({ words }) => ({ words, label })));
  return {
    matched: shareOf(
      texts.flatMap(({ labelled }) => labelled),
      (label) => found.has(label),
    ),
    datesRight: shareOf(dated, ([label, one]) => one.deadline?.to === label.deadline?.to),
    datesFalse: shareOf(saidDated, ([{ deadline }]) => deadline?.kind !== 'date'),
    timesFound: shareOf(
      pairs.filter(([{ deadline }]) => deadline !== null && deadline.kind !== 'recurring'),
      sameTime,
    ),
    timesRight: shareOf(
      pairs.filter(([, { deadline }]) => deadline !== undefined),
      sameTime,
    ),
    actorsRight: shareOf(
      pairs.filter(([{ actors }]) => actors.length > 0),
      sameActor,
    ),
    actorsFalse: shareOf(
      pairs.filter(([, { actors }]) => actors.length > 0),
      ([{ actors }]) => actors.length === 0,
    ),
    conditionsFound: shareOf(conditions, ({ words, one }) =>
      one.conditions.some((condition) => alike(condition.words, words)),
    ),
    conditionsRight: shareOf(said, ({ words, label }) => label.conditions.some((condition) => alike(condition, words))),
  };
}
