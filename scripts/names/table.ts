import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** Reads a table: tab-separated, the first line names the columns, no quoting. */
export function readTable(path: string): Row[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const columns = header.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    });
}

/** The values of a cell, which are split by `|`. */
export function values(row: Row, ...columns: readonly string[]): string[] {
  return columns.flatMap((column) => (row[column] ?? '').split('|')).filter((value) => value !== '');
}
