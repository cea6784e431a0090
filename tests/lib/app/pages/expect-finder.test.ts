import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';

import { openPageService } from '@/lib/app/finding';
import { library, openStore } from '@/lib/db';
import { FIRST_SETTINGS } from '@/lib/model';
import type { IsoInstant, Settings } from '@/lib/model';
import { SHIPPED } from '@/tests/seeds/shipped';

import { FACTS, TEXT } from './harbour';

const READING = { text: TEXT, headings: [] };
const WANTED = { wish: 'arrived', settings: FIRST_SETTINGS } as const;

/** A background that has just started, and what it does with the file of what the finder looks for. */
function started() {
  const told: string[] = [];
  const finder = () => {
    told.push('fetched');
    const read = SHIPPED.finder();
    return () => {
      told.push('read');
      return read();
    };
  };
  const now = () => '2026-11-30T10:00:00.000Z' as IsoInstant;
  return { told, service: openPageService({ shipped: { ...SHIPPED, finder }, now, newId: () => 'id' }) };
}

afterEach(async () => {
  const store = await openStore();
  await library.forget.everything(store);
  store.close();
});

test('the file is fetched before the store has answered, and read once something is to be found', async () => {
  const { told, service } = started();
  const answer = service.analyseIfWanted(FACTS, READING, WANTED);
  expect(told).toEqual(['fetched']);
  await answer;
  expect(told).toEqual(['fetched', 'read']);
});

test('of a page that was read before the file is not read', async () => {
  const first = started();
  const before = await first.service.analyse(FACTS, READING);
  expect(await first.service.isKept(before.key)).toBe(true);
  const { told, service } = started();
  expect(await service.analyseIfWanted(FACTS, READING, WANTED)).toMatchObject({ analysis: { key: before.key } });
  expect(told).toEqual(['fetched']);
});

test('for a page that is not wanted it is not even fetched', async () => {
  const { told, service } = started();
  const settings: Settings = { ...FIRST_SETTINGS, offPages: [FACTS.address] };
  await service.analyseIfWanted(FACTS, READING, { wish: 'arrived', settings });
  expect(told).toEqual([]);
});
