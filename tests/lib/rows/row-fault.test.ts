import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';

import { backup } from '@/lib/db';
import { readBackup } from '@/lib/report';
import { isTable, keyWords, rowFault } from '@/lib/rows';

import { aStore } from '../db/a-store';
import { fillEveryTable } from '../db/every-table';
import { backupOf } from './backup-of';
import { malformedOf } from './malformed';

test('each table of the store has a shape, and the key by which its rows are told apart', async () => {
  const store = await aStore();
  await fillEveryTable(store);
  expect(store.tables.map(({ name }) => name).filter((name) => !isTable(name))).toEqual([]);
  for (const table of store.tables.filter(({ name }) => isTable(name))) {
    if (!isTable(table.name)) continue;
    const rows = (await table.toArray()) as object[];
    expect([table.name, rows.length]).not.toEqual([table.name, 0]);
    const path = table.schema.primKey.keyPath;
    const fields = typeof path === 'string' ? [path] : (path ?? []);
    for (const row of rows) {
      const key = JSON.stringify(fields.map((field) => (row as Record<string, unknown>)[field]));
      expect([table.name, rowFault(table.name, row), keyWords(table.name, row)]).toEqual([table.name, undefined, key]);
    }
  }
});

test.each(['constructor', 'toString', '__proto__', 'nosuch', ''])('“%s” is no table', (name) => {
  expect(isTable(name)).toBe(false);
});

describe('of a backup with rows that are wrong in every field and in every way', () => {
  test('each is named by its place or is as it should be, and every good row is read', async () => {
    const store = await aStore();
    await fillEveryTable(store);
    const good = await backup.read(store);
    const planted = Object.entries(good).flatMap(([table, rows]) => malformedOf(table, rows.at(-1) ?? {}));
    const tables = Object.fromEntries(
      Object.entries(good).map(([table, rows]) => [
        table,
        [...rows, ...planted.filter((one) => one.table === table).map(({ row }) => row)],
      ]),
    );
    const read = await readBackup(backupOf(tables));
    if (read.is !== 'backup') throw new Error(JSON.stringify(read));
    const named = new Map(read.aside.map((one) => [`${one.table} ${one.at}`, one]));
    const unnamed = planted.filter(({ table, row }) => {
      const place = (tables[table] ?? []).indexOf(row) + 1;
      return !named.has(`${table} row ${place}`);
    });
    expect(unnamed.map(({ table, field, kind }) => `${table} ${field}: ${kind}`)).toMatchInlineSnapshot(`
      [
        "entities notAliases: missing",
        "entities about: missing",
        "entities officialSite: missing",
        "entities wikidata: missing",
        "entities confidence: missing",
        "entities sources.0.address: missing",
        "entities sources.0.certainty: missing",
        "documents address: missing",
        "documents sources.0.address: missing",
        "documents sources.0.certainty: missing",
        "commitments quote: missing",
        "commitments testability.owner.said: missing",
        "commitments history.0.official: missing",
        "commitments history.0.source.address: missing",
        "commitments history.0.source.certainty: missing",
        "commitments note: missing",
        "commitments sources.0.address: missing",
        "commitments sources.0.certainty: missing",
        "commitments marked: missing",
        "commitments quoteKey: missing",
        "evidence source.address: missing",
        "evidence clipped: missing",
        "searched to: missing",
        "lineage sources.0.address: missing",
        "lineage sources.0.certainty: missing",
        "lineage earlier: missing",
        "judgements given: missing",
        "corrections gave: a list for a record",
        "corrections gave.strength: missing",
        "corrections gave.actors: missing",
        "corrections gave.deadline: missing",
        "corrections gave.deadline.to: missing",
        "keptPages facts.publication: missing",
        "keptPages versions: missing",
        "keptPages corrected: missing",
      ]
    `);
  });
});
