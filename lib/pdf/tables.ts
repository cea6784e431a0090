import type { PdfRun } from '@/lib/model';

import { commonest, count, median, toHalf } from './figures';
import { rowsOf, textOf } from './line';

/** A cell: its lines from the top down, the runs of each from left to right. */
export type Cell = readonly (readonly PdfRun[])[];

/** Fewer letters in the lines of a side, in the middle of them, are words or figures of cells and no prose. */
const PROSE = 16;
/** Baselines that differ by less are one, in points. */
const ALIGNED = 1.5;
/** The share of lines with a line at the same height on the other side from which two columns share a grid. */
const ON_GRID = 0.6;
/** A gap between lines that is this much wider than those around it parts paragraphs, or rows. */
const WIDER = 1.2;
/** The share of wider gaps that fall together on both sides in a table. */
const GAPS_TOGETHER = 0.6;
/** Runs of one row that stand nearer belong to one cell, in sizes. */
const ONE_CELL = 0.9;

const heights = (runs: readonly PdfRun[]): readonly number[] => rowsOf(runs).map((row) => row[0]?.y ?? 0);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= ALIGNED;

/** The commonest distance between lines; the least of those that come often. */
export function leadingOf(ys: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [at, y] of ys.entries()) if (at > 0) count(counts, toHalf(y - (ys[at - 1] ?? 0)));
  return commonest(counts) ?? 0;
}

/** The heights of lines that stand off from the line above. */
function afterGap(ys: readonly number[]): readonly number[] {
  const gaps = ys.slice(1).map((y, at) => y - (ys[at] ?? 0));
  const usual = Math.min(...gaps.filter((gap) => gap > ALIGNED));
  return ys.filter((y, at) => at > 0 && y - (ys[at - 1] ?? 0) > WIDER * usual);
}

/**
 * Whether what stands on both sides of an empty strip are cells of rows, and not two columns of prose: the lines of one
 * side have few letters, or the gaps between paragraphs fall together on both.
 */
export function looksLikeTable(left: readonly PdfRun[], right: readonly PdfRun[]): boolean {
  const [leftYs, rightYs] = [heights(left), heights(right)];
  const [fewer, more] = leftYs.length < rightYs.length ? [leftYs, rightYs] : [rightYs, leftYs];
  const aligned = fewer.filter((y) => more.some((other) => isNear(y, other))).length;
  const lettersOf = (runs: readonly PdfRun[]): number => median(rowsOf(runs).map((row) => textOf(row).length));
  if (Math.min(lettersOf(left), lettersOf(right)) < PROSE) return aligned >= ON_GRID * fewer.length;
  if (aligned < ON_GRID * fewer.length) return false;
  const [leftGaps, rightGaps] = [afterGap(leftYs), afterGap(rightYs)];
  const together = leftGaps.filter((y) => rightGaps.some((other) => isNear(y, other))).length;
  return together > 1 && together >= GAPS_TOGETHER * Math.min(leftGaps.length, rightGaps.length);
}

/** Where columns of cells begin and end: what runs cover together, without those that stand across several. */
function columnsOf(rows: readonly (readonly PdfRun[])[]): readonly (readonly [number, number])[] {
  const pieces = rows.flatMap((row) => {
    const joined: [number, number][] = [];
    for (const { x, width, size } of row) {
      const last = joined.at(-1);
      if (last !== undefined && x - last[1] < ONE_CELL * size) last[1] = Math.max(last[1], x + width);
      else joined.push([x, x + width]);
    }
    return joined.map((piece) => ({ piece, of: joined.length }));
  });
  const most = Math.max(...pieces.map(({ of }) => of));
  const columns: [number, number][] = [];
  const usual = pieces.filter(({ of }) => of * 2 > most).map(({ piece }) => piece);
  for (const [start, end] of usual.sort(([one], [other]) => one - other)) {
    const last = columns.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else columns.push([start, end]);
  }
  return columns;
}

/** The column that a run covers most of, or stands nearest to. */
function columnFor({ x, width }: PdfRun, columns: readonly (readonly [number, number])[]): number {
  let best = 0;
  let most = -Infinity;
  for (const [at, [start, end]] of columns.entries()) {
    const covered = Math.min(end, x + width) - Math.max(start, x);
    if (covered > most) {
      most = covered;
      best = at;
    }
  }
  return best;
}

/**
 * The cells of a table, row by row, those of a row from left to right. A row begins where its lines stand off from those
 * above; in a table without such gaps, at each line with something in the first column.
 */
export function cellsOf(runs: readonly PdfRun[]): readonly Cell[] {
  const lines = rowsOf(runs);
  const columns = columnsOf(lines);
  const starts = new Set(afterGap(lines.map((line) => line[0]?.y ?? 0)));
  const cells: PdfRun[][][] = [];
  let row: PdfRun[][][] = [];
  for (const line of lines) {
    const inColumns = Map.groupBy(line, (run) => columnFor(run, columns));
    const begins = starts.size > 0 ? starts.has(line[0]?.y ?? 0) : inColumns.has(0);
    if (begins) {
      cells.push(...row);
      row = [];
    }
    for (const [column, inColumn] of inColumns) (row[column] ??= []).push(inColumn);
  }
  cells.push(...row);
  return cells.filter((cell) => cell !== undefined && cell.length > 0);
}
