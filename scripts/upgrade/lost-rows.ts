import { isDeepStrictEqual } from 'node:util';

import type { StoredData } from './stored-data';

/** What a build plants or makes anew, and no reader wrote. */
const MADE_ANEW = new Set(['about', 'finds', 'searchPieces']);

/** A key of `storage.local`, or a row of a table, that is not there any more as it was. */
export interface Lost {
  readonly table: string;
  readonly row: unknown;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Every row that the reader wrote, chose or took in before, and that is gone or says something else after. */
export function lostRows(before: StoredData, after: StoredData): readonly Lost[] {
  const rows = Object.entries(before.tables)
    .filter(([table]) => !MADE_ANEW.has(table))
    .flatMap(([table, had]) => {
      const has = (after.tables[table]?.rows ?? []).map(plain);
      return had.rows
        .filter((row) => row.origin !== 'seed')
        .filter((row) => !has.some((one) => isDeepStrictEqual(one, plain(row))))
        .map((row) => ({ table, row }));
    });
  const settings = Object.entries(before.local)
    .filter(([key, value]) => !isDeepStrictEqual(plain(value), plain(after.local[key] ?? null)))
    .map(([key, value]) => ({ table: `storage.local: ${key}`, row: value }));
  return [...rows, ...settings];
}
