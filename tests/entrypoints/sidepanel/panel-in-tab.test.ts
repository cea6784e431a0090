import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { PanelActs } from '@/components/panel/panel-view';
import { actsInTab, tabAsked } from '@/entrypoints/sidepanel/panel-in-tab';
import type { FindId } from '@/lib/model';

import { QUIET } from '../../gallery/story';

const TAB = 7;
const FIND = 'commitment-1' as FindId;
const update = vi.fn(async () => undefined);

beforeEach(() => {
  update.mockReset();
  Object.assign(fakeBrowser.tabs, { update });
});

const acts = (own: Partial<PanelActs> = {}): PanelActs => actsInTab({ ...QUIET, ...own }, TAB);

test.each([
  { query: '?tabId=7', tabId: 7 },
  { query: '', tabId: undefined },
  { query: '?tabId=seven', tabId: undefined },
  { query: '?tabId=7.5', tabId: undefined },
])('“$query” asks for the tab $tabId', ({ query, tabId }) => {
  expect(tabAsked(query)).toBe(tabId);
});

test('the way back brings the page to the front, and tells where it is closed', async () => {
  expect(await acts().backToPage?.()).toBe('in front');
  expect(update).toHaveBeenCalledWith(TAB, { active: true });
  update.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  expect(await acts().backToPage?.()).toBe('closed');
});

test('what is shown on the page is shown with the page in front; what is not there leaves the panel where it is', async () => {
  expect(await acts({ show: async () => false }).show(FIND)).toBe(false);
  expect(update).not.toHaveBeenCalled();
  expect(await acts({ show: async () => true }).show(FIND)).toBe(true);
  expect(update).toHaveBeenCalledOnce();
});

test('a place on the page is shown with the page in front', () => {
  const showPlace = vi.fn<NonNullable<PanelActs['showPlace']>>();
  acts({ showPlace }).showPlace?.({ start: 3, end: 9 });
  expect(showPlace).toHaveBeenCalledWith({ start: 3, end: 9 });
  expect(update).toHaveBeenCalledOnce();
});
