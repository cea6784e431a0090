import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { openIndex, UnreadableIndex } from '@/lib/search';
import type { SearchEntry } from '@/lib/model';

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
  const index = openIndex();
  index.add(entries);
  return index;
}
const found = (query: string, index = anIndex()): string[] => index.search(query).map(({ id }) => id);

test.each([
  { query: 'remove content online', first: 'c1', because: 'it has all the words' },
  { query: 'remo', first: 'c1', because: 'a word may be begun' },
  { query: 'remove conten', first: 'c1', because: 'the last word may be half typed' },
  { query: 'smuglers', first: 'c1', because: 'a letter may be left out' },
  { query: 'contnet online', first: 'c1', because: 'letters may change places' },
  { query: 'MEDECINS', first: 'c3', because: 'capitals and accents do not count' },
  { query: 'ministers', first: 'c3', because: 'apostrophes do not count' },
  { query: 'frontex', first: 'n1', because: 'another name counts' },
])('“$query” finds $first: $because', ({ query, first }) => {
  expect(found(query)[0]).toBe(first);
});

test('a word in a title counts more than one in a text', () => {
  expect(found('smugglers')).toEqual(['c1', 'd1']);
});

test('what holds all the words comes first; where that is little, what holds at least half of them follows', () => {
  expect(found('remove content online')).toEqual(['c1']);
  expect(found('increase content kettles')).toEqual(['c2']);
  expect(found('content smugglers')).toEqual(['c1', 'c2', 'd1']);
  expect(found('remove nothing whatever else')).toEqual([]);
});

test('another number is not a misspelt one', () => {
  expect(found('2030')).toEqual(['c3']);
  expect(found('20301')).toEqual([]);
});

test('an empty query finds everything', () => {
  expect(found('')).toHaveLength(ALL.length);
  expect(found(' – ')).toHaveLength(ALL.length);
});

test('a hit says of what kind it is, where it stands and which words answered', () => {
  const [hit] = anIndex().search('smuglers');
  expect(hit).toMatchObject({ kind: 'commitment', ref: 'c1', strength: 'firm', words: ['smugglers'] });
});

test('an entry that is added again takes the place of the one before', () => {
  const index = anIndex();
  index.add([entry('c1', 'to mend kettles')]);
  expect(found('smugglers', index)).toEqual(['d1']);
  expect(found('mend', index)).toEqual(['c1']);
  expect(index.size()).toBe(ALL.length);
});

test('an entry that is taken out is found no more', () => {
  const index = anIndex();
  index.remove(['c1', 'never there']);
  expect(found('smugglers', index)).toEqual(['d1']);
});

test('an index that is not readable is refused by name', () => {
  expect(() => openIndex('{"half":')).toThrow(UnreadableIndex);
  expect(() => openIndex('{"documentCount":1}')).toThrow(UnreadableIndex);
});

const anEntry = fc
  .record({ id: fc.nat(30).map(String), title: fc.string(), text: fc.lorem({ maxCount: 6 }) })
  .map(({ id, title, text }) => entry(id, title, { text }));
const aChange = fc.oneof(fc.record({ add: anEntry }), fc.record({ remove: fc.nat(30).map(String) }));

test('an index changed step by step, and written and read on the way, finds what one built at once finds', () => {
  fc.assert(
    fc.property(fc.array(aChange, { maxLength: 40 }), fc.lorem({ maxCount: 1 }), (changes, query) => {
      let index = openIndex();
      const standing = new Map<string, SearchEntry>();
      for (const [at, change] of changes.entries()) {
        if ('add' in change) {
          index.add([change.add]);
          standing.set(change.add.id, change.add);
        } else {
          index.remove([change.remove]);
          standing.delete(change.remove);
        }
        if (at % 7 === 6) index = openIndex(index.toJson());
      }
      expect(found(query, index).toSorted()).toEqual(found(query, anIndex([...standing.values()])).toSorted());
      expect(index.size()).toBe(standing.size);
    }),
    { numRuns: 200 },
  );
});
