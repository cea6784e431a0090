// Sheets as a typesetter would draw them, in letters that are all half as wide as they are high.
import type { PdfBlock, PdfRun, PdfSheet, PdfText } from '@/lib/model';
import { readSheets, wordsOf } from '@/lib/pdf';

const LETTER = 0.5;

type Drawn = Partial<Omit<PdfRun, 'text' | 'x' | 'y'>>;

export function run(text: string, x: number, y: number, drawn: Drawn = {}): PdfRun {
  const size = drawn.size ?? 10;
  return { text, x, y, width: text.length * LETTER * size, size, font: 'Body', isBold: false, ...drawn };
}

interface Setting {
  readonly x?: number;
  readonly y?: number;
  /** Between baselines, in points. */
  readonly leading?: number;
  readonly drawn?: Drawn;
}

/** Lines below one another, a run each. */
export const lines = (
  texts: readonly string[],
  { x = 70, y = 100, leading = 12, drawn = {} }: Setting = {},
): readonly PdfRun[] => texts.map((text, at) => run(text, x, y + at * leading, drawn));

/** An A4 page. */
export const sheet = (number: number, ...parts: readonly (PdfRun | readonly PdfRun[])[]): PdfSheet => ({
  number,
  width: 595,
  height: 842,
  runs: parts.flat(),
});

export function read(...sheets: readonly PdfSheet[]): PdfText {
  const steps = readSheets(sheets);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The words of the blocks of some kinds, in order. */
export const words = ({ blocks }: PdfText, ...kinds: readonly PdfBlock['kind'][]): readonly string[] =>
  blocks.filter(({ kind }) => kinds.includes(kind)).map(wordsOf);

/** The words of all blocks that are part of the text. */
export const bodyWords = (text: PdfText): readonly string[] =>
  words(text, 'heading', 'paragraph', 'list item', 'table row', 'footnote');

const PLACES = ['harbour', 'railway', 'hospital', 'library', 'theatre', 'airport'] as const;

/** A paragraph of full lines that ends in a short one, so that its column has a right edge; each page has one of its own. */
export function paragraph(number = 1): readonly [string, string, string, string] {
  const place = PLACES[number % PLACES.length] ?? 'harbour';
  return [
    `The ${place} board met in the spring of that year and looked at the plans`,
    `for the new ${place}, which its own engineers had drawn in winter, and it`,
    `heard from those who work at the ${place} and from those who live nearby,`,
    `and the ${place} was begun.`,
  ];
}

export const paragraphWords = (number = 1): string => paragraph(number).join(' ');
