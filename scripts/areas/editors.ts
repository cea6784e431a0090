import * as v from 'valibot';

import { RELATIONS } from '@/lib/model';

const text = v.pipe(v.string(), v.nonEmpty());
const confidence = v.picklist(['high', 'medium', 'low']);

/** What the editors changed in a record: a field that no longer says what they read there is an error. */
const Correction = v.strictObject({ field: text, from: v.unknown(), to: v.unknown(), why: text });
export type Correction = v.InferOutput<typeof Correction>;

const Line = v.strictObject({
  later: text,
  relation: v.picklist(RELATIONS),
  earlier: text,
  note: text,
  /** The record's own document, or a piece of evidence of some record, counted from 1. */
  source: v.union([v.literal('document'), v.strictObject({ record: text, evidence: v.number() })]),
  confidence,
});

const Added = v.strictObject({
  /** What is to be delivered. */
  deliverable: v.strictObject({ answer: v.picklist(['yes', 'in part']), said: text }),
  target: v.exactOptional(text),
  /** The words of its sentence that the promise itself has. */
  clause: v.exactOptional(v.array(text)),
  /** The evidence, counted from 1, in which those who promised say how far it is. */
  stages: v.exactOptional(
    v.array(
      v.strictObject({
        evidence: v.number(),
        official: v.picklist(['open', 'in progress', 'done', 'changed', 'dropped', 'unknown']),
      }),
    ),
  ),
  note: v.exactOptional(text),
  corrections: v.exactOptional(v.array(Correction)),
  lineage: v.exactOptional(v.array(Line)),
});
export type Added = v.InferOutput<typeof Added>;

/** A record that repeats a commitment of the corpus: that one stays, and has its evidence. */
const Same = v.strictObject({ sameAs: v.pipe(text, v.startsWith('commitment/')) });

/** What `seeds/records/editors.json` holds: what the editors add to the records, and what they changed in them. */
export const EditorsShape = v.strictObject({
  /** The day of the edition. */
  asOf: v.pipe(v.string(), v.isoDate()),
  areas: v.record(v.string(), v.strictObject({ area: text, title: text })),
  /** Who the actors of the records are. */
  actors: v.record(v.string(), text),
  records: v.record(v.string(), v.union([Same, Added])),
});
export type Editors = v.InferOutput<typeof EditorsShape>;

export const isSame = (row: Editors['records'][string]): row is v.InferOutput<typeof Same> => 'sameAs' in row;
