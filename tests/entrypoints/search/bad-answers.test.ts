import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

import { importQueue } from '@/lib/app/data/import-queue';
import { openImporter } from '@/entrypoints/search/importer';
import { library, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { ImportJob } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore, at } from '../../lib/db/a-store';
import { aGovUk, json, storedItem } from '../../lib/govuk-api/answers';

const PATH = '/mend-a-kettle';
const SCRIPT = '<script>document.body.dataset.hacked=1</script>';
const MB = 1_000_000;
const guide = (): Record<string, unknown> => storedItem('composed-guide-with-parts');
const changed = (change: object) => (): Response => json({ ...guide(), ...change });
const JOB: ImportJob = {
  id: 'job',
  wish: { by: 'address', path: PATH },
  title: 'Mend a kettle',
  started: at('2026-11-24T10:00:00.000Z'),
  state: 'running',
};

/** Every text of a value is a script. */
function scripted(value: unknown): unknown {
  if (typeof value === 'string') return SCRIPT;
  if (Array.isArray(value)) return value.map(scripted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scripted(inner)]));
}

/** Everything in the store but the list of what was asked for. */
async function dump(store: Store): Promise<string> {
  const tables = store.tables.filter(({ name }) => name !== 'imports' && name !== 'importItems');
  return JSON.stringify(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}

function importerFor(answer: () => Response) {
  const { govUk } = aGovUk(answer);
  return openImporter({
    govUk,
    perSecond: 1,
    parser: new new JSDOM('', { runScripts: 'dangerously' }).window.DOMParser(),
    now: () => JOB.started,
    newId: () => 'id',
    changed: () => undefined,
    locks: { request: async (_: string, ...rest: unknown[]) => (rest.at(-1) as () => unknown)() } as never,
    findIn: async () => ({ mentions: [], commitments: [], progress: [] }),
  });
}

async function imported(answer: () => Response) {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const before = await dump(store);
  await library.imports.start(store, JOB, [PATH]);
  const importer = importerFor(answer);
  const end = await importer.run(importQueue(store, JOB.id), new AbortController().signal);
  const [failed] = await library.imports.inState(store, JOB.id, 'failed');
  return { end, failed, isUnchanged: (await dump(store)) === before };
}

test.each([
  { what: 'another shape', answer: () => json({ hello: 'kettle' }), told: /redirects|base_path/ },
  { what: 'an id that is none', answer: changed({ content_id: 7 }), told: /content_id: It is no content id/ },
  { what: 'a moment that is none', answer: changed({ updated_at: 'yesterday' }), told: /updated_at: It is no moment/ },
  {
    what: 'a path to another place',
    answer: changed({ base_path: '//example.com/a' }),
    told: /base_path: It is no path/,
  },
  { what: 'a body that is none', answer: changed({ details: { body: 7 } }), told: /details\.body: It is no body/ },
  { what: 'a script in every field', answer: () => json(scripted(guide())), told: /base_path: It is no path/ },
  { what: 'a web page', answer: () => new Response('<!doctype html><p>Sorry'), told: /web page/ },
  {
    what: 'half an answer',
    answer: () => new Response(JSON.stringify(guide()).slice(0, 300)),
    told: /not whole, or not JSON/,
  },
  { what: 'nothing', answer: () => new Response(''), told: /not whole, or not JSON/ },
  { what: 'bytes that are no text', answer: () => new Response(new Uint8Array([0xff, 0xfe, 0])), told: /not JSON/ },
  { what: 'a huge answer', answer: () => new Response(`"${'k'.repeat(11 * MB)}"`), told: /longer than 10 MB/ },
])('$what is refused with its place and a reason, and the store is as it was', async ({ answer, told }) => {
  const { end, failed, isUnchanged } = await imported(answer);
  expect(end).toBe('done');
  expect(failed?.because).toMatch(/^The answer was not taken in\. /);
  expect(failed?.because).toMatch(told);
  expect(isUnchanged).toBe(true);
});

test('a script in a body is no text of the page, and one in a title stays words', async () => {
  const store = await aStore();
  await library.imports.start(store, JOB, [PATH]);
  const item = {
    ...guide(),
    title: SCRIPT,
    details: { body: `${SCRIPT}<p>We will mend it.</p><img src=x onerror=a>` },
  };
  expect(await importerFor(() => json(item)).run(importQueue(store, JOB.id), new AbortController().signal)).toBe(
    'done',
  );
  const [page] = await library.keptPages.all(store);
  expect(page?.facts.title).toBe(SCRIPT);
  expect((await library.keptPages.texts(store, page ? [page] : []))[0]?.reading.text).toBe('We will mend it.');
});
