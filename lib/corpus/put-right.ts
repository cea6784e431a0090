import type { Actor, CommitmentFind, Deadline, Given, ProgressFind, ReaderActor, ReaderDate } from '@/lib/model';
import type { ReaderSays, Span, Words } from '@/lib/model';
import { contains } from '@/lib/spans';

/** A find that has parts which a reader can put right. */
export type PutRight = CommitmentFind | ProgressFind;

/** What the finder gave of a find, whether or not it was put right before. */
export function givenOf(find: PutRight): Given {
  if (find.given !== undefined) return find.given;
  const { start, end, quote, actors } = find;
  const deadline = 'deadline' in find ? find.deadline : undefined;
  return { start, end, quote, actors, ...(deadline === undefined ? {} : { deadline }) };
}

/** The reader's deadline: the page's words stay, with the day or the event that the reader gives them; none: no deadline. */
function deadlineBy(date: ReaderDate, { deadline, end }: Given): Deadline | undefined {
  if ('none' in date) return undefined;
  const { start, end: last, words } = deadline ?? { start: end, end, words: '' };
  const place = { start, end: last, words, by: 'reader' } as const;
  return 'day' in date ? { ...place, from: date.day, to: date.day } : { ...place, event: date.event };
}

const actorsBy = (actors: readonly ReaderActor[]): readonly Actor[] =>
  actors.map(({ words, entityId }) => ({ words, entityIds: entityId === undefined ? [] : [entityId] }));

/** What of a part lies within a stretch of the text; where nothing does, an empty part at its start. */
function within(text: string, part: Words, { start, end }: Span): Words {
  const [from, to] = [Math.max(part.start, start), Math.min(part.end, end)];
  return from < to ? { start: from, end: to, words: text.slice(from, to) } : { start, end: start, words: '' };
}

/** A commitment on another stretch: parts that lie outside of it go. */
function stretched(text: string, find: CommitmentFind, to: Span): CommitmentFind {
  const { deadline, ...rest } = find;
  const keeps = deadline !== undefined && contains(to, deadline);
  return {
    ...rest,
    ...to,
    quote: text.slice(to.start, to.end),
    trigger: contains(to, find.trigger) ? find.trigger : { start: to.start, end: to.start, words: '' },
    action: within(text, find.action, to),
    conditions: find.conditions.filter((condition) => contains(to, condition)),
    ...(keeps ? { deadline } : {}),
  };
}

function redated(find: CommitmentFind, date: ReaderDate): CommitmentFind {
  const { deadline: _, ...rest } = find;
  const deadline = deadlineBy(date, givenOf(find));
  return deadline === undefined ? rest : { ...rest, deadline };
}

/**
 * A commitment as the reader put it right; what the finder gave stays with it.
 * @param to the stretch of the reader's words, where those were changed
 */
function commitment(text: string, find: CommitmentFind, says: ReaderSays, to?: Span): CommitmentFind {
  const given = givenOf(find);
  switch (says.is) {
    case 'not one':
      return find;
    case 'words':
      return to === undefined ? find : { ...stretched(text, find, to), given };
    case 'date':
      return { ...redated(find, says.date), given };
    case 'actor':
      return { ...find, actors: actorsBy(says.actors), given };
  }
}

/** The same of a report of progress: it has no date. */
function progress(text: string, find: ProgressFind, says: ReaderSays, to?: Span): ProgressFind {
  const given = givenOf(find);
  if (says.is === 'actor') return { ...find, actors: actorsBy(says.actors), given };
  if (says.is !== 'words' || to === undefined) return find;
  return { ...find, ...to, quote: text.slice(to.start, to.end), given };
}

export const putRight = { commitment, progress };
