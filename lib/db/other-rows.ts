import { fingerprint } from '@/lib/model';

import type { OtherRow, Store } from './schema';
import { asTheyStand, rowAt } from './unreadable-rows';

/** The same value has the same text, in whichever order its fields were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const printOf = (row: object): string => fingerprint(canonical(row));

/** Puts rows, and says how each stood before. To be called inside a transaction that holds the table. */
export async function putOthers(store: Store, table: string, rows: readonly object[]): Promise<readonly OtherRow[]> {
  if (rows.length === 0) return [];
  const held = store.table<object, unknown>(table);
  const path = held.schema.primKey.keyPath;
  const keys = rows.map((row): unknown => {
    const fields: Readonly<Record<string, unknown>> = { ...row };
    return typeof path === 'string' ? fields[path] : (path ?? []).map((one) => fields[one]);
  });
  const before = await asTheyStand(() => held.bulkGet(keys));
  await held.bulkPut([...rows]);
  return rows.map((row, at) => {
    const stood = before[at];
    return { table, key: keys[at], left: printOf(row), ...(stood === undefined ? {} : { before: stood }) };
  });
}

/** Puts rows back as they stood; those that were changed since stay. */
export async function putOthersBack(store: Store, others: readonly OtherRow[]): Promise<void> {
  for (const { table, key, before, left } of others) {
    const held = store.table<object, unknown>(table);
    const now = await rowAt(held, key);
    if ((now === undefined ? '' : printOf(now)) !== left) continue;
    if (before === undefined) await held.delete(key);
    else await held.put(before);
  }
}
