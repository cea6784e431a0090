import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { readPage } from '@/lib/app/pages/read-page';
import { compileGazetteer } from '@/lib/finder';
import { PAGE_BOUNDS } from '@/lib/model';
import type { PageFacts } from '@/lib/model';

import { aStore } from '../../db/a-store';

const facts: PageFacts = {
  address: 'https://www.gov.uk/a',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'A',
  reason: '',
  attachments: [],
};
const SENTENCE = 'We will publish a plan by the end of 2027.\n\n';

async function readRepeated(times: number) {
  const store = await aStore();
  const gazetteer = () => Promise.resolve(compileGazetteer([]));
  const names = () => Promise.resolve({ gazetteer, notNames: [], version: '' });
  const areas = Promise.resolve({ planted: [], left: [] });
  const reading = { text: SENTENCE.repeat(times), headings: [] };
  try {
    const read = await readPage({ store, version: '1', names, areas }, facts, reading);
    await read.keep();
    return { read, stored: await store.finds.count() };
  } catch (fault) {
    return { read: fault, stored: await store.finds.count() };
  }
}

test('a page on which more is found than is shown is refused with a sentence, and nothing of it is stored', async () => {
  const { read, stored } = await readRepeated(PAGE_BOUNDS.finds);
  expect(read).toMatchObject({
    name: 'PageTooLong',
    message: 'This page is too long for Pledgemark to read: it has more than 15,000 names and commitments.',
  });
  expect(stored).toBe(0);
});

test('one with fewer is read, and what was found is kept', async () => {
  const { read, stored } = await readRepeated(10);
  expect(read).toMatchObject({ missing: [] });
  expect(stored).toBe(1);
});
