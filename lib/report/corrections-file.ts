import * as v from 'valibot';

import { CORRECTED, londonDay } from '@/lib/model';
import type { Correction, IsoInstant, QuoteSelector } from '@/lib/model';
import { correctionParts, facts, noteParts } from '@/lib/rows';

import type { Generator } from './annotation-collection';
import type { ReportFile } from './export-notes';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const FORMAT = 'pledgemark corrections';
const VERSION = 1;
const MEDIA_TYPE = 'application/json';
const INDENT = 2;

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

const FileShape = v.object({
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

type CorrectionsFile = v.InferOutput<typeof FileShape>;
type Label = v.InferOutput<typeof LabelShape>;

const quoteOf = ({ exact, prefix, suffix }: QuoteSelector) => ({ exact, prefix, suffix });

/** What the reader says, by itself: of other words, where they stand in the passage. */
function saysOf({ says, selector, passage }: Correction): Label['says'] {
  if (says.is === 'actor') return { is: 'actor', actors: says.actors.map((actor) => ({ ...actor })) };
  if (says.is !== 'words') return says;
  const { exact, position } = says.selector;
  const start = Math.max(0, passage.start + position.start - selector.position.start);
  return { is: 'words', words: quoteOf(says.selector), start, end: start + exact.length };
}

function labelOf(correction: Correction): Label {
  const { of, selector, gave, made, passage } = correction;
  const { actors, ...rest } = gave;
  return {
    of,
    words: quoteOf(selector),
    found: { ...rest, ...(actors === undefined ? {} : { actors: [...actors] }) },
    says: saysOf(correction),
    made,
    passage,
  };
}

/** What the reader put right, page by page: labels that stand by themselves, in the order in which they were made. */
function write(
  corrections: readonly Correction[],
  { now, generator }: { readonly now: IsoInstant; readonly generator: Generator },
): ReportFile {
  const pages = new Map<string, CorrectionsFile['pages'][number]>();
  for (const correction of corrections) {
    const { page, address, title, published } = correction;
    const before = pages.get(page);
    if (before === undefined) {
      const shown = published === undefined ? {} : { published };
      pages.set(page, { address, title, ...shown, corrections: [labelOf(correction)] });
    } else before.corrections.push(labelOf(correction));
  }
  const { name, version } = generator;
  const file: CorrectionsFile = {
    format: FORMAT,
    version: VERSION,
    made: now,
    generator: { name, version },
    pages: [...pages.values()],
  };
  return {
    name: `pledgemark-${londonDay(Date.parse(now))}-corrections.json`,
    mediaType: MEDIA_TYPE,
    text: `${JSON.stringify(file, undefined, INDENT)}\n`,
  };
}

/** Reads such a file, or says what in it is not as it should be. */
function read(text: string): CorrectionsFile | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { where: 'the file', why: 'is no JSON' };
  }
  const parsed = v.safeParse(FileShape, file);
  return parsed.success ? parsed.output : refusalOf(parsed.issues, '');
}

/** What the reader put right as a file: `docs/corrections.schema.json`. */
export const correctionsFile = { write, read };
