// Columns and tables of a page by recursive XY-cut (Nagy and Seth, "Hierarchical representation of optically scanned documents", ICPR
// 1984). A vertical cut is a tall empty strip between runs, as Breuel covers white space ("Two geometric algorithms for layout analysis",
// DAS 2002); runs that bar a strip (titles over two columns) cut it horizontally.
import type { PdfRun } from '@/lib/model';

import { count, greatest, least } from './figures';
import { looksLikeTable, rowsOfTable } from './tables';

/** A part of a page that is read from the top down before the next. */
export interface Region {
  readonly kind: 'text' | 'table';
  readonly runs: readonly PdfRun[];
}

/** An empty strip, and what stands on either side of it. */
interface Strip {
  readonly top: number;
  readonly bottom: number;
  readonly left: readonly PdfRun[];
  readonly right: readonly PdfRun[];
}

/**
 * How wide a strip between columns is at least, in sizes of the text, and how many lines stand beside it. LaTeX leaves one
 * size between columns, less what hyphens and quotation marks hang into it; in few lines so much is a gap between words.
 */
const GUTTERS = [
  { width: 0.75, lines: 3 },
  { width: 0.45, lines: 10 },
] as const;
/** What is narrower is a column of bullets or numbers, in sizes. */
const MARKERS = 2.5;
/** So many places are tried, the commonest first. */
const MOST_PLACES = 64;
/** Runs that begin at one place show a column from so many on. */
const OFTEN = 3;
/** A column of so many lines may stand beside a very short one. */
const WHOLE_COLUMN = 8;
/** A run with more letters is no cell of figures. */
const PROSE = 8;
/** What is nearer to the baseline of a run that bars a strip stands in its line, in points. */
const AT_BAR = 1;
/** So deep a page may be cut: pages of columns in columns are not set. */
const DEEPEST = 24;

const endOf = ({ x, width }: PdfRun): number => x + width;

/** How many baselines some runs have, and between which x they stand. */
function extentOf(runs: readonly PdfRun[]): { readonly lines: number; readonly width: number } {
  const lines = new Set(runs.map(({ y }) => Math.round(y))).size;
  const start = least(runs.map(({ x }) => x));
  return { lines, width: greatest(runs.map(endOf)) - start };
}

/** The places where a strip may end on its right: the beginnings of runs that come often enough. */
function beginnings(runs: readonly PdfRun[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { x } of runs) count(counts, Math.floor(x / 2));
  for (const { x, text } of runs) if (text.length > PROSE) count(counts, Math.floor(x / 2), OFTEN);
  const often = [...counts].filter(([key, times]) => times + (counts.get(key + 1) ?? 0) >= OFTEN);
  const likely = often.sort(([, one], [, other]) => other - one).slice(0, MOST_PLACES);
  return likely.map(([key]) => key * 2);
}

/**
 * The empty strips that end at `x`: between two runs that bar it, with text on both sides. Time: runs.
 * @param runs from the top down
 */
function* stripsAt(x: number, runs: readonly PdfRun[], width: number): Generator<Strip> {
  let strip = emptyStrip(-Infinity);
  const isLeft = (run: PdfRun): boolean => endOf(run) <= x - width;
  for (const run of runs) {
    if (run.x >= x - 0.5) strip.right.push(run);
    else if (isLeft(run)) strip.left.push(run);
    else {
      const ended = endedAt(strip, run.y);
      if (ended !== undefined) yield ended;
      strip = emptyStrip(run.y);
    }
  }
  const last = endedAt(strip, Infinity);
  if (last !== undefined) yield last;
}

interface OpenStrip {
  readonly top: number;
  readonly left: PdfRun[];
  readonly right: PdfRun[];
}

const emptyStrip = (top: number): OpenStrip => ({ top, left: [], right: [] });

/** A strip without what stands in the lines of the runs that bar it; nothing where one side is empty. */
function endedAt({ top, left, right }: OpenStrip, bottom: number): Strip | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  const isInside = ({ y }: PdfRun): boolean => y > top + AT_BAR && y < bottom - AT_BAR;
  const inside = { top, bottom, left: left.filter(isInside), right: right.filter(isInside) };
  return inside.left.length > 0 && inside.right.length > 0 ? inside : undefined;
}

