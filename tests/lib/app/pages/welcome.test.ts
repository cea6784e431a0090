import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { welcome } from '@/entrypoints/background/welcome';
import { changeSettings, forgetSettings } from '@/lib/settings';

beforeEach(() => fakeBrowser.reset());

async function opened(): Promise<number> {
  const tabs = await fakeBrowser.tabs.query({});
  return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
}

test('the welcome page opens after the first installation, once', async () => {
  await welcome('install');
  expect(await opened()).toBe(1);
  await welcome('install');
  expect(await opened()).toBe(1);
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'after “%s” no welcome page opens',
  async (reason) => {
    await welcome(reason);
    expect(await opened()).toBe(0);
  },
);

test('where the storage says that it was shown, an installation over it opens none; nor after everything is forgotten', async () => {
  await welcome('install');
  await changeSettings({ density: 'off' });
  await forgetSettings();
  await welcome('install');
  expect(await opened()).toBe(1);
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['welcomed']);
});
