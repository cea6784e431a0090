import * as v from 'valibot';

import { londonDay } from '@/lib/model';
import type { ComparedCorrection, Correction, IsoInstant, QuoteSelector } from '@/lib/model';

import { compareCorrections } from './compare-corrections';
import { FileShape, FORMAT, VERSION } from './corrections-shape';
import type { CorrectionsFile, Label } from './corrections-shape';
import type { Generator } from './annotation-collection';
import type { ReportFile } from './export-notes';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const MEDIA_TYPE = 'application/json';
const INDENT = 2;
/** Characters: some 10,000 corrections with the paragraphs around them. */
const LONGEST_FILE = 50_000_000;

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
  if (text.length > LONGEST_FILE) return { where: 'the file', why: 'is too long to be read' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { where: 'the file', why: 'is no JSON' };
  }
  const parsed = v.safeParse(FileShape, file);
  return parsed.success ? parsed.output : refusalOf(parsed.issues, '');
}

/** What such a file would bring to one who put this right, or why it cannot be read. */
function compare(text: string, mine: readonly Correction[]): readonly ComparedCorrection[] | Refusal {
  const file = read(text);
  return 'why' in file ? file : compareCorrections(file, mine);
}

/** What the reader put right as a file: `docs/corrections.schema.json`. */
export const correctionsFile = { write, read, compare };
