import { londonDay } from '@/lib/model';
import type { IsoInstant, Note } from '@/lib/model';

import { toAnnotationCollection } from './annotation-collection';
import type { Generator } from './annotation-collection';
import { toCsv } from './csv';
import { toMarkdown } from './markdown';
import type { Sheets } from './markdown';

const INDENT = 2;
export const NOTES_FORMAT = 'pledgemark-notes';
export const NOTES_VERSION = 1;

interface Made {
  readonly now: IsoInstant;
  readonly generator: Generator;
  /** Of PDFs: where each of their pages begins in their text. */
  readonly sheets?: Sheets;
}

/** A file to be kept: its name tells its day, so that files stand in order. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

interface Format {
  readonly ending: string;
  readonly mediaType: string;
  readonly text: (notes: readonly Note[], made: Made) => string;
}

const FORMATS = {
  'json-ld': {
    ending: 'jsonld',
    // W3C Web Annotation Protocol 3.1
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    text: (notes, made) => JSON.stringify(toAnnotationCollection(notes, made), null, INDENT),
  },
  json: {
    ending: 'json',
    mediaType: 'application/json',
    text: (notes, { now }) =>
      JSON.stringify({ format: NOTES_FORMAT, version: NOTES_VERSION, made: now, notes }, null, INDENT),
  },
  markdown: {
    ending: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    text: (notes, { sheets }) => toMarkdown(notes, sheets),
  },
  csv: { ending: 'csv', mediaType: 'text/csv; charset=utf-8', text: toCsv },
} as const satisfies Record<string, Format>;

export type ExportKind = keyof typeof FORMATS;

/** Notes as a file of one kind. The same notes at the same moment give the same file. */
export function exportNotes(notes: readonly Note[], kind: ExportKind, made: Made): ReportFile {
  const { ending, mediaType, text }: Format = FORMATS[kind];
  const day = londonDay(Date.parse(made.now));
  return { name: `pledgemark-${day}-notes.${ending}`, mediaType, text: text(notes, made) };
}
