import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';

import { knowledge } from '@/lib/app/pages/knowledge';
import { library } from '@/lib/db';
import type { PageFacts } from '@/lib/model';
import { SHIPPED as WITHOUT_AREAS } from '@/tests/seeds/shipped';
import { SHIPPED_AREAS } from '@/tests/seeds/shipped-areas';

import { at, pageKey } from '../../db/a-store';

afterEach(() => vi.restoreAllMocks());

const SHIPPED = { ...WITHOUT_AREAS, areas: SHIPPED_AREAS };
const DOCUMENTS = 300;
const facts = (number: number): PageFacts => ({
  address: `https://www.gov.uk/kettle-${number}`,
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: `Kettle ${number}`,
  reason: '',
  attachments: [],
});

/** Keeps as many documents as the reader might have brought in. */
async function fill(): Promise<void> {
  const { store, areas } = await knowledge(SHIPPED)();
  await areas;
  for (let number = 0; number < DOCUMENTS; number++)
    await library.keptPages.keep(store, {
      page: { page: pageKey(`kettle-${number}/en`), facts: facts(number), because: 'imported', kept: at('2026-11-24') },
      hash: `${number}`,
      reading: { text: `We will mend kettle ${number}`, headings: [] },
      finds: { mentions: [], commitments: [], progress: [] },
    });
  store.close();
}

/** The tables of which rows are asked for, with how many requests. */
function watchRequests(): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  const count = (name: string): unknown => asked.set(name, (asked.get(name) ?? 0) + 1);
  for (const method of ['get', 'getAll', 'openCursor'] as const) {
    const ofStore = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...words: unknown[]) {
      count(this.name);
      return Reflect.apply(ofStore, this, words) as never;
    });
    const ofIndex = IDBIndex.prototype[method];
    vi.spyOn(IDBIndex.prototype, method).mockImplementation(function (this: IDBIndex, ...words: unknown[]) {
      count(this.objectStore.name);
      return Reflect.apply(ofIndex, this, words) as never;
    });
  }
  return asked;
}

test('the background starts without reading a document, a text, a page, a commitment that is kept, or a file of an area', async () => {
  await fill();
  const asked = watchRequests();
  const read: string[] = [];
  const areas = {
    editions: SHIPPED_AREAS.editions,
    read: (area: string) => {
      read.push(area);
      return SHIPPED_AREAS.read(area);
    },
  };
  const corpus = () => {
    read.push('the corpus');
    return SHIPPED.corpus();
  };
  const { store, names, areas: done } = await knowledge({ ...SHIPPED, corpus, areas })();
  await names();
  expect(await done).toEqual({ planted: [], left: [] });
  expect(read).toEqual([]);
  expect(asked.get('about')).toBe(1);
  for (const table of ['documents', 'keptTexts', 'keptPages', 'commitments', 'importItems', 'readings'])
    expect([table, asked.get(table) ?? 0]).toEqual([table, 0]);
  const all = await store.keptPages.count();
  expect(all).toBe(DOCUMENTS);
  store.close();
});
