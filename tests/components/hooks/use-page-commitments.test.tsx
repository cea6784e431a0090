// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { commitmentsQuery, usePageCommitments } from '@/components/hooks/use-page-commitments';
import { finds, plantSeeds } from '@/lib/db';
import type { AnalysisKey, Visit } from '@/lib/model';
import { visits } from '@/lib/settings';

import { ANCHORED } from '../../gallery/notes';
import { CORPUS } from '../../gallery/records';
import { FINDS, PAGE } from '../../gallery/statement';
import { hold } from './hook-holder';

beforeEach(() => fakeBrowser.reset());

const TAB = 7;
const KEY = 'analysis' as AnalysisKey;
const VISIT: Visit = { state: 'ready', page: PAGE, notePage: ANCHORED.page, analysis: KEY };

async function holdPage(query: string) {
  const held = await hold(() => usePageCommitments(query));
  await plantSeeds(held.store, CORPUS);
  await finds.keep(held.store, KEY, FINDS);
  await visits.keep(TAB, VISIT);
  return held;
}

test('the page to print has all commitments of the text that its address names, with the edition', async () => {
  const page = await holdPage(commitmentsQuery(TAB, KEY));
  await expect.poll(() => page.now().state).toBe('ready');
  const view = page.now();
  if (view.state !== 'ready') throw new Error('it is ready');
  expect(view.data).toMatchObject({ page: PAGE, edition: CORPUS.asOf });
  expect(view.data.entries).toHaveLength(FINDS.commitments.length);
});

test('once its tab shows another text, it says how to come back to it', async () => {
  const page = await holdPage(commitmentsQuery(TAB, KEY));
  await expect.poll(() => page.now().state).toBe('ready');
  await visits.keep(TAB, { ...VISIT, analysis: 'another' as AnalysisKey });
  await expect
    .poll(() => page.now())
    .toEqual({
      state: 'empty',
      teach:
        'The page is no longer open in its tab, or it was read again. Go back to it, and open this page from the panel.',
    });
});

test('an address that names no tab shows no commitments', async () => {
  const page = await holdPage('');
  await expect.poll(() => page.now().state).toBe('empty');
});
