import * as v from 'valibot';

import { STRENGTHS } from '@/lib/model';

const text = v.pipe(v.string('is no text'), v.regex(/^\S(?:[^\n]*\S)?$/u, 'is empty, or has space around it'));
/** A day; a month or a year where no day is known. */
const date = v.pipe(v.string('is no text'), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'is no day, month or year'));
const day = v.pipe(v.string('is no text'), v.isoDate('is no day'));
const address = v.pipe(
  v.string('is no text'),
  v.regex(/^https?:\/\/\S+$/u, 'is no web address'),
  v.url('is no web address'),
);
const certainty = v.picklist(['seen', 'copy seen'], 'is neither “seen” nor “copy seen”');
const inferred = v.exactOptional(v.literal('inferred', 'is not “inferred”'));

const source = { title: text, publisher: text, date, dateCertainty: inferred, address, certainty };

/** What one line of `seeds/records/records.jsonl` holds: a commitment, and what became of it. */
export const RecordShape = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is no slug')),
  area: text,
  summary: v.pipe(text, v.regex(/^To .+[.]$/u, 'is no sentence that begins with “To”')),
  words: v.pipe(v.array(text), v.minLength(1, 'is empty')),
  strength: v.picklist(STRENGTHS, 'is no strength'),
  actors: v.pipe(v.array(text), v.minLength(1, 'names nobody')),
  deadline: v.nullable(v.strictObject({ words: text, to: v.nullable(day) })),
  document: v.strictObject({ ...source, kind: text }),
  evidence: v.array(
    v.strictObject({
      ...source,
      shows: text,
      stance: v.picklist(['supports', 'contradicts', 'context'], 'is no stance'),
      extent: v.exactOptional(v.picklist(['whole', 'part', 'changed'], 'is no extent')),
      tier: v.picklist([1, 2, 3, 4, 5], 'is no tier'),
      independent: v.boolean('is not yes or no'),
    }),
  ),
  view: v.picklist(
    ['kept', 'partly kept', 'not kept', 'too early', 'superseded', 'disputed', 'none found'],
    'is no view',
  ),
  reason: text,
  confidence: v.picklist(['high', 'medium', 'low'], 'is no confidence'),
  searches: v.array(text),
});
export type CommitmentRecord = v.InferOutput<typeof RecordShape>;

/** What is wrong with a record: which record, in which field, and why. */
export interface RecordFault {
  readonly record: string;
  readonly field: string;
  readonly why: string;
}

/** One line as a record, or what is wrong with its shape. */
export function readRecord(line: string): CommitmentRecord | RecordFault {
  const json = parsed(line);
  const name = typeof json === 'object' && json !== null && 'id' in json ? String(json.id) : line.slice(0, 40);
  const checked = v.safeParse(RecordShape, json, { abortEarly: true });
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  const why = issue.received === 'undefined' ? 'is missing' : issue.message;
  return { record: name, field: v.getDotPath(issue) ?? '', why };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export const isFault = (read: CommitmentRecord | RecordFault): read is RecordFault => 'why' in read;
