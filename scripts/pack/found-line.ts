import * as v from 'valibot';

import { STRENGTHS, isoDate } from '@/lib/model';
import type { EntityId, IsoDate } from '@/lib/model';

const day = v.pipe(
  v.string(),
  v.check((words) => isoDate(words) !== undefined),
  v.transform((words) => words as IsoDate),
);
const entityId = v.pipe(
  v.string(),
  v.transform((words) => words as EntityId),
);

const FoundShape = v.object({
  id: v.string(),
  page: v.object({
    address: v.string(),
    verdict: v.picklist(['annotate', 'offer', 'ignore']),
    reason: v.string(),
    locale: v.string(),
    kind: v.string(),
    kindShown: v.string(),
    title: v.string(),
    published: v.optional(day),
    updated: v.optional(day),
    publisher: v.optional(v.string()),
  }),
  commitments: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      text: v.string(),
      strength: v.picklist(STRENGTHS),
      trigger: v.string(),
      actors: v.array(v.object({ words: v.string(), entityIds: v.array(entityId) })),
      action: v.string(),
      deadline: v.optional(
        v.object({
          words: v.string(),
          from: v.optional(day),
          to: v.optional(day),
          event: v.optional(v.string()),
        }),
      ),
      conditions: v.array(v.string()),
      heading: v.optional(v.string()),
      commitmentId: v.optional(v.string()),
    }),
  ),
});

/** One line of the output of a run, as far as a pack is made of it. */
export type FoundDocument = v.InferOutput<typeof FoundShape>;

export class NoLineOfARun extends Error {
  override readonly name = 'NoLineOfARun';
  constructor(file: string, line: number) {
    super(`${file}, line ${line}: it is no line that “annotate -- --ndjson” writes.`);
  }
}

/** @throws NoLineOfARun */
export function readFoundLine(words: string, file: string, line: number): FoundDocument {
  try {
    return v.parse(FoundShape, JSON.parse(words));
  } catch {
    throw new NoLineOfARun(file, line);
  }
}
