import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { welcome } from '@/entrypoints/background/welcome';
import { panelWay } from '@/entrypoints/welcome/panel-way';

const addresses = async (): Promise<readonly (string | undefined)[]> =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url);

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://pledgemark${path}` });
});
afterEach(() => {
  for (const name of ['sidebarAction', 'sidePanel']) Reflect.deleteProperty(fakeBrowser, name);
});

test('a new reader is welcomed once, and never again', async () => {
  await welcome('install');
  await welcome('install');
  expect((await addresses()).filter((url) => url?.endsWith('/welcome.html'))).toHaveLength(1);
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'nothing opens by itself after “%s”: what is new stands in the help',
  async (reason) => {
    const before = await addresses();
    await welcome(reason);
    expect(await addresses()).toEqual(before);
  },
);

test.each([
  { there: { sidebarAction: {} }, way: 'toolbar button' },
  { there: { sidePanel: {} }, way: 'click' },
  { there: {}, way: 'page of its own' },
])('the welcome page knows how the panel opens here: $way', ({ there, way }) => {
  Object.assign(fakeBrowser, { sidebarAction: undefined, sidePanel: undefined, ...there });
  expect(panelWay()).toBe(way);
});
