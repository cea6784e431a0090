import * as v from 'valibot';

import type { IsoInstant, Note } from '@/lib/model';

import { noteOf } from './foreign-note';
import { quotedTarget } from './read-annotation';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const text = v.string('is no text');

/** An annotation as Hypothesis' API and its export file have it. @see https://h.readthedocs.io/en/latest/api-reference/v1/ */
const shape = v.looseObject({
  id: v.optional(text),
  created: v.optional(text),
  updated: v.optional(text),
  uri: text,
  text: v.optional(text, ''),
  tags: v.optional(v.array(text), []),
  target: v.unknown(),
  references: v.optional(v.array(v.unknown()), []),
  document: v.optional(v.looseObject({ title: v.optional(v.unknown()) })),
});

function titleOf(title: unknown): string | undefined {
  const [first]: readonly unknown[] = Array.isArray(title) ? title : [title];
  return typeof first === 'string' ? first : undefined;
}

/** One annotation of Hypothesis as a note. @param at for what has no date */
export function readHypothesis(value: unknown, at: IsoInstant, where: string): Note | Refusal {
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) return refusalOf(parsed.issues, where);
  const { id, uri, text: body, tags, created, updated, target, references, document } = parsed.output;
  if (references.length > 0)
    return { where, why: 'is a reply to another annotation: it stands on no words of its own' };
  const quote = quotedTarget(target);
  if (quote === undefined) return { where: `${where}.target`, why: 'has no quote: it is a note on a whole page' };
  const title = titleOf(document?.title);
  return noteOf({ ...quote, id, source: uri, title, body, tags, created, modified: updated }, at, where);
}
