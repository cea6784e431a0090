import type { PdfRun } from '@/lib/model';

import { greatest } from './figures';

/** A line of a column before it is known what it belongs to: its runs in reading order, and where it stands. */
export interface Line {
  readonly page: number;
  readonly runs: readonly PdfRun[];
  readonly text: string;
  readonly x: number;
  /** Where its last word ends. */
  readonly end: number;
  /** The baseline. */
  readonly y: number;
  /** Of most of its letters, in points. */
  readonly size: number;
  readonly isBold: boolean;
  /** It begins with the mark of a footnote, which is not among its runs. */
  readonly opensNote: boolean;
}

/** Baselines that differ by less are one, in sizes. Lowered figures (CO₂) are in, raised ones are told before. */
const SAME_BASELINE = 0.35;
/** A wider gap between two runs is a space, in sizes. The narrowest spaces of typesetters are a fifth, kerning is below a tenth. */
const SPACE = 0.12;

/** A typesetter may leave a little before the hyphen that it puts at the end of a justified line. */
const SPACE_BEFORE_HYPHEN = 0.2;

/** The same line, in so far as a small part of it may stand lower or higher. */
const isSameBaseline = (one: PdfRun, other: PdfRun): boolean =>
  Math.abs(one.y - other.y) <= SAME_BASELINE * Math.max(one.size, other.size);

/** Runs that share a baseline, from the top of the page down; the runs of each from left to right. */
export function rowsOf(runs: readonly PdfRun[]): readonly (readonly PdfRun[])[] {
  const rows: PdfRun[][] = [];
  let largest: PdfRun | undefined;
  for (const run of [...runs].sort((left, right) => left.y - right.y)) {
    const row = rows.at(-1);
    if (row !== undefined && largest !== undefined && isSameBaseline(largest, run)) {
      row.push(run);
      if (run.size > largest.size) largest = run;
    } else {
      rows.push([run]);
      largest = run;
    }
  }
  return rows.map((row) => row.sort((left, right) => left.x - right.x));
}

/** What runs of a line say together; before those of `close` there is no space, whatever the gap. */
export function textOf(runs: readonly PdfRun[], close?: ReadonlySet<PdfRun>): string {
  let text = '';
  let end = 0;
  for (const run of runs) {
    const least = run.text === '-' ? SPACE_BEFORE_HYPHEN : SPACE;
    const isApart = text !== '' && Math.abs(run.x - end) > least * run.size && close?.has(run) !== true;
    text += isApart ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return text;
}

/** The run that gives the line its look: the one with most letters. */
function longestOf(runs: readonly PdfRun[]): PdfRun | undefined {
  return runs.length === 0
    ? undefined
    : runs.reduce((one, other) => (other.text.length > one.text.length ? other : one));
}

/** What the marks that were taken out of a page tell of its runs. */
export interface MarkedRuns {
  readonly noted: ReadonlySet<PdfRun>;
  readonly close: ReadonlySet<PdfRun>;
}

/** @param runs of one baseline, from left to right */
export function lineOf(page: number, runs: readonly PdfRun[], { noted, close }: MarkedRuns): Line {
  const [first, longest] = [runs[0], longestOf(runs)];
  const x = first?.x ?? 0;
  return {
    page,
    runs,
    text: textOf(runs, close),
    x,
    end: Math.max(x, greatest(runs.map((run) => run.x + run.width))),
    y: longest?.y ?? 0,
    size: longest?.size ?? 0,
    isBold: runs.length > 0 && runs.every((run) => run.isBold),
    opensNote: first !== undefined && noted.has(first),
  };
}
