import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

import { importQueue } from '@/lib/app/data/import-queue';
import { openImporter } from '@/entrypoints/search/importer';
import { corpus, library } from '@/lib/db';
import type { GovUk } from '@/lib/govuk-api';
import type { Finds, ImportJob } from '@/lib/model';

import { aStore, at, pageKey } from '../../lib/db/a-store';
import { aGovUk, json, storedItem } from '../../lib/govuk-api/answers';

const QUOTE = 'We will mend every kettle by the end of 2027';
const KEY = pageKey('22222222-2222-4222-8222-222222222222/en');
const JOB: ImportJob = {
  id: 'job',
  wish: { by: 'address', path: '/mend-a-kettle' },
  title: 'Mend a kettle',
  started: at('2026-11-24T10:00:00.000Z'),
  state: 'running',
};
const words = { start: 0, end: 2, words: 'We' };
const FOUND = {
  mentions: [],
  progress: [],
  commitments: [
    {
      id: 'c-1',
      start: 0,
      end: QUOTE.length,
      quote: QUOTE,
      strength: 'firm',
      trigger: words,
      action: words,
      actors: [],
      conditions: [],
      why: 'will',
    },
  ],
} as unknown as Finds;
const NOTHING: Finds = { mentions: [], commitments: [], progress: [] };

const importerFor = (name: string) => importerOf(aGovUk(() => json(storedItem(name))).govUk);

function importerOf(govUk: GovUk) {
  return openImporter({
    govUk,
    perSecond: 1,
    parser: new new JSDOM('').window.DOMParser(),
    now: () => JOB.started,
    newId: () => 'id',
    changed: () => undefined,
    locks: { request: async (_: string, ...rest: unknown[]) => (rest.at(-1) as () => unknown)() } as never,
    findIn: async (_, { text }) => (text.includes(QUOTE) ? FOUND : NOTHING),
  });
}
const signal = new AbortController().signal;

test('what is promised in a document that was brought in is known wherever the same words stand', async () => {
  const store = await aStore();
  await library.imports.start(store, JOB, ['/mend-a-kettle']);
  expect(await importerFor('composed-guide-with-parts').run(importQueue(store, JOB.id), signal)).toBe('done');
  const { commitments, documents } = await corpus.commitmentsSaying(store, [QUOTE]);
  expect(commitments).toMatchObject([{ quote: QUOTE, strength: 'firm', origin: 'reader' }]);
  expect(documents.map(({ address }) => address)).toEqual(['https://www.gov.uk/mend-a-kettle']);
  const kept = await library.keptPages.all(store);
  const [text] = await library.keptPages.texts(
    store,
    kept.filter(({ page }) => page === KEY),
  );
  expect(text?.finds.commitments[0]?.known).toBe(commitments[0]?.id);
});

test('a document that is taken out takes its commitments along, and brings them back', async () => {
  const store = await aStore();
  await library.imports.start(store, JOB, ['/mend-a-kettle']);
  await importerFor('composed-guide-with-parts').run(importQueue(store, JOB.id), signal);
  const forgotten = await library.keptPages.forget(store, KEY);
  expect((await corpus.commitmentsSaying(store, [QUOTE])).commitments).toEqual([]);
  if (forgotten === undefined) throw new Error('the page was kept');
  await library.keptPages.bringBack(store, forgotten);
  expect((await corpus.commitmentsSaying(store, [QUOTE])).commitments).toHaveLength(1);
});

test.each([
  { way: 'address', words: 'https://www.gov.uk/mend-a-kettle', item: 'composed-guide-with-parts', there: 1 },
  { way: 'address', words: '/landing', item: 'calais-group-landing', there: 2 },
  { way: 'collection', words: '/government/collections/kettles', item: 'composed-collection', there: 2 },
] as const)(
  'looking at $words by $way finds $there documents and brings none in',
  async ({ way, words, item, there }) => {
    const looked = await importerFor(item).look(way, words, signal);
    expect(looked).toMatchObject({ found: 'documents', preview: { there, perSecond: 1 } });
  },
);

test('what was found is told with title, kind and date, as far as GOV.UK says them', async () => {
  const collection = await importerFor('composed-collection').look(
    'collection',
    '/government/collections/kettles',
    signal,
  );
  expect(collection).toMatchObject({
    preview: {
      documents: [
        { path: '/mend-a-kettle', title: 'Mend a kettle', kind: 'Guide' },
        { path: '/government/news/kettles-are-mended', title: 'Kettles are mended', kind: 'News story' },
      ],
    },
  });
  const search = await importerFor('search-response').look('search', 'prime minister', signal);
  expect(search.found === 'documents' && search.preview.documents.slice(0, 2)).toEqual([
    {
      path: expect.stringMatching(/^\/government\/news\/british-high-commission-marks/u),
      title: expect.stringMatching(/^British High Commission marks/u),
      kind: 'World news story',
      date: '2024-11-16',
    },
    {
      path: '/government/case-studies/vdec-is-supporting-a-gbs-vaccine-to-prevent-newborn-deaths',
      title: 'VDEC is supporting a GBS vaccine to prevent newborn deaths',
      kind: 'Case study',
      date: '2024-07-16',
    },
  ]);
});

test('a document that comes along with a chosen one is not asked for where the reader left it out', async () => {
  const store = await aStore();
  const attached = '/mend-a-kettle/costs-of-a-kettle';
  const landing = {
    ...(storedItem('composed-guide-with-parts') as object),
    details: {
      body: '<p>We will mend every kettle by the end of 2027.</p>',
      attachments: [{ attachment_type: 'html', title: 'Costs', url: attached }],
    },
  };
  await library.imports.start(store, JOB, ['/mend-a-kettle'], [attached]);
  const { govUk, asked } = aGovUk(() => json(landing));
  expect(await importerOf(govUk).run(importQueue(store, JOB.id), signal)).toBe('done');
  expect(asked).toHaveLength(1);
  expect(await library.imports.inState(store, JOB.id, 'not brought in')).toMatchObject([
    { path: attached, because: 'You left it out.' },
  ]);
});

test.each([
  { way: 'address', words: 'https://example.com/a', item: 'composed-gone', because: /no address of a page/ },
  { way: 'address', words: '/gone', item: 'composed-gone', because: /withdrawn/ },
  { way: 'address', words: '/moved', item: 'composed-redirect', because: /leads back to itself/ },
  { way: 'collection', words: '/mend-a-kettle', item: 'composed-guide-with-parts', because: /lists no documents/ },
] as const)('looking at $words says why there is nothing: $because', async ({ way, words, item, because }) => {
  const looked = await importerFor(item).look(way, words, signal);
  expect(looked.found === 'nothing' && looked.because).toMatch(because);
});
