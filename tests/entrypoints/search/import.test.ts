import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { JSDOM } from 'jsdom';
import { afterEach, expect, test } from 'vitest';

import { readItem } from '@/entrypoints/own-pages/read-item';
import { library, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import { MOST_ITEMS } from '@/lib/db/imports';
import { openGovUk, runImport } from '@/lib/govuk-api';
import type { Fetch, ImportNeeds, ImportEnd } from '@/lib/govuk-api';
import type { Finds, ImportJob, IsoInstant, PageKey } from '@/lib/model';
import { bodiesOf } from '@/lib/page';
import { readText } from '@/lib/text';

import { aClock, json, storedItem } from '../../lib/govuk-api/answers';

const parser = new new JSDOM('').window.DOMParser();
const NOTHING: Finds = { mentions: [], commitments: [], progress: [] };
const AT = '2026-11-24T10:00:00.000Z' as IsoInstant;
const JOB: ImportJob = {
  id: 'job',
  wish: { by: 'search', words: 'kettles' },
  title: 'kettles',
  started: AT,
  state: 'running',
};
type Keeping = Parameters<typeof library.keptPages.keep>[1];

const names: string[] = [];
afterEach(() => {
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

function needsOf(store: Store, job: string): ImportNeeds<Keeping> {
  return {
    next: () => library.imports.next(store, job),
    isHeld: async ({ contentId, locale, updatedAt }) =>
      library.imports.isHeld(store, `${contentId}/${locale}` as PageKey, updatedAt),
    read: async (item) => {
      const read = readItem(item, parser);
      if (!read.read) return { ...read, again: false };
      const pages = read.pages.map(({ key, facts, reading, hash }): Keeping => {
        const { updatedAt } = item;
        return { page: { page: key, facts, because: 'imported', kept: AT, updatedAt }, hash, reading, finds: NOTHING };
      });
      return { read: true, pages };
    },
    arrive: (item, arrived) => library.imports.arrive(store, item, arrived),
    settle: (item, settled) => library.imports.settle(store, item, settled),
  };
}

/** A news story of our own making; the number makes it another one. */
function story(path: string, number: number): Record<string, unknown> {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    ...storedItem('composed-guide-with-parts'),
    base_path: path,
    content_id: id,
    document_type: 'news_story',
    schema_name: 'news_article',
    title: `Kettle ${number} is mended`,
    details: { body: `<p>The department will mend kettle ${number} by 2030.</p>` },
    links: {},
  };
}

/** Runs until so many items have been asked for; then the page is closed in the middle of an answer. */
async function runUntilClosed(name: string, fetch: Fetch, closeAfter: number): Promise<ImportEnd> {
  const store = await openStore(name);
  const closing = new AbortController();
  let asked = 0;
  const clock = aClock();
  const counting: Fetch = async (address, how) => {
    asked += 1;
    const response = await fetch(address, how);
    if (asked >= closeAfter) closing.abort();
    return response;
  };
  const ended = await runImport(openGovUk({ fetch: counting, clock }), needsOf(store, JOB.id), closing.signal);
  store.close();
  return ended;
}

test('of 500 items, with 5 in 100 answers faulty and the page closed three times, each arrives once and none is lost', async () => {
  const name = 'five-hundred';
  names.push(name);
  const paths = Array.from({ length: 500 }, (_, at) => `/government/news/kettle-${at + 1}`);
  const faults = [
    () => new Response('', { status: 503 }),
    () => new Response('', { status: 429, headers: { 'retry-after': '7' } }),
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => new Response('<!doctype html><title>Sorry</title>'),
    () => new Response(JSON.stringify(story('/a', 1)).slice(0, 200)),
  ];
  const asked = new Map<string, number>();
  const answering: Fetch = async (address) => {
    const path = new URL(address).pathname.replace('/api/content', '');
    const times = (asked.get(path) ?? 0) + 1;
    asked.set(path, times);
    const number = Number(path.split('-').at(-1));
    const fault = number % 20 === 0 && times === 1 ? faults[(number / 20) % faults.length] : undefined;
    return fault === undefined ? json(story(path, number)) : fault();
  };

  const first = await openStore(name);
  await library.imports.start(first, JOB, paths);
  first.close();
  const ends: ImportEnd[] = [];
  for (const closeAfter of [120, 1, 200, Number.POSITIVE_INFINITY])
    ends.push(await runUntilClosed(name, answering, closeAfter));
  expect(ends).toEqual(['given up', 'given up', 'given up', 'done']);

  const store = await openStore(name);
  const failed = await library.imports.inState(store, JOB.id, 'failed');
  expect(failed).toHaveLength(10);
  expect(failed.every(({ because }) => because !== undefined && /web page|not whole/.test(because))).toBe(true);
  await library.imports.retry(store, JOB.id);
  store.close();
  expect(await runUntilClosed(name, answering, Number.POSITIVE_INFINITY)).toBe('done');

  const again = await openStore(name);
  expect(await library.imports.counts(again, JOB.id)).toMatchObject({ all: 500, of: { arrived: 500 } });
  expect(await again.documents.count()).toBe(500);
  expect(await again.keptTexts.count()).toBe(500);
  const titles = new Set((await library.keptPages.all(again)).map(({ facts }) => facts.title));
  expect(titles.size).toBe(500);
  again.close();
}, 60_000);

async function importOf(name: string, items: Readonly<Record<string, () => Response>>, paths: readonly string[]) {
  names.push(name);
  const store = await openStore(name);
  await library.imports.start(store, JOB, paths);
  const fetch: Fetch = async (address) =>
    items[new URL(address).pathname.replace('/api/content', '')]?.() ?? new Response('', { status: 404 });
  const ended = await runImport(
    openGovUk({ fetch, clock: aClock() }),
    needsOf(store, JOB.id),
    new AbortController().signal,
  );
  const ends = async () => (await store.importItems.toArray()).map(({ path, state }) => ({ path, state }));
  return { store, ended, ends };
}

test('a redirect is asked for under its new path, and what is gone, missing or foreign is told', async () => {
  const urdu = storedItem('christmas-2016-pm-message-ur');
  const { store, ends } = await importOf(
    'told',
    {
      '/kettle-repair': () => json(storedItem('composed-redirect')),
      '/mend-a-kettle': () => json(storedItem('composed-guide-with-parts')),
      '/gone': () => new Response('', { status: 410 }),
      [String(urdu['base_path'])]: () => json(urdu),
    },
    ['/kettle-repair', '/gone', '/never-there', String(urdu['base_path'])],
  );
  expect(await ends()).toEqual(
    expect.arrayContaining([
      { path: '/kettle-repair', state: 'moved' },
      { path: '/mend-a-kettle', state: 'arrived' },
      { path: '/gone', state: 'not brought in' },
      { path: '/never-there', state: 'not brought in' },
      { path: urdu['base_path'], state: 'not brought in' },
    ]),
  );
  const told = await library.imports.inState(store, JOB.id, 'not brought in');
  expect(told.map(({ because }) => because)).toEqual([
    'GOV.UK has withdrawn it.',
    'There is no such page on GOV.UK.',
    'It is in Urdu. Pledgemark reads English only.',
  ]);
  store.close();
});

test('each part of a guide is a document with an address of its own, and the first has the guide’s', async () => {
  const { store } = await importOf('parts', { '/mend-a-kettle': () => json(storedItem('composed-guide-with-parts')) }, [
    '/mend-a-kettle',
  ]);
  const kept = await library.keptPages.all(store);
  expect(kept.map(({ facts }) => facts.address).toSorted()).toEqual([
    'https://www.gov.uk/mend-a-kettle',
    'https://www.gov.uk/mend-a-kettle/costs',
  ]);
  const texts = (await library.keptPages.texts(store, kept)).map(({ reading }) => reading.text);
  expect(texts.toSorted()).toEqual([
    'The department has agreed to pay for new lids.\n\nNo lid is paid for twice.',
    'We will mend every kettle by the end of 2027.',
  ]);
  store.close();
});

test('a landing page brings its HTML attachment, and the statement’s text is that of its page', async () => {
  const landing = storedItem('calais-group-landing');
  const statement = storedItem('calais-group-statement');
  const { store, ends } = await importOf(
    'landing',
    {
      [String(landing['base_path'])]: () => json(landing),
      [String(statement['base_path'])]: () => json(statement),
    },
    [String(landing['base_path'])],
  );
  expect((await ends()).map(({ state }) => state)).toEqual(['arrived', 'arrived']);
  const kept = await library.keptPages.all(store);
  const page = kept.filter((one) => one.page === 'd97aa0b4-8074-5a11-8657-b42fc042b2cc/en');
  const [text] = await library.keptPages.texts(store, page);
  const source = readFileSync(resolve(import.meta.dirname, '../../fixtures/pages/calais-group-statement/source.html'));
  const onThePage = readText(bodiesOf(new JSDOM(source).window.document));
  expect(text?.reading).toEqual(onThePage.reading);
  store.close();
});

test('the same document by two ways, and once more later, is kept once; newer words are kept beside the older', async () => {
  let updated = '2024-05-01T10:00:03.123Z';
  let words = '<p>The department will mend kettles.</p>';
  const item = () => json({ ...story('/kettles', 1), updated_at: updated, details: { body: words } });
  const { store, ends } = await importOf('twice', { '/kettles': item, '/kettles-too': item }, [
    '/kettles',
    '/kettles-too',
  ]);
  expect(await ends()).toEqual([
    { path: '/kettles', state: 'arrived' },
    { path: '/kettles-too', state: 'there already' },
  ]);
  store.close();
  updated = '2024-06-01T10:00:00Z';
  words = '<p>The department may mend kettles.</p>';
  const later = await importOf('twice', { '/kettles': item }, ['/kettles']);
  await later.store.importItems.clear();
  await library.imports.start(later.store, { ...JOB, id: 'again' }, ['/kettles']);
  await runImport(
    openGovUk({ fetch: async () => item(), clock: aClock() }),
    needsOf(later.store, 'again'),
    new AbortController().signal,
  );
  expect(await later.store.keptPages.count()).toBe(1);
  expect((await later.store.keptTexts.toArray()).map(({ reading }) => reading.text).toSorted()).toEqual([
    'The department may mend kettles.',
    'The department will mend kettles.',
  ]);
  later.store.close();
});

test('without a connection the rest is left waiting, and nothing is marked as lost', async () => {
  names.push('offline');
  const store = await openStore('offline');
  await library.imports.start(
    store,
    JOB,
    Array.from({ length: 9 }, (_, at) => `/kettle-${at}`),
  );
  const fetch: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const ended = await runImport(
    openGovUk({ fetch, clock: aClock() }),
    needsOf(store, JOB.id),
    new AbortController().signal,
  );
  expect(ended).toBe('no answer');
  expect(await library.imports.counts(store, JOB.id)).toMatchObject({ of: { waiting: 6, failed: 3 } });
  store.close();
});

test('a full storage ends the import with its item still waiting', async () => {
  names.push('full');
  const store = await openStore('full');
  await library.imports.start(store, JOB, ['/kettles']);
  store.keptTexts.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const ended = await runImport(
    openGovUk({ fetch: async () => json(story('/kettles', 1)), clock: aClock() }),
    needsOf(store, JOB.id),
    new AbortController().signal,
  );
  expect(ended).toBe('storage full');
  expect(await library.imports.counts(store, JOB.id)).toMatchObject({ of: { waiting: 1 } });
  expect((await store.documents.count()) + (await store.keptPages.count())).toBe(0);
  store.close();
});

test('two pages that bring in one import at once bring each document once', async () => {
  const name = 'two-pages';
  names.push(name);
  const paths = Array.from({ length: 60 }, (_, at) => `/government/news/kettle-${at + 1}`);
  const [one, other] = [await openStore(name), await openStore(name)];
  await library.imports.start(one, JOB, paths);
  const texts: string[] = [];
  one.keptTexts.hook('creating', (_, row) => void texts.push(row.page));
  other.keptTexts.hook('creating', (_, row) => void texts.push(row.page));
  const run = (store: Store): Promise<ImportEnd> => {
    const fetch: Fetch = async (address) => {
      const path = new URL(address).pathname.replace('/api/content', '');
      return json(story(path, Number(path.split('-').at(-1))));
    };
    return runImport(openGovUk({ fetch, clock: aClock() }), needsOf(store, JOB.id), new AbortController().signal);
  };
  expect(await Promise.all([run(one), run(other)])).toEqual(['done', 'done']);
  expect(await library.imports.counts(one, JOB.id)).toMatchObject({ all: 60, of: { arrived: 60 } });
  expect(texts.toSorted()).toEqual([...new Set(texts)].toSorted());
  expect(texts).toHaveLength(60);
  one.close();
  other.close();
});

test('a page whose connection to the store breaks off in the middle loses nothing and brings nothing twice', async () => {
  const name = 'broken-off';
  names.push(name);
  const paths = Array.from({ length: 40 }, (_, at) => `/government/news/kettle-${at + 1}`);
  const first = await openStore(name);
  await library.imports.start(first, JOB, paths);
  first.close();
  const ends: string[] = [];
  for (let closings = 0; closings < 6; closings++) {
    const store = await openStore(name);
    let asked = 0;
    const fetch: Fetch = async (address) => {
      asked += 1;
      // closed with no word of goodbye: whatever is asked of the store from now on fails
      if (asked === 3 + closings) setTimeout(() => store.close({ disableAutoOpen: true }), 0);
      const path = new URL(address).pathname.replace('/api/content', '');
      return json(story(path, Number(path.split('-').at(-1))));
    };
    const running = runImport(
      openGovUk({ fetch, clock: aClock() }),
      needsOf(store, JOB.id),
      new AbortController().signal,
    );
    ends.push(await running.catch((fault: unknown) => (fault instanceof Error ? fault.name : 'unknown')));
    store.close();
  }
  const store = await openStore(name);
  const counts = await library.imports.counts(store, JOB.id);
  expect(counts.of.arrived).toBeGreaterThan(0);
  expect(counts.of.arrived).toBe(await store.keptPages.count());
  expect(counts.of.arrived + counts.of.waiting).toBe(paths.length);
  expect(ends.filter((end) => end === 'DatabaseClosedError').length).toBeGreaterThan(3);
  store.close();
});

test('redirects that lead in a circle, or on and on, come to an end', async () => {
  names.push('circle');
  const store = await openStore('circle');
  await library.imports.start(store, JOB, ['/a']);
  const redirect = (from: string, to: string): Record<string, unknown> => ({
    ...storedItem('composed-redirect'),
    base_path: from,
    redirects: [{ path: from, destination: to, type: 'exact' }],
  });
  const fetch: Fetch = async (address) => {
    const path = new URL(address).pathname.replace('/api/content', '');
    return json(redirect(path, path === '/a' ? '/b' : '/a'));
  };
  const ended = await runImport(
    openGovUk({ fetch, clock: aClock() }),
    needsOf(store, JOB.id),
    new AbortController().signal,
  );
  expect(ended).toBe('done');
  expect(await library.imports.counts(store, JOB.id)).toMatchObject({ all: 2, of: { moved: 2 } });
  await library.imports.start(
    store,
    { ...JOB, id: 'long' },
    Array.from({ length: MOST_ITEMS + 5 }, (_, at) => `/kettle-${at}`),
  );
  expect(await library.imports.counts(store, 'long')).toMatchObject({ all: MOST_ITEMS });
  store.close();
});
