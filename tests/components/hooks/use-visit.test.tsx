// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { useSettings } from '@/components/hooks/use-settings';
import { useTarget, useVisit } from '@/components/hooks/use-visit';
import { FIRST_SETTINGS } from '@/lib/model';
import type { NoteId, PanelTarget } from '@/lib/model';
import { changeSettings, leaveTarget, readSettings, visits, watchSettings } from '@/lib/settings';

import { hold } from './hook-holder';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

const TAB = 7;
const NOTE: PanelTarget = { open: 'note', id: 'note-1' as NoteId };

test('a visit is loading, then what the page told, and follows each change of this tab only', async () => {
  await visits.keep(TAB, { state: 'reading' });
  const held = await hold(() => useVisit(TAB));
  await expect.poll(held.now).toEqual({ state: 'ready', data: { state: 'reading' } });
  await visits.keep(TAB + 1, { state: 'failed', because: 'fault' });
  await visits.keep(TAB, { state: 'off', because: 'offered' });
  await expect.poll(held.now).toEqual({ state: 'ready', data: { state: 'off', because: 'offered' } });
  await visits.forget(TAB);
  await expect.poll(() => held.now().state).toBe('empty');
});

test('without a tab there is nothing to show yet', async () => {
  const held = await hold(() => useVisit(undefined));
  expect(held.now()).toEqual({ state: 'loading' });
});

test('an item left before the panel opened is taken, and each click on it is a new wish', async () => {
  await leaveTarget(TAB, NOTE);
  const held = await hold(() => useTarget(TAB));
  await expect.poll(held.now).toMatchObject(NOTE);
  const first = held.now();
  await leaveTarget(TAB, NOTE);
  await expect.poll(() => held.now() === first).toBe(false);
  expect(held.now()).toMatchObject(NOTE);
});

test('settings are read, follow every change and can be changed', async () => {
  const held = await hold(() => useSettings());
  await expect.poll(() => held.now()[0]).toEqual(FIRST_SETTINGS);
  await changeSettings({ density: 'off' });
  await expect.poll(() => held.now()[0]?.density).toBe('off');
  held.now()[1]({ density: 'margin' });
  await expect.poll(() => held.now()[0]?.density).toBe('margin');
  expect((await readSettings()).density).toBe('margin');
});

test('a choice is shown at once, before it is kept, and no older one comes back while it is being kept', async () => {
  const held = await hold(() => useSettings());
  await expect.poll(() => held.now()[0]).toEqual(FIRST_SETTINGS);
  const seen: (string | undefined)[] = [];
  let keep = (): void => undefined;
  const waits = new Promise<void>((resolve) => (keep = resolve));
  const kept: { get: (key: string) => Promise<Record<string, unknown>> } = fakeBrowser.storage.local;
  vi.spyOn(kept, 'get').mockReturnValueOnce(waits.then(() => ({})));
  const stop = watchSettings(() => seen.push(held.now()[0]?.density));
  held.now()[1]({ density: 'margin' });
  held.now()[1]({ density: 'off' });
  await expect.poll(() => held.now()[0]?.density).toBe('off');
  expect((await readSettings()).density).toBe(FIRST_SETTINGS.density);
  keep();
  await expect.poll(() => seen).toEqual(['off', 'off']);
  expect((await readSettings()).density).toBe('off');
  stop();
});

test('a hook that has gone no longer listens', async () => {
  const held = await hold(() => useVisit(TAB));
  await expect.poll(() => held.now().state).toBe('empty');
  held.leave();
  await visits.keep(TAB, { state: 'reading' });
  expect(held.now().state).toBe('empty');
});
