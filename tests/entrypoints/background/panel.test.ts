import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { followCommands } from '@/entrypoints/background/follow-commands';
import { openPanel, panelOpensOnClick } from '@/entrypoints/background/panel';
import type { FindId, PanelTarget } from '@/lib/model';
import { takeTarget } from '@/lib/settings';

const ASKER = { tabId: 3, windowId: 1 };
const TARGET: PanelTarget = { open: 'find', id: 'commitment-1' as FindId };
const PANEL = 'moz-extension://us/sidepanel.html?tabId=3';
const CLOSED = { opened: false, say: 'use the toolbar button' };

const pressed: ((tab: { readonly id?: number }) => void)[] = [];
const contexts = vi.fn(async (): Promise<readonly object[]> => []);

/** A browser that shows the panel in this way. */
function browserWith(own: object): void {
  Object.assign(fakeBrowser, own);
}

const sidePanel = (open: () => Promise<void>): object => ({
  sidePanel: { open, setPanelBehavior: async () => undefined },
});
const sidebar = (isOpen: () => Promise<boolean>) => ({
  sidebarAction: { toggle: vi.fn(async () => undefined), isOpen },
});

beforeEach(() => {
  fakeBrowser.reset();
  pressed.length = 0;
  contexts.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `moz-extension://us${path}`, getContexts: contexts });
  Object.assign(fakeBrowser, {
    action: { onClicked: { addListener: (listen: (typeof pressed)[number]) => pressed.push(listen) } },
  });
});
afterEach(() => {
  for (const name of ['sidePanel', 'sidebarAction', 'action', 'commands']) Reflect.deleteProperty(fakeBrowser, name);
});

const addresses = async (): Promise<readonly (string | undefined)[]> =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url !== undefined);

test.each([
  { where: 'Chrome opens its side panel', own: sidePanel(async () => undefined), answer: { opened: true } },
  { where: 'Chrome refuses', own: sidePanel(() => Promise.reject(new Error('no gesture'))), answer: CLOSED },
  { where: 'the sidebar of Firefox is open', own: sidebar(async () => true), answer: { opened: true } },
  { where: 'the sidebar of Firefox is closed', own: sidebar(async () => false), answer: CLOSED },
  { where: 'Firefox does not say', own: sidebar(() => Promise.reject(new Error('no window'))), answer: CLOSED },
])('where $where, the item waits for the panel, and no tab is opened', async ({ own, answer }) => {
  browserWith(own);
  expect(await openPanel(ASKER, { target: TARGET, only: 'beside the page' })).toEqual(answer);
  expect(await takeTarget(ASKER.tabId)).toMatchObject(TARGET);
  expect(await addresses()).toEqual([]);
});

test('where there is neither, the panel opens as a page of the tab that asks', async () => {
  expect(await openPanel(ASKER, { target: TARGET })).toEqual({ opened: true });
  expect(await addresses()).toEqual([PANEL]);
  expect(await takeTarget(ASKER.tabId)).toMatchObject(TARGET);
});

test('a panel that is open as a page comes to the front, and no second one is opened', async () => {
  contexts.mockResolvedValue([
    { tabId: 8, documentUrl: 'moz-extension://us/sidepanel.html?tabId=33' },
    { tabId: 9, documentUrl: PANEL },
  ]);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined);
  expect(await openPanel(ASKER, { target: TARGET })).toEqual({ opened: true });
  expect(update).toHaveBeenCalledWith(9, { active: true });
  expect(await addresses()).toEqual([]);
});

test('asked for beside the page only, a panel that would cover it does not open, and nothing waits for it', async () => {
  expect(await openPanel(ASKER, { target: TARGET, only: 'beside the page' })).toEqual({
    opened: false,
    say: 'not beside the page',
  });
  expect(await addresses()).toEqual([]);
  expect(await takeTarget(ASKER.tabId)).toBeUndefined();
});

test('the toolbar button opens and closes the sidebar of Firefox', () => {
  const own = sidebar(async () => false);
  browserWith(own);
  panelOpensOnClick();
  pressed[0]?.({ id: 3 });
  expect(own.sidebarAction.toggle).toHaveBeenCalledOnce();
});

test('where there is neither, the toolbar button opens the page of the tab in front; on a panel it opens no other', async () => {
  panelOpensOnClick();
  pressed[0]?.({ id: 3 });
  await expect.poll(addresses).toEqual([PANEL]);
  contexts.mockResolvedValue([{ tabId: 9, documentUrl: PANEL }]);
  pressed[0]?.({ id: 9 });
  pressed[0]?.({ id: 5 });
  await expect.poll(addresses).toEqual([PANEL, 'moz-extension://us/sidepanel.html?tabId=5']);
});

test('a browser without commands has none that could be followed', () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(followCommands).not.toThrow();
});
