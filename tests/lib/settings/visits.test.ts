import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { FindId } from '@/lib/model';
import { leaveTarget, takeTarget, visits, watchTab } from '@/lib/settings';

const TAB = 7;
const target = { open: 'find', id: 'c-1' as FindId } as const;

beforeEach(() => fakeBrowser.reset());

test('what a tab shows is kept until it is forgotten', async () => {
  await visits.keep(TAB, { state: 'ready' });
  expect(await visits.read(TAB)).toEqual({ state: 'ready' });
  expect(await visits.read(TAB + 1)).toBeUndefined();
  await visits.forget(TAB);
  expect(await visits.read(TAB)).toBeUndefined();
});

test('an item left for the panel is taken once', async () => {
  await leaveTarget(TAB, target);
  expect(await takeTarget(TAB)).toMatchObject(target);
  expect(await takeTarget(TAB)).toBeUndefined();
});

test('leaving the same item twice tells the panel twice', async () => {
  const tell = vi.fn();
  const stop = watchTab(TAB, tell);
  await leaveTarget(TAB, target);
  await leaveTarget(TAB, target);
  await visits.keep(TAB + 1, { state: 'ready' });
  stop();
  expect(tell.mock.calls).toEqual([['target'], ['target']]);
});
