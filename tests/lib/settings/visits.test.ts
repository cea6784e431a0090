import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { FindId } from '@/lib/model';
import { forgetVisit, keepVisit, leaveTarget, readVisit, takeTarget, watchTab } from '@/lib/settings';

const TAB = 7;
const target = { open: 'find', id: 'c-1' as FindId } as const;

beforeEach(() => fakeBrowser.reset());

test('what a tab shows is kept until it is forgotten', async () => {
  await keepVisit(TAB, { state: 'ready' });
  expect(await readVisit(TAB)).toEqual({ state: 'ready' });
  expect(await readVisit(TAB + 1)).toBeUndefined();
  await forgetVisit(TAB);
  expect(await readVisit(TAB)).toBeUndefined();
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
  await keepVisit(TAB + 1, { state: 'ready' });
  stop();
  expect(tell.mock.calls).toEqual([['target'], ['target']]);
});
