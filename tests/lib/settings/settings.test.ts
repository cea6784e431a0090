import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { FIRST_SETTINGS } from '@/lib/model';
import { changeSettings, readSettings, settingsFrom, watchSettings } from '@/lib/settings';

beforeEach(() => fakeBrowser.reset());

test('a reader who has changed nothing has the first settings', async () => {
  expect(await readSettings()).toEqual(FIRST_SETTINGS);
});

test('changing one setting leaves the others as they are', async () => {
  await changeSettings({ offPages: ['https://www.gov.uk/a'] });
  await changeSettings({ density: 'margin' });
  expect(await readSettings()).toEqual({ ...FIRST_SETTINGS, density: 'margin', offPages: ['https://www.gov.uk/a'] });
});

test.each([
  { kept: undefined },
  { kept: 'names' },
  { kept: { density: 'loud' } },
  { kept: { offPages: [1, 2] } },
  { kept: { singleKeys: 'yes' } },
  { kept: { showWhy: 1 } },
  { kept: { paper: 'everything', hoverCards: 'no' } },
])('kept settings that are not as they should be ($kept) are replaced by the first ones', ({ kept }) => {
  expect(settingsFrom(kept)).toEqual(FIRST_SETTINGS);
});

test('a change made in one room is told in the others, until they stop listening', async () => {
  const tell = vi.fn();
  const stop = watchSettings(tell);
  await changeSettings({ density: 'off' });
  expect(tell).toHaveBeenCalledExactlyOnceWith({ ...FIRST_SETTINGS, density: 'off' });
  stop();
  await changeSettings({ density: 'names' });
  expect(tell).toHaveBeenCalledTimes(1);
});
