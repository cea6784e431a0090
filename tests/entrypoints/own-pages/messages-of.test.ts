import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { languageChosen, messagesOf } from '@/entrypoints/own-pages/messages-of';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

test.each([
  { what: 'is missing', answer: () => Promise.reject(new TypeError('Failed to fetch')) },
  { what: 'is cut short', answer: () => Promise.resolve(new Response('{"catalogue": {"Save')) },
])('where the file of messages $what, English is spoken', async ({ answer }) => {
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://pledgemark${path}` });
  vi.stubGlobal('fetch', vi.fn(answer));
  expect(await messagesOf('cy')).toEqual({ catalogue: {}, filled: [] });
});

test('where the settings cannot be read, the first language is spoken', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The storage is damaged.'));
  expect(await languageChosen()).toBe('en');
});
