import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { passOn } from '@/lib/messages';
import type { Responder } from '@/lib/messages';

const ID = 'pledgemark-id';
const PANEL = { id: ID, url: `chrome-extension://${ID}/sidepanel.html` };
const SHOW = { pledgemark: 'showFind', question: { id: 'f' } };

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;
let listeners: Set<Listener>;

beforeEach(() => {
  fakeBrowser.reset();
  listeners = new Set();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
    (listen) => void listeners.add(listen as Listener),
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(
    (listen) => void listeners.delete(listen as Listener),
  );
  Object.assign(fakeBrowser.runtime, { id: ID });
});
afterEach(() => vi.restoreAllMocks());

/** What the one listener does with a message: whether it keeps the answer open, and what is answered at last. */
async function send(message: unknown, sender: object = PANEL): Promise<{ isOpen: boolean; reply: unknown }> {
  const [listen] = listeners;
  let isOpen = false;
  const reply = await new Promise((respond) => {
    isOpen = listen?.(message, sender, respond) === true;
    if (!isOpen) setTimeout(() => respond('no answer'));
  });
  return { isOpen, reply };
}

const says =
  (answer: unknown): Responder =>
  async () => ({ answer });

test('what is asked of a page loads who answers it, and is answered there with its sender', async () => {
  const responder = vi.fn(says({ shown: true }));
  const load = vi.fn(async () => responder);
  passOn({ now: () => undefined, load });
  expect(await send(SHOW)).toEqual({ isOpen: true, reply: { answer: { shown: true } } });
  expect(responder).toHaveBeenCalledExactlyOnceWith(SHOW, PANEL);
});

test('who was loaded is asked at once, and nothing is loaded again', async () => {
  const load = vi.fn();
  passOn({ now: () => says(1), load });
  expect(await send(SHOW)).toEqual({ isOpen: true, reply: { answer: 1 } });
  expect(load).not.toHaveBeenCalled();
});

test.each(['corpusChanged', 'notesChanged', 'outlineFind'])(
  '%s comes to nothing where nothing is shown, and loads nothing',
  async (pledgemark) => {
    const load = vi.fn();
    passOn({ now: () => undefined, load });
    expect(await send({ pledgemark, question: {} })).toEqual({ isOpen: false, reply: { answer: null } });
    expect(load).not.toHaveBeenCalled();
  },
);

test.each([
  { what: 'a message of another extension', message: SHOW, sender: { ...PANEL, id: 'someone-else' } },
  { what: 'a message that is not ours', message: { type: 'ping' }, sender: PANEL },
])('$what loads nothing and gets no answer', async ({ message, sender }) => {
  const load = vi.fn();
  passOn({ now: () => undefined, load });
  expect(await send(message, sender)).toEqual({ isOpen: false, reply: 'no answer' });
  expect(load).not.toHaveBeenCalled();
});

test('where it cannot be loaded, and where it is for nobody, nobody answers', async () => {
  passOn({ now: () => undefined, load: () => Promise.reject(new Error('not there')) });
  expect(await send(SHOW)).toEqual({ isOpen: true, reply: undefined });
  listeners.clear();
  passOn({ now: () => undefined, load: async () => () => undefined });
  expect(await send(SHOW)).toEqual({ isOpen: true, reply: undefined });
});

test('it can be stopped', () => {
  const stop = passOn({ now: () => undefined, load: () => Promise.reject(new Error('not there')) });
  stop();
  expect(listeners.size).toBe(0);
});
