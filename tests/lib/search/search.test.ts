import * as fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';

import type { SearchEntry, SearchHit } from '@/lib/model';
import { openSegment, readBlock, writeBlock } from '@/lib/search';
import { OPTIONS } from '@/lib/search/options';

import { anIndex as emptyIndex } from './an-index';

const entry = (id: string, title: string, change: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  kind: 'commitment',
  ref: id,
  title,
  text: '',
  also: '',
  ...change,
});

const STATEMENT = entry('c1', 'to remove content advertised by migrant smugglers online', { strength: 'firm' });
const ALL: readonly SearchEntry[] = [
  STATEMENT,
  entry('c2', 'explore ways to increase co-operation on content'),
  entry('c3', 'the Minister’s office will publish Médecins’ figures for 2030'),
  entry('n1', 'European Border and Coast Guard Agency', { kind: 'name', also: 'Frontex' }),
  entry('d1', 'Kettles', { kind: 'document', text: 'Nothing here is about smugglers, but for this word.' }),
];

function anIndex(entries = ALL) {
  const index = emptyIndex();
  index.add(entries);
  return index;
}
const found = async (query: string, index = anIndex()): Promise<string[]> =>
  (await index.search(query)).map(({ id }) => id);

test.each([
  { query: 'remove content online', first: 'c1', because: 'it has all the words' },
  { query: 'remo', first: 'c1', because: 'a word may be begun' },
  { query: 'remove conten', first: 'c1', because: 'the last word may be half typed' },
  { query: 'smuglers', first: 'c1', because: 'a letter may be left out' },
  { query: 'contnet online', first: 'c1', because: 'letters may change places' },
  { query: 'MEDECINS', first: 'c3', because: 'capitals and accents do not count' },
  { query: 'ministers', first: 'c3', because: 'apostrophes do not count' },
  { query: 'frontex', first: 'n1', because: 'another name counts' },
])('“$query” finds $first: $because', async ({ query, first }) => {
  expect((await found(query))[0]).toBe(first);
});

test('a word in a title counts more than one in a text', async () => {
  expect(await found('smugglers')).toEqual(['c1', 'd1']);
});

test('what holds all the words comes first; where that is little, what holds at least half of them follows', async () => {
  expect(await found('remove content online')).toEqual(['c1']);
  expect(await found('increase content kettles')).toEqual(['c2']);
  expect(await found('content smugglers')).toEqual(['c1', 'c2', 'd1']);
  expect(await found('remove nothing whatever else')).toEqual([]);
});

test('another number is not a misspelt one', async () => {
  expect(await found('2030')).toEqual(['c3']);
  expect(await found('20301')).toEqual([]);
});

test('an empty query finds everything', async () => {
  expect(await found('')).toHaveLength(ALL.length);
  expect(await found(' – ')).toHaveLength(ALL.length);
});

test('a hit says of what kind it is, where it stands and which words answered', async () => {
  const [hit] = await anIndex().search('smuglers');
  expect(hit).toMatchObject({ kind: 'commitment', ref: 'c1', strength: 'firm', words: ['smugglers'] });
});

test('an entry that is added again takes the place of the one before', async () => {
  const index = anIndex();
  index.add([entry('c1', 'to mend kettles')]);
  expect(await found('smugglers', index)).toEqual(['d1']);
  expect(await found('mend', index)).toEqual(['c1']);
  expect(index.size()).toBe(ALL.length);
});

test('an entry that is taken out is found no more', async () => {
  const index = anIndex();
  index.remove(['c1', 'never there']);
  expect(await found('smugglers', index)).toEqual(['d1']);
});

const anEntry = fc
  .record({ id: fc.nat(30).map(String), title: fc.string(), text: fc.lorem({ maxCount: 6 }) })
  .map(({ id, title, text }) => entry(id, title, { text }));
const aChange = fc.oneof(fc.record({ add: anEntry }), fc.record({ remove: fc.nat(30).map(String) }));

/** How the whole of it answers in one index of MiniSearch: the order of the words found, and their scores. */
function whole(entries: readonly SearchEntry[], query: string): readonly Pick<SearchHit, 'id' | 'score'>[] {
  const index = new MiniSearch<SearchEntry>(OPTIONS);
  index.addAll(entries);
  return index
    .search(query, { prefix: (term) => term.length >= 2 })
    .map(({ id, score }) => ({ id: id as string, score }));
}

const rounded = (hits: readonly Pick<SearchHit, 'id' | 'score'>[]): readonly string[] =>
  hits.map(({ id, score }) => `${score.toPrecision(9)} ${id}`).toSorted();

test('an index changed step by step finds what one built at once finds, with the same scores', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aChange, { maxLength: 40 }), fc.lorem({ maxCount: 2 }), async (changes, query) => {
      const index = emptyIndex();
      const standing = new Map<string, SearchEntry>();
      for (const change of changes) {
        if ('add' in change) {
          index.add([change.add]);
          standing.delete(change.add.id);
          standing.set(change.add.id, change.add);
        } else {
          index.remove([change.remove]);
          standing.delete(change.remove);
        }
      }
      const hits = await index.search(query);
      expect(hits.map(({ id }) => id).toSorted()).toEqual(
        (await found(query, anIndex([...standing.values()]))).toSorted(),
      );
      // misspelt words and halves come where few were found: the others are those of the library
      const exact = whole([...standing.values()], query);
      const some = exact.length >= 3 ? rounded(exact) : rounded(hits);
      expect(rounded(hits)).toEqual(some);
      expect(index.size()).toBe(standing.size);
    }),
    { numRuns: 200 },
  );
});

test('a query reads the shelves of its words alone, and those of misspelt ones only where little was found', async () => {
  const index = anIndex();
  index.add([1, 2, 3].map((at) => entry(`k${at}`, `kettle number ${at}`)));
  await index.search('kettle num');
  expect(index.read()).toEqual(['ke', 'nu']);
  await index.search('smuglers');
  expect(new Set(index.read())).toEqual(new Set(['ke', 'nu', 'sm']));
});

test('a text that is cut into several runs has the same numbers as one that is not', () => {
  const [once, twice] = [openSegment(7), openSegment(7)];
  const all = once.add(ALL);
  const parts = [...twice.add(ALL.slice(0, 2)), ...twice.add(ALL.slice(2))];
  expect(parts).toEqual(all);
  expect(new Map(twice.words())).toEqual(new Map(once.words()));
  expect(once.next()).toBe(7 + ALL.length);
});

test('members are read as they were written', () => {
  const segment = openSegment(3);
  const [own, clause, name] = segment.add([
    entry('commitment c1', 'We will', { ref: 'c1', strength: 'firm', by: [] }),
    entry('clause p/en c-1', 'We will too', { ref: 'c-1', page: 'p/en' }),
    entry('name n1', 'Kettle Office', { kind: 'name', ref: 'n1' }),
  ]);
  if (own === undefined || clause === undefined || name === undefined) throw new Error('three were added');
  const members = [
    { row: 'commitment c1', stamp: 'one', entries: [own] },
    { row: 'page p/en', stamp: 'two', entries: [clause] },
    { row: 'name n1', stamp: 'one', entries: [name] },
    { row: 'note gone', stamp: 'one', entries: [] },
  ];
  expect(readBlock(writeBlock(members))).toEqual(members);
});
