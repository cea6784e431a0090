import type { Actor, Commitment, Finds, MentionFind, ProgressFind, Reading } from '@/lib/model';

/** Who acts: the words used, and the ids of the bodies they stand for, if these are known. */
const actorsOf = (actors: readonly Actor[]): readonly Actor[] =>
  actors.map(({ words, entityIds }) => ({ words, entityIds }));

function mentionOf({ start, end, type, surface, entityId, entityName, how, alternatives, resolved }: MentionFind) {
  return { start, end, type, surface, entityId, entityName, how, alternatives, resolved };
}

function deadlineOf({ deadline }: Commitment) {
  if (deadline === undefined) return undefined;
  const { words, from, to, event } = deadline;
  return { words, from, to, event };
}

function commitmentOf(found: Finds['commitments'][number]) {
  const { start, end, quote, strength, trigger, actors, action, conditions, heading, known } = found;
  return {
    start,
    end,
    text: quote,
    strength,
    trigger: trigger.words,
    actors: actorsOf(actors),
    action: action.words,
    deadline: deadlineOf(found),
    conditions: conditions.map(({ words }) => words),
    heading,
    commitmentId: known,
  };
}

function progressOf({ start, end, quote, actors, heading }: ProgressFind) {
  return { start, end, text: quote, actors: actorsOf(actors), heading };
}

/** What the command line prints of one text: offsets are UTF-16 code units into `text`, end exclusive. */
export function annotationOf(id: string, reading: Reading, finds: Finds, detail: 'plain' | 'with why') {
  const why = (found: { readonly why: string }) => (detail === 'with why' ? { why: found.why } : {});
  return {
    id,
    text: reading.text,
    entities: finds.mentions.map((found) => ({ ...mentionOf(found), ...why(found) })),
    commitments: finds.commitments.map((found) => ({ ...commitmentOf(found), ...why(found) })),
    progress: finds.progress.map((found) => ({ ...progressOf(found), ...why(found) })),
  };
}
