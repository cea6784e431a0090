import * as v from 'valibot';

import { CORRECTED } from '@/lib/model';
import { correctionParts, facts, noteParts } from '@/lib/rows';

export const FORMAT = 'pledgemark corrections';
export const VERSION = 1;

const QuoteShape = v.object({ exact: noteParts.exact, prefix: v.string('is no text'), suffix: v.string('is no text') });

/** One correction as a label: what the finder gave of these words, and what the reader says. */
const LabelShape = v.object({
  of: v.picklist(CORRECTED),
  words: QuoteShape,
  found: correctionParts.gave,
  says: v.variant('is', [
    v.object({ is: v.literal('not one') }),
    // where the reader's words stand in the passage
    v.object({ is: v.literal('words'), words: QuoteShape, start: facts.count, end: facts.count }),
    v.object({ is: v.literal('date'), date: correctionParts.date }),
    v.object({ is: v.literal('actor'), actors: correctionParts.actors }),
  ]),
  made: facts.instant,
  passage: correctionParts.passage,
});

/** `docs/corrections.schema.json`, as a file is read. */
export const FileShape = v.object({
  format: v.literal(FORMAT, `is not “${FORMAT}”`),
  version: v.literal(VERSION, `is not ${VERSION}: update Pledgemark to read it`),
  made: facts.instant,
  generator: v.object({ name: facts.fact, version: facts.fact }),
  pages: v.array(
    v.object({
      address: facts.fact,
      title: v.string('is no text'),
      published: v.exactOptional(facts.day),
      corrections: v.array(LabelShape, 'is no list'),
    }),
    'is no list',
  ),
});

export type CorrectionsFile = v.InferOutput<typeof FileShape>;
export type Label = v.InferOutput<typeof LabelShape>;
