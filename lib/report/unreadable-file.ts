import { londonDay } from '@/lib/model';
import type { IsoInstant, UnreadableRow } from '@/lib/model';
import { DEEPEST_ROW, isDeeper } from '@/lib/rows';

import type { ReportFile } from './export-notes';

const FORMAT = 'pledgemark-unreadable';
const VERSION = 1;
const INDENT = 2;

/** A row as it can stand in a file: of one without end, that it is so. */
export function writable(row: unknown): unknown {
  return isDeeper(row, DEEPEST_ROW) ? `nested more than ${DEEPEST_ROW} deep: left out` : row;
}

/** Rows that no view shows, as they were read, each with where it stood and what is wrong with it. */
export function unreadableFile(
  rows: readonly UnreadableRow[],
  { now, build }: { readonly now: IsoInstant; readonly build: string },
): ReportFile {
  const listed = rows.map(({ table, at, field, why, row }) => ({ table, at, field, why, row: writable(row) }));
  const file = { format: FORMAT, version: VERSION, made: now, build, rows: listed };
  return {
    name: `pledgemark-${londonDay(Date.parse(now))}-unreadable.json`,
    mediaType: 'application/json',
    text: `${JSON.stringify(file, undefined, INDENT)}\n`,
  };
}
