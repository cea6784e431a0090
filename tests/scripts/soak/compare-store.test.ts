import { expect, test } from 'vitest';

import { compareStore } from '../../../scripts/soak/compare-store';
import { binned, forgotten, nothingExpected } from '../../../scripts/soak/expected';
import type { Expected } from '../../../scripts/soak/expected';
import type { StoredData } from '../../../scripts/upgrade/stored-data';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const PAGE = 'https://www.gov.uk/a';
const NOTE = { id: 'n1', body: 'Ask Kim', revision: 2 };
const SEED = { id: 'c1', origin: 'seed' };
const RIGHT: Rows = {
  notes: [NOTE],
  history: [{ id: 'n1', revision: 1 }],
  bin: [],
  drafts: [],
  steps: [{ order: 1 }],
  finds: [{ order: 1, key: 'k' }],
  readings: [{ page: 'a', hash: 'h', address: PAGE }],
  keptPages: [{ page: 'a', hash: 'h', facts: { address: PAGE } }],
  keptTexts: [{ page: 'a', hash: 'h' }],
  documents: [SEED, { id: 'document/page/a', origin: 'reader' }],
  commitments: [{ id: 'c2', origin: 'reader', document: 'document/page/a' }],
  watched: [],
  packs: [],
  imports: [],
  importItems: [],
};

const data = (rows: Rows, local: StoredData['local'] = {}): StoredData => ({
  version: 40,
  local,
  tables: Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      { keyPath: 'id', autoIncrement: false, indexes: [], rows: all },
    ]),
  ),
});

function expectedNow(): Expected {
  const expected = nothingExpected();
  expected.notes.set('Kim', { mark: 'Kim', body: 'Ask Kim', page: PAGE, revision: 2 });
  expected.read.add(PAGE);
  expected.kept.add(PAGE);
  return expected;
}
const SEEDS = { documents: 1 };

test('what is stored as it was acknowledged has no faults', () => {
  expect(compareStore(data(RIGHT), expectedNow(), SEEDS)).toEqual([]);
});

test.each([
  ['a lost note', { notes: [], history: [] }, 'the note “Ask Kim (revision 2)” is lost'],
  ['a doubled note', { notes: [NOTE, { ...NOTE, id: 'n2' }] }, 'the note “Ask Kim (revision 2)” is there too often'],
  ['a note with its words of before', { notes: [{ ...NOTE, revision: 1 }] }, '(revision 2)” is lost'],
  ['a note that came back to the bin', { bin: [{ id: 'n1', note: NOTE }] }, 'in the bin, the note “Ask Kim'],
  ['a version that was not kept', { history: [] }, 'the version n1 1 of a note is nowhere'],
  [
    'a version of a note that is gone',
    { history: [...(RIGHT['history'] ?? []), { id: 'n9', revision: 1 }] },
    'the note n9 is nowhere',
  ],
  ['a draft that was saved', { drafts: [{ id: 'n1', body: 'Ask Kim' }] }, 'the draft “Ask Kim” is left over'],
  [
    'steps that are never dropped',
    { steps: Array.from({ length: 31 }, (_, order) => ({ order })) },
    'steps has 31 rows',
  ],
  ['finds that are never dropped', { finds: Array.from({ length: 201 }, (_, key) => ({ key })) }, 'finds has 201 rows'],
  ['finds of one text twice', { finds: [{ key: 'k' }, { key: 'k' }] }, 'what was found under k is there 2 times'],
  ['a reading that was not kept', { readings: [] }, `that ${PAGE} was read is lost`],
  [
    'a reading of a forgotten page',
    { readings: [...(RIGHT['readings'] ?? []), { address: 'b' }] },
    'that b was read is there, and it was not',
  ],
  [
    'readings that are never dropped',
    { readings: [1, 2, 3].map((hash) => ({ address: PAGE, hash })) },
    'is there 3 times',
  ],
  ['a kept page without words', { keptTexts: [] }, 'the page a is kept without its words'],
  ['words without their page', { keptPages: [] }, 'words of a are there, and the page is not'],
  ['a kept page without its document', { documents: [SEED] }, 'the document of a kept page “document/page/a” is lost'],
  [
    'a record without its document',
    { commitments: [{ id: 'c2', origin: 'reader', document: 'gone' }] },
    'c2 is there, and its document is not',
  ],
  [
    'a pack that was taken out',
    { packs: [{ id: 'p' }] },
    'there are 1 packs, 0 records, and must be 0 packs, 0 records',
  ],
  ['records of a pack that was taken out', { evidence: [{ origin: 'pack:p' }] }, 'there are 0 packs, 1 records'],
  ['an import that nobody asked for', { imports: [{ id: 'i' }] }, 'of 0 imports of one document there are 1'],
  ['a watched commitment that is not watched', { watched: [{ id: 'c1' }] }, '1 commitments are watched, and must be 0'],
  ['a row that nothing wrote', { clips: [{ id: 'x' }] }, 'clips has 1 rows'],
  [
    'a shipped row that is gone',
    { documents: [{ id: 'document/page/a', origin: 'reader' }] },
    'documents has 0 shipped rows',
  ],
  ['a table that is new', { dreams: [] }, 'of the table dreams nothing is known'],
] satisfies readonly (readonly [string, Rows, string])[])('%s is told', (_, rows, told) => {
  expect(compareStore(data({ ...RIGHT, ...rows }), expectedNow(), SEEDS).join('\n')).toContain(told);
});

test('a setting that fell back is told', () => {
  const expected = { ...expectedNow(), density: 'commitments' };
  expect(compareStore(data(RIGHT), expected, SEEDS)).toEqual(['marks are set to names, and were set to commitments']);
  expect(compareStore(data(RIGHT, { settings: { density: 'commitments' } }), expected, SEEDS)).toEqual([]);
});

test('of a page that was being read as the background was stopped, the reading may be there or not', () => {
  const expected = expectedNow();
  expected.read.clear();
  expected.perhapsRead.add(PAGE);
  expect(compareStore(data(RIGHT), expected, SEEDS)).toEqual([]);
  expect(compareStore(data({ ...RIGHT, readings: [] }), expected, SEEDS)).toEqual([]);
});

test('a deleted note is expected in the bin, and of a forgotten page nothing', () => {
  const expected = expectedNow();
  binned(expected, 'Kim');
  expect([...expected.bin.keys()]).toEqual(['Kim']);
  forgotten(expected, PAGE);
  expect([expected.notes, expected.bin, expected.read, expected.kept].map(({ size }) => size)).toEqual([0, 0, 0, 0]);
});
