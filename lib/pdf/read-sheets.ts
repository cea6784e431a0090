import type { PdfBlock, PdfRun, PdfSheet, PdfText } from '@/lib/model';

import { blockOf, furnitureBlock, lineEnd } from './blocks';
import { contentsLines } from './contents';
import { joinColumns, paragraphStyleOf } from './continued';
import { commonest, count, toHalf } from './figures';
import { footOf, notesOf } from './footnotes';
import { furnitureOf } from './furniture';
import { withHeadings } from './headings';
import { breakingOf, countWords } from './hyphens';
import type { Breaking, LineEnd, Words } from './hyphens';
import { lineOf, rowsOf } from './line';
import type { Line } from './line';
import { withBulletsApart } from './markers';
import { columnOf, passagesOf } from './paragraphs';
import type { Leadings, Passage } from './paragraphs';
import { withoutMarks } from './raised-marks';
import { regionsOf } from './regions';
import { cellsOf } from './tables';

/** A part of a page that is read from the top down, in lines; of a table, the lines of each cell. */
type ReadRegion =
  | { readonly kind: 'text'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly cells: readonly (readonly Line[])[] };

interface ReadPage {
  readonly number: number;
  readonly height: number;
  readonly regions: readonly ReadRegion[];
  /** What belongs to the page, a row or a mark each. */
  readonly furniture: readonly (readonly PdfRun[])[];
}

/** Shorter runs are cells of tables or parts of lines: they tell less of the size of the running text. */
const LONG_RUN = 30;
const SHORT_RUN_WEIGHT = 0.1;

/** The size of most letters, in points to a half. */
function sizeOfText(sheets: readonly PdfSheet[], furniture: ReadonlySet<PdfRun>): number {
  const sizes = new Map<number, number>();
  for (const run of sheets.flatMap(({ runs }) => runs)) {
    if (furniture.has(run)) continue;
    const letters = run.text.length;
    count(sizes, toHalf(run.size), letters < LONG_RUN ? letters * SHORT_RUN_WEIGHT : letters);
  }
  return commonest(sizes) ?? 0;
}

/** Parts a page into regions, and these into lines. */
function readPage({ number, height, runs: all }: PdfSheet, furniture: ReadonlySet<PdfRun>, size: number): ReadPage {
  const own = all.filter((run) => !furniture.has(run));
  const { runs, marks, ...marked } = withoutMarks(withBulletsApart(own));
  const regions = regionsOf(runs, size).map((region): ReadRegion => {
    if (region.kind === 'text')
      return { kind: 'text', lines: rowsOf(region.runs).map((row) => lineOf(number, row, marked)) };
    const cells = cellsOf(region.runs);
    return { kind: 'table', cells: cells.map((cell) => cell.map((row) => lineOf(number, row, marked))) };
  });
  const rows = rowsOf(all.filter((run) => furniture.has(run)));
  return { number, height, regions, furniture: [...rows, ...marks.map((mark) => [mark])] };
}

/** What is wider is a gap, in sizes: text set at double spacing has 2.3. */
const WIDEST_LEADING = 2.5;

/** How far apart lines of one size stand: the commonest distance in the file. */
function leadingsOf(pages: readonly ReadPage[]): Leadings {
  const bySize = new Map<number, Map<number, number>>();
  for (const region of pages.flatMap(({ regions }) => regions)) {
    if (region.kind === 'table') continue;
    for (const [at, line] of region.lines.entries()) {
      const before = region.lines[at - 1];
      const size = toHalf(line.size);
      if (before === undefined || toHalf(before.size) !== size || line.y - before.y > WIDEST_LEADING * size) continue;
      const counts = bySize.get(size) ?? new Map<number, number>();
      bySize.set(size, counts);
      count(counts, toHalf(line.y - before.y));
    }
  }
  return new Map([...bySize].map(([size, counts]) => [size, commonest(counts) ?? size]));
}

/** The passages of a page, column by column, its footnotes last; what is a table of contents goes to the furniture. */
interface PageOfPassages {
  readonly columns: readonly (readonly Passage[])[];
  readonly contents: readonly Line[];
}

