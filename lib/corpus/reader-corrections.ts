import { fingerprint } from '@/lib/model';
import type {
  CommitmentFind,
  CorpusCommitment,
  Correction,
  CorrectionId,
  DeadlineEntry,
  FinderGave,
} from '@/lib/model';
import type { IsoInstant, MentionFind, PageFacts, PageKey, Passage, ProgressFind, QuoteSelector } from '@/lib/model';
import type { ReaderDate, ReaderSays } from '@/lib/model';

import { givenOf } from './put-right';
import { ownerOf, timeframeOf } from './testability-of';

/** A find that a reader can put right, or take off. */
type Righted = CommitmentFind | ProgressFind | MentionFind;

const kindOf = (find: Righted): Correction['of'] =>
  'surface' in find ? 'entity' : 'strength' in find ? 'commitment' : 'progress';

function gaveOf(find: Righted): FinderGave {
  if ('surface' in find) {
    const { type, entityName } = find;
    return { type, ...(entityName === undefined ? {} : { name: entityName }) };
  }
  const { actors, deadline } = givenOf(find);
  const named = { actors: actors.map(({ words }) => words) };
  if (!('strength' in find)) return named;
  const { words = '', to, event } = deadline ?? {};
  const due = { words, ...(to === undefined ? {} : { to }), ...(event === undefined ? {} : { event }) };
  return { strength: find.strength, ...named, ...(deadline === undefined ? {} : { deadline: due }) };
}

/** Where the words stood: of a find that was put right before, those that the finder gave. */
export function foundAt(find: Righted) {
  return 'surface' in find ? find : givenOf(find);
}

interface Making {
  readonly page: PageKey;
  readonly facts: PageFacts;
  /** The words that the finder gave, described on the page. */
  readonly selector: QuoteSelector;
  readonly passage: Passage;
  readonly says: ReaderSays;
  readonly made: IsoInstant;
}

/** One that says the same kind of thing of the same words has the same id, and takes the place of the earlier one. */
export function correction(find: Righted, { page, facts, selector, passage, says, made }: Making): Correction {
  const of = kindOf(find);
  const { address, title, published } = facts;
  const key = [page, of, selector.exact, selector.position.start, says.is].join('\n');
  return {
    id: `correction/${fingerprint(key)}` as CorrectionId,
    page,
    address,
    title,
    ...(published === undefined ? {} : { published }),
    of,
    find: find.id,
    selector,
    passage,
    gave: gaveOf(find),
    made,
    says,
  };
}

/** A line of the ledger as the reader reads it; nothing where the words are no date. */
function lineBy(date: ReaderDate, line: DeadlineEntry): DeadlineEntry | undefined {
  const { due: _due, event: _event, eventDate: _eventDate, ...rest } = line;
  if ('none' in date) return undefined;
  return 'day' in date ? { ...rest, due: date.day, by: 'reader' } : { ...rest, event: date.event, by: 'reader' };
}

/**
 * A commitment of the reader's own with its date and its actors as these corrections say; with none, as the finder gave
 * it. Records of others are theirs, and are not put right.
 * @param some of its words, in the order in which they were made
 */
export function corrected(own: CorpusCommitment, some: readonly Correction[]): CorpusCommitment {
  const { given, ...rest } = own;
  const { deadlines, promisedBy, testability } = given ?? own;
  const before = { ...rest, deadlines, promisedBy, testability };
  const says = some.map((one) => one.says);
  const date = says.findLast((one) => one.is === 'date')?.date;
  const actors = says.findLast((one) => one.is === 'actor')?.actors;
  if (date === undefined && actors === undefined) return before;
  const [source] = own.sources;
  const last = deadlines.at(-1) ?? (source && { words: '', setOn: source.date, source });
  const line = date === undefined || last === undefined ? last : lineBy(date, last);
  const dated = date === undefined ? deadlines : [...deadlines.slice(0, -1), ...(line === undefined ? [] : [line])];
  const named = actors?.map(({ words, entityId }) => ({ words, entityIds: entityId === undefined ? [] : [entityId] }));
  const to = line?.due === undefined ? {} : { to: line.due };
  const event = line?.event === undefined ? {} : { event: line.event };
  const deadline = line === undefined ? undefined : { start: 0, end: 0, words: line.words, ...to, ...event };
  return {
    ...before,
    deadlines: dated,
    promisedBy: named === undefined ? promisedBy : [...new Set(named.flatMap(({ entityIds }) => entityIds))],
    testability: {
      ...testability,
      ...(date === undefined ? {} : { timeframe: timeframeOf({ deadline }) }),
      ...(named === undefined ? {} : { owner: ownerOf({ actors: named }) }),
    },
    given: { deadlines, promisedBy, testability },
  };
}
