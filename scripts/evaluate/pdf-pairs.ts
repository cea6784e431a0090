// Texts that are there as HTML and as a PDF: which commitments of the HTML are found in the PDF with the same words.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { isoDate } from '@/lib/model';
import type { PdfText, Reading } from '@/lib/model';
import { readSheets, wordsOf } from '@/lib/pdf';
import { readText } from '@/lib/text';

import type { Annotate } from '../annotate/policy-reader';
import { parsePage } from '../open-page';
import { openPdf } from './open-pdf';

const FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/pdfs');

export interface PdfPair {
  readonly pdf: string;
  readonly html: string;
  readonly typesetter: string;
  /** `first`: the reader was made on it. `later`: it was measured once before anybody looked at it. */
  readonly set: 'first' | 'later';
  /** What stands at the edges of its pages, besides numbers. */
  readonly edges: readonly string[];
}

export interface PairFigures {
  readonly pair: PdfPair;
  readonly pages: number;
  /** Commitments found in the HTML. */
  readonly commitments: number;
  /** Of these, found in the PDF with the same words, white space apart. */
  readonly found: number;
  readonly missed: readonly string[];
  /** Blocks of the HTML with at least `BLOCK_WORDS` words, and those that are a block of the PDF with the same words. */
  readonly blocks: number;
  readonly blocksFound: number;
  readonly blocksMissed: readonly string[];
  /** Found in the PDF only. */
  readonly extra: readonly string[];
  /** Of these, those that hold words of the edges of a page, and stand in the HTML nowhere. */
  readonly acrossFurniture: readonly string[];
}

export const storedPdfPairs = (): readonly PdfPair[] =>
  JSON.parse(readFileSync(join(FOLDER, 'pairs.json'), 'utf8')) as PdfPair[];

/** Runs a reading to its end, whatever its steps. */
export function toEnd<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** What is read of a PDF as a text: a line a block, without what belongs to the pages. */
export function readingOf({ blocks }: PdfText): Reading {
  let text = '';
  const headings: { readonly start: number; readonly end: number }[] = [];
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    const start = text.length;
    text += wordsOf(block);
    if (block.kind === 'heading') headings.push({ start, end: text.length });
    text += '\n';
  }
  return { text, headings };
}

/** Shorter blocks are headings, cells and labels. */
const BLOCK_WORDS = 8;

const longBlocks = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((block) => folded(block).replace(/^\(?(?:\d{1,3}|[a-z])[.)] /u, ''))
    .filter((block) => block.split(' ').length >= BLOCK_WORDS);

/** White space is one space, and a hyphen that does not break, which fonts seldom have, a plain one. */
const folded = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .trim();

/** What is in the first list and not in the second; what is there twice must be there twice in both. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** @param annotate the finder, as the command line runs it */
export async function measurePair(pair: PdfPair, annotate: Annotate): Promise<PairFigures> {
  const { document, address } = parsePage(readFileSync(join(FOLDER, pair.html), 'utf8'));
  const published = isoDate(document.querySelector('meta[name="published"]')?.getAttribute('content') ?? '');
  const page = {
    address,
    locale: 'en',
    verdict: 'annotate',
    kind: 'policy_paper',
    kindShown: 'Policy paper',
    title: document.title,
    reason: '',
    attachments: [],
    ...(published === undefined ? {} : { published }),
  } as const;
  const { reading } = readText([document.body]);
  document.defaultView?.close();
  const sheets = await openPdf(readFileSync(join(FOLDER, pair.pdf)));
  const quotesOf = (what: Reading): string[] =>
    annotate(pair.pdf, { page, reading: what }).commitments.map(({ text }) => folded(text));
  const read = toEnd(readSheets(sheets));
  const readPdf = readingOf(read);
  const [ofHtml, ofPdf] = [quotesOf(reading), quotesOf(readPdf)];
  const blocks = longBlocks(reading.text);
  const blocksMissed = without(blocks, longBlocks(readPdf.text));
  const missed = without(ofHtml, ofPdf);
  const extra = without(ofPdf, ofHtml);
  const whole = folded(reading.text);
  const edges = [...pair.edges, ...read.blocks.filter(({ kind }) => kind === 'furniture').map(wordsOf)]
    .map(folded)
    .filter((edge) => /\p{L}{3}/u.test(edge));
  const acrossFurniture = extra.filter((quote) => !whole.includes(quote) && edges.some((edge) => quote.includes(edge)));
  const found = ofHtml.length - missed.length;
  return {
    pair,
    pages: sheets.length,
    commitments: ofHtml.length,
    found,
    missed,
    blocks: blocks.length,
    blocksFound: blocks.length - blocksMissed.length,
    blocksMissed,
    extra,
    acrossFurniture,
  };
}
