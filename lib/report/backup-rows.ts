import type { UnreadableRow } from '@/lib/model';
import { isTable, keyWords, rowFault, wildness } from '@/lib/rows';
import type { RowFault } from '@/lib/rows';

type Tables = Readonly<Record<string, readonly object[]>>;

/** The rows of a file that can be brought back, and those that cannot, each with where it stands and why. */
export interface SortedRows {
  readonly tables: Tables;
  readonly aside: readonly UnreadableRow[];
}

/** No file brings rows of the shipped corpus. */
const isShipped = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'origin' in row && row.origin === 'seed';

function faultOf(table: string, row: unknown): RowFault | undefined {
  if (!isTable(table)) return { field: '', why: 'is of a table that this Pledgemark does not know' };
  const wild = wildness(row);
  if (wild !== undefined) return { field: '', why: wild };
  if (isShipped(row)) return { field: 'origin', why: 'is that of the corpus which comes with Pledgemark' };
  return rowFault(table, row);
}

function sortTable(table: string, rows: readonly unknown[]): { fit: readonly object[]; aside: UnreadableRow[] } {
  const fit = new Map<string, object>();
  const aside: UnreadableRow[] = [];
  for (const [number, row] of rows.entries()) {
    const setAside = (fault: RowFault): number => aside.push({ table, at: `row ${number + 1}`, ...fault, row });
    const fault = faultOf(table, row);
    if (fault !== undefined || !isTable(table) || typeof row !== 'object' || row === null) {
      if (fault !== undefined) setAside(fault);
      continue;
    }
    const key = keyWords(table, row);
    if (fit.has(key)) setAside({ field: '', why: 'has the key of a row above it' });
    else fit.set(key, row);
  }
  return { fit: [...fit.values()], aside };
}

/** Looks at each row of each table. One that is not as it should be costs no other. */
export function sortRows(tables: Readonly<Record<string, unknown>>): SortedRows {
  const fit: Record<string, readonly object[]> = {};
  const aside: UnreadableRow[] = [];
  for (const [table, rows] of Object.entries(tables)) {
    if (!Array.isArray(rows)) {
      aside.push({ table, at: 'the table', field: '', why: 'is no list of rows', row: rows });
      continue;
    }
    const sorted = sortTable(table, rows);
    aside.push(...sorted.aside);
    if (isTable(table)) fit[table] = sorted.fit;
  }
  return { tables: fit, aside };
}
