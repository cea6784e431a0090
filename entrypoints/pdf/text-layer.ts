import { t } from '@/lib/language';
import type { PdfBlock, PdfLine, PdfRun, PdfSheet, PdfText } from '@/lib/model';

/** What is read as a break inside a word, which is none: the reading of a page passes over it. */
const SOFT_HYPHEN = '\u00AD';
/** The fonts in which the unseen letters are set: they only have to be about as wide as those of the file. */
const SERIF = /serif|times|roman|georgia|garamond|cmr|palatino|minion/i;
const SANS = /sans|arial|helvetica|calibri|gds|verdana/i;

/** The element of a block, by which the reading of the page knows where a block ends. */
function elementOf(page: Document, { kind, level = 1 }: PdfBlock): HTMLElement {
  if (kind === 'heading') return page.createElement(`h${Math.min(6, level + 1)}`);
  const element = page.createElement('p');
  element.className = `pdf-${kind.replace(' ', '-')}`;
  return element;
}

/** What stands behind a line in the text of the page. */
function endOfLine({ ends }: PdfLine, isLast: boolean): string {
  if (isLast || ends === 'joined') return '';
  return ends === 'space' ? ' ' : SOFT_HYPHEN;
}

/** A run with its words in the line, and what stands between it and the next. */
interface Piece {
  readonly run: PdfRun;
  readonly words: string;
  readonly end: string;
}

/** Beyond so many runs those of a line that look alike are one: a page has fewer elements, and letters lie less exactly. */
const MANY_RUNS = 15_000;

/** Runs side by side that look alike, as one. */
function joined(text: string, runs: readonly PdfRun[]): readonly PdfRun[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return runs;
  const isAlike = runs.every(
    ({ font, size, turned }) => font === first.font && size === first.size && turned === first.turned,
  );
  return isAlike ? [{ ...first, text, width: last.x + last.width - first.x }] : runs;
}

/** The text of a line over its runs, each with the space behind it. */
function piecesOf(line: PdfLine, isLast: boolean, density: 'runs' | 'lines'): readonly Piece[] {
  const text = line.ends === 'broken word' && !isLast ? line.text.slice(0, -1) : line.text;
  const runs = density === 'lines' ? joined(text, line.runs) : line.runs;
  let at = 0;
  return runs.map((run, index) => {
    const next = runs[index + 1];
    const start = Math.max(at, text.indexOf(run.text, at));
    const after = next === undefined ? -1 : text.indexOf(next.text, start + run.text.length);
    at = after < 0 ? Math.min(text.length, next === undefined ? text.length : start + run.text.length) : after;
    const words = text.slice(start, at);
    const bare = words.trimEnd();
    return { run, words: bare, end: next === undefined ? endOfLine(line, isLast) : words.slice(bare.length) };
  });
}

/** Measures how wide words are in the font that the unseen letters have. */
export type Measure = (words: string, font: string) => number;

const familyOf = ({ font }: PdfRun): string => (SERIF.test(font) && !SANS.test(font) ? 'serif' : 'sans-serif');

/** Sets a run where it stands on its page. @param from the left edge of its article and the top of that page in it, in points */
function place(
  element: HTMLElement,
  { run, words }: Piece,
  from: { left: number; top: number },
  measure: Measure,
): void {
  const { x, y, size, width, isBold } = run;
  const family = familyOf(run);
  const natural = measure(words, `${isBold ? 'bold ' : ''}100px ${family}`) * (size / 100);
  const values = { x: x - from.left, y: y + from.top, size, stretch: natural > 0 ? width / natural : 1 };
  for (const [name, value] of Object.entries(values)) element.style.setProperty(`--${name}`, value.toFixed(3));
  if (run.turned !== undefined) element.style.setProperty('--turned', `${run.turned}deg`);
  element.dataset['family'] = family;
  if (isBold) element.dataset['bold'] = '';
}

/** One page with the blocks that begin on it. */
interface Article {
  readonly sheet: PdfSheet;
  readonly blocks: readonly PdfBlock[];
}

function articlesOf(sheets: readonly PdfSheet[], { blocks }: PdfText): readonly Article[] {
  const of = new Map<number, PdfBlock[]>(sheets.map(({ number }) => [number, []]));
  for (const block of blocks) {
    const [first] = block.lines;
    if (first !== undefined && block.kind !== 'furniture') of.get(first.page)?.push(block);
  }
  return sheets.map((sheet) => ({ sheet, blocks: of.get(sheet.number) ?? [] }));
}

/** Where each page begins, in points from the top of the first. */
export function topsOf(sheets: readonly PdfSheet[], gap: number): ReadonlyMap<number, number> {
  let top = 0;
  return new Map(
    sheets.map(({ number, height }) => {
      const own = top;
      top += height + gap;
      return [number, own];
    }),
  );
}

/** Of a page that has no line, where lines usually begin, in points. */
const MARGIN = 72;

function leftOf({ blocks }: Article): number {
  const lefts = blocks.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ x }) => x)));
  return lefts.length === 0 ? MARGIN : lefts.reduce((least, x) => Math.min(least, x), Infinity);
}

interface TextLayer {
  /** One element a page, in which the page's words are. */
  readonly articles: readonly HTMLElement[];
}

/**
 * Draws the text of a PDF over its pages, in reading order, a page a step: each run where the page has it. A block that
 * goes on over pages stands whole in the article of the page that it begins on, which then reaches to where it ends.
 */
export function* drawText(
  main: HTMLElement,
  { sheets, text, gap, measure }: { sheets: readonly PdfSheet[]; text: PdfText; gap: number; measure: Measure },
): Generator<void, TextLayer> {
  const page = main.ownerDocument;
  const tops = topsOf(sheets, gap);
  const density = sheets.reduce((sum, { runs }) => sum + runs.length, 0) > MANY_RUNS ? 'lines' : 'runs';
  const articles: HTMLElement[] = [];
  for (const article of articlesOf(sheets, text)) {
    const { sheet, blocks } = article;
    const element = page.createElement('article');
    element.className = 'pdf-text';
    element.id = `page-${sheet.number}`;
    element.setAttribute('aria-label', t('Page {number} of {of}', { number: sheet.number, of: sheets.length }));
    const left = leftOf(article);
    const top = tops.get(sheet.number) ?? 0;
    let bottom = top + sheet.height;
    for (const block of blocks) {
      const words = elementOf(page, block);
      block.lines.forEach((line, at) => {
        const pageTop = tops.get(line.page) ?? top;
        bottom = Math.max(bottom, pageTop + Math.max(...line.runs.map(({ y, size }) => y + size)));
        for (const piece of piecesOf(line, at === block.lines.length - 1, density)) {
          const span = page.createElement('span');
          span.className = 'pdf-run';
          span.textContent = piece.words + piece.end;
          place(span, piece, { left, top: pageTop - top }, measure);
          words.append(span);
        }
      });
      element.append(words);
    }
    const values = { left, top, width: sheet.width - left, height: bottom - top };
    for (const [name, value] of Object.entries(values)) element.style.setProperty(`--${name}`, value.toFixed(2));
    main.append(element);
    articles.push(element);
    yield;
  }
  return { articles };
}