/** The lines on the poorer side of a strip; 0 where its sides are no columns. */
function linesBeside({ left, right }: Strip, size: number, fewest: number): number {
  const [ofLeft, ofRight] = [extentOf(left), extentOf(right)];
  if (Math.min(ofLeft.width, ofRight.width) <= MARKERS * size) return 0;
  const lines = Math.min(ofLeft.lines, ofRight.lines);
  // the last page of a text may have a line or two in its second column
  const isRest = ofLeft.lines >= WHOLE_COLUMN && right.every(({ text }) => text.length > PROSE);
  return lines >= fewest || isRest ? lines : 0;
}

/** The strip with most lines on its poorer side; nothing where no strip parts columns. */
function bestStrip(runs: readonly PdfRun[], size: number): Strip | undefined {
  const sorted = [...runs].sort((one, other) => one.y - other.y);
  let best: Strip | undefined;
  let most = 0;
  for (const x of beginnings(runs))
    for (const gutter of GUTTERS)
      for (const strip of stripsAt(x, sorted, gutter.width * size)) {
        const lines = linesBeside(strip, size, gutter.lines);
        if (lines <= most) continue;
        most = lines;
        best = strip;
      }
  return best;
}

/** A strip of a table reaches from the first line with something on both sides to the last: what is above and below is no table. */
function tableIn({ left, right }: Strip): Pick<Strip, 'top' | 'bottom'> {
  const rows = rowsOfTable([...left, ...right]);
  const heights = (runs: readonly PdfRun[]): readonly number[] => runs.map(({ y }) => y);
  const top = Math.max(least(heights(left)), least(heights(right)));
  const bottom = Math.min(greatest(heights(left)), greatest(heights(right)));
  return around({ top: Math.min(top, rows?.top ?? top), bottom: Math.max(bottom, rows?.bottom ?? bottom) });
}

/** Borders that take the lines at both ends in. */
const around = ({ top, bottom }: Pick<Strip, 'top' | 'bottom'>): Pick<Strip, 'top' | 'bottom'> => ({
  top: top - 2 * AT_BAR,
  bottom: bottom + 2 * AT_BAR,
});

/** The runs above, between and below two heights. */
function cutAt(runs: readonly PdfRun[], { top, bottom }: Pick<Strip, 'top' | 'bottom'>) {
  const partOf = ({ y }: PdfRun): 'above' | 'inside' | 'below' => {
    if (y <= top + AT_BAR) return 'above';
    return y < bottom - AT_BAR ? 'inside' : 'below';
  };
  const { above = [], inside = [], below = [] } = Object.groupBy(runs, partOf);
  return { above, inside, below };
}

/** A part without columns of prose, in which there may be tables of few rows. */
function withTables(runs: readonly PdfRun[]): readonly Region[] {
  const table = rowsOfTable(runs);
  if (table === undefined) return runs.length === 0 ? [] : [{ kind: 'text', runs }];
  const { above, inside, below } = cutAt(runs, around(table));
  const before: readonly Region[] = above.length === 0 ? [] : [{ kind: 'text', runs: above }];
  return [...before, { kind: 'table', runs: inside }, ...withTables(below)];
}

/**
 * The parts of a page in reading order. Time: runs × places where columns may begin, for each cut.
 * @param size of the text of the file, in points
 */
export function regionsOf(runs: readonly PdfRun[], size: number, depth = 0): readonly Region[] {
  if (runs.length === 0) return [];
  const strip = depth < DEEPEST ? bestStrip(runs, size) : undefined;
  if (strip === undefined) return withTables(runs);
  const isTable = looksLikeTable(strip.left, strip.right);
  const { above, inside, below } = cutAt(runs, isTable ? tableIn(strip) : strip);
  const read = (part: readonly PdfRun[]): readonly Region[] => regionsOf(part, size, depth + 1);
  const middle: readonly Region[] = isTable
    ? [{ kind: 'table', runs: inside }]
    : [...read(strip.left), ...read(strip.right)];
  return [...read(above), ...middle, ...read(below)];
}
