import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { FIRST_SETTINGS } from '@/lib/model';
import { changeSettings, readSettings, settingsFrom, watchSettings } from '@/lib/settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

test('a reader who has changed nothing has the first settings', async () => {
  expect(await readSettings()).toEqual(FIRST_SETTINGS);
});

test('changing one setting leaves the others as they are', async () => {
  await changeSettings({ offPages: ['https://www.gov.uk/a'] });
  await changeSettings({ density: 'margin' });
  expect(await readSettings()).toEqual({ ...FIRST_SETTINGS, density: 'margin', offPages: ['https://www.gov.uk/a'] });
});

test('two changes at once both stand, and each is told all the settings as they are then', async () => {
  const [first, second] = await Promise.all([
    changeSettings({ density: 'margin' }),
    changeSettings({ singleKeys: !FIRST_SETTINGS.singleKeys }),
  ]);
  expect(first).toEqual({ ...FIRST_SETTINGS, density: 'margin' });
  expect(second).toEqual({ ...first, singleKeys: !FIRST_SETTINGS.singleKeys });
  expect(await readSettings()).toEqual(second);
});

test('a change that could not be kept says so, and the next one is kept', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  const failed = changeSettings({ density: 'margin' });
  const kept = changeSettings({ density: 'off' });
  await expect(failed).rejects.toThrow('no room');
  expect((await kept).density).toBe('off');
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
