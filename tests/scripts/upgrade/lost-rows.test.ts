import { expect, test } from 'vitest';

import { lostRows } from '../../../scripts/upgrade/lost-rows';
import type { StoredData } from '../../../scripts/upgrade/stored-data';

const table = (...rows: readonly Record<string, unknown>[]) => ({
  keyPath: 'id',
  autoIncrement: false,
  indexes: [],
  rows,
});
const NOTE = { id: 'n1', body: 'Ask Kim', tags: ['a'] };
const SEED = { id: 'c1', origin: 'seed' };
const PACK = { id: 'c1', origin: 'pack:kettles' };
const BEFORE: StoredData = {
  version: 10,
  tables: { notes: table(NOTE), commitments: table(SEED, PACK), finds: table({ order: 1 }) },
  local: { settings: { density: 'margin' } },
};

test('nothing is lost where each row of the reader’s is as it was, whatever else came or was planted anew', () => {
  const after: StoredData = {
    version: 40,
    tables: { notes: table({ ...NOTE, id: 'n2' }, NOTE), commitments: table(PACK), watched: table() },
    local: { ...BEFORE.local, marker: 1 },
  };
  expect(lostRows(BEFORE, after)).toEqual([]);
});

test.each([
  ['a note that is gone', 'notes', { ...BEFORE.tables, notes: table() }],
  ['a note that says something else', 'notes', { ...BEFORE.tables, notes: table({ ...NOTE, tags: [] }) }],
  ['a record of a pack', 'commitments', { ...BEFORE.tables, commitments: table(SEED) }],
  ['a table', 'notes', { commitments: table(PACK) }],
])('%s is lost', (_, name, tables) => {
  expect(lostRows(BEFORE, { ...BEFORE, tables }).map((lost) => lost.table)).toEqual([name]);
});

test('a setting that is another one by now is lost', () => {
  expect(lostRows(BEFORE, { ...BEFORE, local: { settings: { density: 'names' } } })).toHaveLength(1);
});
