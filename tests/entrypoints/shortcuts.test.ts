import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { shortcutsPage } from '@/entrypoints/own-pages/use-keyboard';

const commands = (rest: object): object => ({ getAll: () => Promise.resolve([]), ...rest });

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const name of ['commands', 'sidebarAction']) Reflect.deleteProperty(fakeBrowser, name);
});

test('Chrome’s page of keys is opened in a tab, for no page may link to it', async () => {
  Object.assign(fakeBrowser, { commands: commands({}) });
  await shortcutsPage()?.();
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContain('chrome://extensions/shortcuts');
});

test('Firefox opens its own page of keys', async () => {
  const openShortcutSettings = vi.fn(() => Promise.resolve());
  Object.assign(fakeBrowser, { commands: commands({ openShortcutSettings }), sidebarAction: {} });
  await shortcutsPage()?.();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});

test('a browser without commands has no keys to change', () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(shortcutsPage()).toBeUndefined();
});

test('a Firefox that has no such way opens nothing', () => {
  Object.assign(fakeBrowser, { commands: commands({}), sidebarAction: {} });
  expect(shortcutsPage()).toBeUndefined();
});
