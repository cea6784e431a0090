import type { PdfRun } from '@/lib/model';

import { count, greatest, least, median, toHalf } from './figures';
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
const ONE_CELL = 0.45;

const heights = (runs: readonly PdfRun[]): readonly number[] => rowsOf(runs).map((row) => row[0]?.y ?? 0);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= ALIGNED;

/** A distance between lines that is this often, as a share of all, is no accident. */
const OFTEN = 0.15;

/** How far apart lines of one cell stand: the least distance that comes often. */
function leadingOf(ys: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [at, y] of ys.entries()) {
    const gap = toHalf(y - (ys[at - 1] ?? y));
    if (gap > ALIGNED) count(counts, gap);
  }
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
  return least([...counts].filter(([, times]) => times >= OFTEN * all).map(([gap]) => gap));
}

/** The heights of lines that stand off from the line above. */
function afterGap(ys: readonly number[]): readonly number[] {
  const leading = leadingOf(ys);
  return ys.filter((y, at) => at > 0 && y - (ys[at - 1] ?? 0) > WIDER * leading);
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

type Piece = readonly [start: number, end: number];

/** The parts of a line that stand apart, as cells do. */
function piecesOf(row: readonly PdfRun[]): readonly Piece[] {
  const pieces: [number, number][] = [];
  for (const { x, width, size } of row) {
    const last = pieces.at(-1);
    if (last !== undefined && x - last[1] < ONE_CELL * size) last[1] = Math.max(last[1], x + width);
    else pieces.push([x, x + width]);
  }
  return pieces;
}

/** Where columns of cells begin and end: what runs cover together, without those that stand across several. */
function columnsOf(rows: readonly (readonly PdfRun[])[]): readonly Piece[] {
  const inRows = rows.map(piecesOf);
  const most = greatest(inRows.map(({ length }) => length));
  const columns: [number, number][] = [];
  const usual = inRows.filter(({ length }) => length * 2 > most).flat();
  for (const [start, end] of [...usual].sort(([one], [other]) => one - other)) {
    const last = columns.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else columns.push([start, end]);
  }
  return columns;
}

/** A line with so many parts is a row of a table. */
const PARTS_OF_ROW = 3;
/** Parts of rows stand further apart, in sizes, than the words of a justified line. */
const APART = 1;

const isRow = (row: readonly PdfRun[]): boolean =>
  row.filter((run, at) => {
    const before = row[at - 1];
    return before === undefined || run.x - before.x - before.width > APART * run.size;
  }).length >= PARTS_OF_ROW;

/**
 * The heights between which lines of three parts or more follow each other, with the lines of their cells in between: a
 * table whose rows are too few, or too uneven, to show an empty strip.
 */
export function rowsOfTable(runs: readonly PdfRun[]): { readonly top: number; readonly bottom: number } | undefined {
  const rows = rowsOf(runs);
  const first = rows.findIndex(isRow);
  if (first < 0) return undefined;
  const width = greatest(runs.map((run) => run.x + run.width)) - least(runs.map(({ x }) => x));
  const isOfCell = (row: readonly PdfRun[]): boolean => {
    const [start, end] = [row[0]?.x ?? 0, greatest(row.map((run) => run.x + run.width))];
    return end - start < width / 2;
  };
  let last = first;
  for (let at = first + 1; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (isRow(row)) last = at;
    else if (!isOfCell(row)) break;
  }
  if (last === first) return undefined;
  return { top: rows[first]?.[0]?.y ?? 0, bottom: bottomOfCells(rows, last) };
}

/** Below the last line with several parts its cells may go on, in lines as close as those of one cell. */
function bottomOfCells(rows: readonly (readonly PdfRun[])[], last: number): number {
  const ys = rows.map((row) => row[0]?.y ?? 0);
  const leading = leadingOf(ys.slice(0, last + 1));
  const second = piecesOf(rows[last] ?? [])[1]?.[0] ?? Infinity;
  let at = last;
  while (at + 1 < rows.length) {
    const [here, next] = [ys[at] ?? 0, ys[at + 1] ?? 0];
    const ends = greatest((rows[at + 1] ?? []).map((run) => run.x + run.width));
    if (next - here > WIDER * leading || ends > second) break;
    at++;
  }
  return ys[at] ?? 0;
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
 * above; in a table without such gaps, at each line with something in the first column and in nearly all others.
 */
export function cellsOf(runs: readonly PdfRun[]): readonly Cell[] {
  const lines = rowsOf(runs);
  const columns = columnsOf(lines);
  const filled = lines.map((line) => new Set(line.map((run) => columnFor(run, columns))).size);
  const fullest = columns.length > 2 ? greatest(filled) : 1;
  const starts = new Set(afterGap(lines.map((line) => line[0]?.y ?? 0)));
  const cells: PdfRun[][][] = [];
  let row: PdfRun[][][] = [];
  for (const line of lines) {
    const inColumns = Map.groupBy(line, (run) => columnFor(run, columns));
    const begins = starts.size > 0 ? starts.has(line[0]?.y ?? 0) : inColumns.has(0) && inColumns.size >= fullest - 1;
    if (begins) {
      cells.push(...row);
      row = [];
    }
    for (const [column, inColumn] of inColumns) (row[column] ??= []).push(inColumn);
  }
  cells.push(...row);
  return cells.filter((cell) => cell !== undefined && cell.length > 0);
}
