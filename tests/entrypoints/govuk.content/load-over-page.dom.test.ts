import { answers, asked, askedFor } from './in-memory-browser';

import { beforeEach, expect, test } from 'vitest';

import { giveOverPage, overPageLoader } from '../../../entrypoints/govuk.content/load-over-page';
import type { OverPage } from '../../../entrypoints/govuk.content/load-over-page';

const OVER = { layOut: () => undefined, respondFor: () => undefined } as unknown as OverPage;

beforeEach(() => {
  asked.length = 0;
  answers.clear();
});

test('it is asked for when it is first wanted, and once for all who want it', async () => {
  answers.set('loadOverPage', () => {
    giveOverPage(OVER);
    return null;
  });
  const load = overPageLoader();
  expect(asked).toEqual([]);
  expect(await Promise.all([load(), load()])).toEqual([OVER, OVER]);
  expect(await load()).toBe(OVER);
  expect(askedFor('loadOverPage')).toHaveLength(1);
});

test('it is there when it has come, though the background has not answered yet', async () => {
  const answered = Promise.withResolvers<null>();
  answers.set('loadOverPage', () => answered.promise);
  const loading = overPageLoader()();
  giveOverPage(OVER);
  expect(await loading).toBe(OVER);
  answered.resolve(null);
});

test('where the background answers and nothing has come, that is told, and the next one tries again', async () => {
  answers.set('loadOverPage', () => null);
  const load = overPageLoader();
  await expect(load()).rejects.toThrow('A part of Pledgemark is missing. Reload the page and try again.');
  answers.set('loadOverPage', () => {
    giveOverPage(OVER);
    return null;
  });
  expect(await load()).toBe(OVER);
});

test('a fault of the background is told as it is', async () => {
  await expect(overPageLoader()()).rejects.toThrow('Nothing answers “loadOverPage”.');
});
