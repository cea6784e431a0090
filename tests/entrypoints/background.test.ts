import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import background from '@/entrypoints/background';
import { drafts, openStore } from '@/lib/db';
import { Gesture } from '@/lib/gesture';
import { askByReader } from '@/lib/messages';
import type { PageFacts, PanelAnswer } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aNote } from '../lib/db/a-store';

const ID = 'pledgemark-id';
const SENDER = { id: ID, url: 'https://www.gov.uk/a', tab: { id: 3, windowId: 1 } };
const { page, selector } = aNote();
const facts: PageFacts = {
  address: page.address,
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: page.title,
  reason: '',
  attachments: [],
};

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;

/** The background in a browser in memory, asked by a page; the panel opens at once, as it does within a click. */
beforeEach(() => {
  fakeBrowser.reset();
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
    (listen) => void listeners.push(listen as Listener),
  );
  Object.assign(fakeBrowser.runtime, { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` });
  Object.assign(fakeBrowser, {
    sidePanel: { open: async () => undefined, setPanelBehavior: async () => undefined },
    commands: { onCommand: { addListener: () => undefined } },
  });
  fakeBrowser.runtime.sendMessage = async (message: unknown) =>
    new Promise<never>((respond) => {
      for (const listen of listeners) if (listen(message, SENDER, respond as (reply: unknown) => void) === true) return;
    });
  // the corpus lies in a file of the extension
  vi.stubGlobal('fetch', async (address: string) =>
    address === `chrome-extension://${ID}/corpus.json` ? Response.json(SEEDS) : Response.error(),
  );
  background.main();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** From now on the browser has no room for rows of this table. */
function fillUp(table: string): void {
  for (const write of ['put', 'add'] as const) {
    const written = IDBObjectStore.prototype[write];
    vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(function (this: IDBObjectStore, ...row: unknown[]) {
      if (this.name === table) throw new DOMException('no room', 'QuotaExceededError');
      return Reflect.apply(written, this, row) as never;
    });
  }
}

const begin: Readonly<Record<'drafts' | 'clips', () => Promise<PanelAnswer>>> = {
  drafts: () => askByReader(Gesture.ofOwnPage(), 'startNote', { page, selector }),
  clips: () => askByReader(Gesture.ofOwnPage(), 'startClip', { wish: 'evidence', page, facts, selector }),
};

test.each(['drafts', 'clips'] as const)(
  'where there is no room for it, one of the %s is not said to be begun',
  async (table) => {
    fillUp(table);
    await expect(begin[table]()).rejects.toMatchObject({ fault: 'StorageFull' });
  },
);

test('when a note is said to be begun, its draft is in the store; a clip as well', async () => {
  expect(await begin.drafts()).toEqual({ opened: true });
  const store = await openStore();
  expect(await drafts.all(store)).toHaveLength(1);
  expect(await begin.clips()).toEqual({ opened: true });
  expect(await store.clips.count()).toBe(1);
  store.close();
});
