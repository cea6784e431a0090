import type { PdfBlock, PdfLine, PdfRun, PdfSheet, PdfText } from '@/lib/model';

/** Runs whose baselines differ by less stand in one line, as a share of their size. */
const SAME_LINE = 0.4;
/** A gap between lines that is larger ends a block, in sizes of the line above. */
const BLOCK_GAP = 1.6;
/** A gap between runs that is larger is a space, in sizes. */
const SPACE = 0.15;

function lineOf(page: number, runs: readonly PdfRun[]): PdfLine {
  const sorted = [...runs].sort((left, right) => left.x - right.x);
  let text = '';
  let end = 0;
  for (const run of sorted) {
    text += text !== '' && run.x - end > SPACE * run.size ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return { page, runs: sorted, text, ends: 'space' };
}

function blocksOfSheet({ number, runs }: PdfSheet): readonly PdfBlock[] {
  const blocks: PdfLine[][] = [];
  let line: PdfRun[] = [];
  let last: PdfRun | undefined;
  const close = (): void => {
    const first = line[0];
    if (first === undefined) return;
    const gap = last === undefined ? Infinity : first.y - last.y;
    if (gap > BLOCK_GAP * first.size) blocks.push([]);
    blocks.at(-1)?.push(lineOf(number, line));
    last = first;
    line = [];
  };
  for (const run of [...runs].sort((left, right) => left.y - right.y)) {
    if (line[0] !== undefined && run.y - line[0].y > SAME_LINE * run.size) close();
    line.push(run);
  }
  close();
  return blocks.map((lines) => ({ kind: 'paragraph', lines }));
}

/**
 * The text of a file: its pages one after another, each in steps. What is not done in one step goes on in the next, so
 * that a page of the browser can answer its reader in between.
 */
export function* readSheets(sheets: readonly PdfSheet[]): Generator<void, PdfText> {
  const blocks: PdfBlock[] = [];
  for (const sheet of sheets) {
    blocks.push(...blocksOfSheet(sheet));
    yield;
  }
  const pagesWithoutText = sheets.filter(({ runs }) => runs.length === 0).map(({ number }) => number);
  return { blocks, pagesWithoutText, pagesWithTables: [] };
}
