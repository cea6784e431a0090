import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';

import { openPageService } from '@/lib/app/finding';
import { laterWrites } from '@/lib/app/pages/later-writes';
import { finds, library, openStore } from '@/lib/db';
import type { AnalysisKey, FindId, IsoInstant } from '@/lib/model';
import { SHIPPED } from '@/tests/seeds/shipped';

import { FACTS, PAGE, TEXT } from './harbour';

const KEY = 'k' as AnalysisKey;

afterEach(async () => {
  vi.restoreAllMocks();
  await library.forget.everything(await openStore());
});

const openService = () =>
  openPageService({ shipped: SHIPPED, now: () => '2026-11-28T10:00:00.000Z' as IsoInstant, newId: () => 'id' });

/** Holds each keeping of finds back until it is let go. */
function holdBack(): () => void {
  const held = Promise.withResolvers<void>();
  const keep = finds.keep;
  vi.spyOn(finds, 'keep').mockImplementation(async (...given) => {
    await held.promise;
    return keep(...given);
  });
  return held.resolve;
}

test('an analysis is answered before it is written, and whoever reads what is written waits for it', async () => {
  const service = openService();
  const letGo = holdBack();
  const { key, finds: found } = await service.analyse(FACTS, { text: TEXT, headings: [] });
  expect(await finds.of(await openStore(), key)).toBeUndefined();
  const find = found.commitments[0]?.id ?? ('' as FindId);
  const asked = Promise.all([service.isKept(key), service.cardOf(key, find, FACTS)]);
  letGo();
  const [isKept, card] = await asked;
  expect([isKept, card?.kind]).toEqual([true, 'commitment']);
});

test('where the background stopped before it wrote, that is told, and asked anew all of it is kept', async () => {
  const keep = vi.spyOn(finds, 'keep').mockImplementationOnce(() => new Promise(() => undefined));
  const { key } = await openService().analyse(FACTS, { text: TEXT, headings: [] });
  await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce());
  const next = openService();
  expect(await next.isKept(key)).toBe(false);
  expect(await next.analyse(FACTS, { text: TEXT, headings: [] })).toMatchObject({ key });
  expect(await next.isKept(key)).toBe(true);
});

test('where the finds are kept, it is kept too that the page was read', async () => {
  const service = openService();
  const visit = vi.spyOn(library.readings, 'visit').mockRejectedValueOnce(new Error('the disk is gone'));
  const { key } = await service.analyse(FACTS, { text: TEXT, headings: [] });
  await expect(service.isKept(key)).rejects.toThrow('the disk is gone');
  expect(await finds.of(await openStore(), key)).toBeUndefined();
  const again = await service.analyse(FACTS, { text: TEXT, headings: [] });
  expect(await service.isKept(again.key)).toBe(true);
  expect(visit).toHaveBeenCalledTimes(2);
  expect(visit.mock.lastCall?.[1]).toMatchObject({ page: PAGE });
});

test('what was found is kept before a text that no page shows is answered', async () => {
  const keep = vi.spyOn(finds, 'keep');
  await openService().findIn(FACTS, { text: TEXT, headings: [] });
  expect(keep).toHaveBeenCalledOnce();
  await keep.mock.results[0]?.value;
});

test('writes are done in the order in which they were begun, one that failed among them', async () => {
  const { begin, ended } = laterWrites();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  begin(KEY, async () => {
    await first.promise;
    done.push('first');
  });
  begin('other' as AnalysisKey, () => Promise.reject(new Error('no room')));
  begin(KEY, async () => void done.push('third'));
  first.resolve();
  await ended();
  expect(done).toEqual(['first', 'third']);
});

test('a failure is told once, to the one who asks after it', async () => {
  const { begin, of } = laterWrites();
  begin(KEY, () => Promise.reject(new Error('no room')));
  await expect(of(KEY)).rejects.toThrow('no room');
  await expect(of(KEY)).resolves.toBeUndefined();
});
