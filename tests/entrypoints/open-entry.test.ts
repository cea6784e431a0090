import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openEntry } from '@/entrypoints/background/entry';
import type { CommitmentId } from '@/lib/model';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://us${path}` });
});

test.each([
  { id: 'commitment/calais-group-2024-c10', fragment: 'commitment%2Fcalais-group-2024-c10' },
  { id: 'x?y=1#z&"<', fragment: 'x%3Fy%3D1%23z%26%22%3C' },
])('the page of $id is opened in a tab of its own; its id stands in the fragment alone', async ({ id, fragment }) => {
  expect(await openEntry({ tabId: 3 }, id as CommitmentId)).toEqual({ opened: true });
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContain(`chrome-extension://us/entry.html#${fragment}`);
});

test('a browser whose tabs have no opener opens the page all the same', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementationOnce(() => {
    throw new Error('Property "openerTabId" is unsupported by Firefox');
  });
  expect(await openEntry({ tabId: 3 }, 'c1' as CommitmentId)).toEqual({ opened: true });
  expect(create).toHaveBeenLastCalledWith({ url: 'chrome-extension://us/entry.html#c1' });
});
