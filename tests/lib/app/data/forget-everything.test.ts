import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { forgetEverything } from '@/lib/app/data/forget-everything';
import { notes } from '@/lib/db';
import { changeSettings, readSettings } from '@/lib/settings';

import { aNote, aStore } from '../../db/a-store';
import { openTabs } from '../../messages/open-tabs';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

test('once everything is forgotten, every open page is told that its notes and the corpus have changed', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await changeSettings({ density: 'off' });
  const told = openTabs('https://www.gov.uk/a', 'https://www.gov.uk/b');
  await forgetEverything(store);
  expect(await notes.all(store)).toEqual([]);
  expect((await readSettings()).density).not.toBe('off');
  expect(told.map(({ tab, message }) => `${tab} ${message}`).toSorted()).toEqual([
    '0 corpusChanged',
    '0 notesChanged',
    '1 corpusChanged',
    '1 notesChanged',
  ]);
});
