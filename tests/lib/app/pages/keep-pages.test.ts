import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';

import { keepPage, rememberReading } from '@/lib/app/pages/keep-pages';
import { library, notes } from '@/lib/db';
import { StorageFull } from '@/lib/model';
import type { IsoInstant, PageFacts } from '@/lib/model';

import { aNote, aStore, at, pageKey } from '../../db/a-store';

const facts: PageFacts = {
  address: 'https://www.gov.uk/a',
  contentId: '22222222-2222-4222-8222-222222222222',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'A',
  reason: '',
  attachments: [],
};
const KEY = pageKey('22222222-2222-4222-8222-222222222222/en');
const read = (text: string) => ({
  facts,
  reading: { text, headings: [] },
  finds: { mentions: [], commitments: [], progress: [] },
});
const MARCH: IsoInstant = at('2026-03-02T10:00:00.000Z');
const NOVEMBER: IsoInstant = at('2026-11-24T10:00:00.000Z');
const noteHere = () => aNote({ page: { key: KEY, address: facts.address, title: 'A', textHash: 'h' } });

test('a page that is only visited leaves no words', async () => {
  const store = await aStore();
  await rememberReading(store, read('We will.'), MARCH);
  expect(await library.keptPages.all(store)).toEqual([]);
});

test('a page with a note is kept with its words, and so is what they change to', async () => {
  const store = await aStore();
  await rememberReading(store, read('We will.'), MARCH);
  await notes.save(store, noteHere());
  await keepPage(store, read('We will.'), { because: 'noted', at: MARCH });
  await rememberReading(store, read('We may.'), NOVEMBER);
  const [page] = await library.keptPages.all(store);
  const texts = await library.readings.textsOf(store, KEY, page?.hash ?? '');
  expect(texts?.readOn).toBe('2026-03-02');
  expect([texts?.before.reading.text, texts?.now.reading.text]).toEqual(['We will.', 'We may.']);
});

test('asked to keep a page because of its notes, one without notes is not kept', async () => {
  const store = await aStore();
  await keepPage(store, read('We will.'), { because: 'noted', at: MARCH });
  expect(await library.keptPages.all(store)).toEqual([]);
});

test('a page that the reader saved stays a saved one, though it is noted later', async () => {
  const store = await aStore();
  await keepPage(store, read('We will.'), { because: 'saved', at: MARCH });
  await notes.save(store, noteHere());
  await keepPage(store, read('We will.'), { because: 'noted', at: NOVEMBER });
  expect(await library.keptPages.all(store)).toMatchObject([{ because: 'saved', kept: MARCH }]);
});

test('where the storage is full, the one who asked for a page to be kept is told so in a sentence', async () => {
  const store = await aStore();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  try {
    await expect(keepPage(store, read('We will.'), { because: 'saved', at: MARCH })).rejects.toThrow(StorageFull);
  } finally {
    full.mockRestore();
  }
});