class PassageReader {
  private inNote = false;

  constructor(
    private readonly size: number,
    private readonly leadings: Leadings,
  ) {}

  private bodyOf(lines: readonly Line[]): readonly Passage[] {
    return passagesOf(lines, this.leadings);
  }

  read({ height, regions }: ReadPage): PageOfPassages {
    const notes: Passage[] = [];
    const contents: Line[] = [];
    const columns = regions.map((region): readonly Passage[] => {
      if (region.kind === 'table')
        return region.cells.map((lines) => ({ kind: 'table row', lines, column: columnOf(lines) }));
      const foot = footOf(region.lines, this.size, height, this.inNote ? 'note goes on' : 'no note');
      for (const lines of notesOf(foot.notes)) notes.push({ kind: 'footnote', lines, column: columnOf(foot.notes) });
      const entries = contentsLines(foot.body);
      contents.push(...entries);
      return this.bodyOf(foot.body.filter((line) => !entries.has(line)));
    });
    this.inNote = notes.length > 0 && !/[.!?]["'”’)\]]*$/u.test(notes.at(-1)?.lines.at(-1)?.text ?? '.');
    return { columns: [...columns, notes].filter(({ length }) => length > 0), contents };
  }
}

/** So many passages are read in one step: about a page. */
const PASSAGES_IN_STEP = 20;

/** The words of a file, and how its lines break them. */
function* howWordsBreak(
  passages: readonly Passage[],
): Generator<void, { readonly words: Words; readonly breaking: Breaking }> {
  const words = new Map<string, number>();
  const ends: LineEnd[] = [];
  for (const [at, { lines }] of passages.entries()) {
    if (at % PASSAGES_IN_STEP === 0) yield;
    const texts = lines.map(({ text }) => text);
    countWords(texts, words);
    let before: Line | undefined;
    for (const line of lines) {
      if (before !== undefined) ends.push(lineEnd(before, line));
      before = line;
    }
  }
  yield;
  return { words, breaking: breakingOf(ends, words) };
}

/**
 * The text of a file in reading order. What is not done in one step goes on in the next, so that a page of the browser
 * can answer its reader in between: a step is a page, of some milliseconds.
 */
export function* readSheets(sheets: readonly PdfSheet[]): Generator<void, PdfText> {
  const furniture = yield* furnitureOf(sheets);
  const size = sizeOfText(sheets, furniture);
  const pages: ReadPage[] = [];
  for (const sheet of sheets) {
    pages.push(readPage(sheet, furniture, size));
    yield;
  }
  const reader = new PassageReader(size, leadingsOf(pages));
  const columns: (readonly Passage[])[] = [];
  const contents = new Map<number, readonly Line[]>();
  for (const page of pages) {
    const read = reader.read(page);
    columns.push(...read.columns);
    contents.set(page.number, read.contents);
    yield;
  }
  const told = withHeadings(columns.flat(), size);
  let from = 0;
  const withKinds = columns.map(({ length }) => told.slice(from, (from += length)));
  yield;
  const passages = joinColumns(withKinds, paragraphStyleOf(told));
  yield;
  const { words, breaking } = yield* howWordsBreak(passages);
  const blocks: PdfBlock[] = [];
  let at = 0;
  for (const { number, furniture: rows } of pages) {
    const marks: PdfRun[] = [];
    for (; at < passages.length; at++) {
      const passage = passages[at];
      if (passage === undefined || (passage.lines[0]?.page ?? 0) > number) break;
      const { block, mark } = blockOf(passage, words, breaking);
      blocks.push(block);
      if (mark !== undefined) marks.push(mark);
    }
    const entries = (contents.get(number) ?? []).map((line) => line.runs);
    for (const runs of [...rows, ...entries, ...marks.map((mark) => [mark])]) blocks.push(furnitureBlock(number, runs));
    yield;
  }
  return {
    blocks,
    pagesWithoutText: sheets.filter(({ runs }) => runs.length === 0).map(({ number }) => number),
    pagesWithTables: pages
      .filter(({ regions }) => regions.some(({ kind }) => kind === 'table'))
      .map(({ number }) => number),
  };
}
