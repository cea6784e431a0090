import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { tellPages } from '@/lib/messages';

import { openTabs } from './open-tabs';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

test('every open page of www.gov.uk is told what has changed, and no other page is', async () => {
  const told = openTabs('https://www.gov.uk/a', 'https://www.example.org/', 'https://www.gov.uk/b');
  await tellPages('notes', 'corpus');
  expect(told).toEqual([
    { tab: 0, message: 'notesChanged' },
    { tab: 0, message: 'corpusChanged' },
    { tab: 2, message: 'notesChanged' },
    { tab: 2, message: 'corpusChanged' },
  ]);
});

test('a PDF that is being read is told too, and no other page of ours is', async () => {
  const own = fakeBrowser.runtime.getURL('/');
  const told = openTabs(`${own}pdf.html?file=x`, `${own}notebook.html`);
  await tellPages('notes');
  expect(told).toEqual([{ tab: 0, message: 'notesChanged' }]);
});

test('a page in which nobody answers keeps no other from being told', async () => {
  const told = openTabs('https://www.gov.uk/gone', 'https://www.gov.uk/b');
  await tellPages('corpus');
  expect(told).toContainEqual({ tab: 1, message: 'corpusChanged' });
});

test('a tab that the browser gives no number is passed over', async () => {
  const told = openTabs('https://www.gov.uk/a', 'https://www.gov.uk/b');
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{}, { id: 1 }] as never);
  await tellPages('notes');
  expect(told).toEqual([{ tab: 1, message: 'notesChanged' }]);
});
