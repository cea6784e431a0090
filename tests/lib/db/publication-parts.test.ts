import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { PARTS_KEPT } from '@/lib/db/publication-parts';
import { quoteKey } from '@/lib/model';

import { aStore, at, noteId, pageKey } from './a-store';
import { FACTS } from './every-table';

const { publicationParts } = library;
const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');
const HARBOURS = 'https://www.gov.uk/government/publications/harbours';
const FILE = 'https://assets.publishing.service.gov.uk/media/1/harbours.pdf';
const partAt = (address: string, title: string) => ({ address, title });
const LISTED = [
  partAt(`${HARBOURS}/plan`, 'The plan'),
  partAt(`${HARBOURS}/annex`, 'Annex'),
  partAt(FILE, 'All of it'),
];
const PAGE = pageKey('plan/en');
const TWINS = [{ note: noteId('n1'), span: { start: 2, end: 9 } }];

const readPlan = (store: Store, hash = 'h', title = 'Plan') =>
  publicationParts.read(store, {
    publication: HARBOURS,
    address: `${HARBOURS}/plan`,
    title,
    page: PAGE,
    hash,
    commitments: [quoteKey('We will.')],
    at: T1,
  });
const list = (store: Store, parts = LISTED, moment = T1) =>
  publicationParts.list(store, { publication: HARBOURS, parts, at: moment });
const told = async (store: Store) =>
  (await publicationParts.of(store, HARBOURS))
    .map(({ title, order, read }) => `${order ?? 'unlisted'} ${title}${read === undefined ? '' : ' read'}`)
    .toSorted();

test('parts are known by the list and by what was read, whichever came first; the list names them', async () => {
  const store = await aStore();
  await readPlan(store);
  expect(await told(store)).toEqual(['unlisted Plan read']);
  await list(store);
  expect(await told(store)).toEqual(['0 The plan read', '1 Annex', '2 All of it']);
  await readPlan(store, 'h2', 'Other title');
  expect(await told(store)).toEqual(['0 The plan read', '1 Annex', '2 All of it']);
});

test('what the list names no longer goes, but for what was read', async () => {
  const store = await aStore();
  await list(store);
  await readPlan(store);
  await list(store, LISTED.slice(1, 2), T2);
  expect(await told(store)).toEqual(['0 Annex', 'unlisted The plan read']);
});

test('a list that is as it was is not written', async () => {
  const store = await aStore();
  await list(store);
  await list(store, LISTED, T2);
  expect((await publicationParts.of(store, HARBOURS)).map((part) => part.at)).toEqual([T1, T1, T1]);
});

test('the places of notes of other parts are of one text: with other words they are found anew', async () => {
  const store = await aStore();
  const twins = async () => (await publicationParts.ofPage(store, PAGE)).map(({ read }) => read?.twins);
  await readPlan(store);
  await publicationParts.placeTwins(store, { page: PAGE, hash: 'other', twins: TWINS });
  expect(await twins()).toEqual([undefined]);
  await publicationParts.placeTwins(store, { page: PAGE, hash: 'h', twins: TWINS });
  await readPlan(store);
  expect(await twins()).toEqual([TWINS]);
  await readPlan(store, 'h2');
  expect(await twins()).toEqual([undefined]);
});

test('of more parts than are kept, those that were told of first go', async () => {
  const store = await aStore();
  const many = Array.from({ length: PARTS_KEPT }, (_, number) => partAt(`${FILE}?${number}`, `${number}`));
  await publicationParts.list(store, { publication: 'https://www.gov.uk/old', parts: many, at: T1 });
  await list(store, LISTED, T2);
  expect(await store.publicationParts.count()).toBe(PARTS_KEPT);
  expect(await told(store)).toHaveLength(LISTED.length);
});

test('kept pages are found under a publication’s address: its own and those below, and no neighbour’s', async () => {
  const store = await aStore();
  for (const address of [HARBOURS, `${HARBOURS}/plan`, `${HARBOURS}-2/plan`])
    await library.keptPages.keep(store, {
      page: { page: pageKey(address), facts: { ...FACTS, address }, because: 'imported', kept: T1 },
      hash: 'h',
      reading: { text: 'Words', headings: [] },
      finds: { mentions: [], commitments: [], progress: [] },
    });
  const kept = await publicationParts.keptUnder(store, HARBOURS);
  expect(kept.map(({ facts }) => facts.address)).toEqual([HARBOURS, `${HARBOURS}/plan`]);
});

test('a page that is forgotten is no part any more; a landing page takes along what only it listed', async () => {
  const store = await aStore();
  await list(store);
  await readPlan(store);
  const forgotten = await library.forget.page(store, { key: PAGE, address: `${HARBOURS}/plan` });
  expect(await told(store)).toEqual(['1 Annex', '2 All of it']);
  await library.forget.bringBack(store, forgotten);
  expect(await told(store)).toEqual(['0 The plan read', '1 Annex', '2 All of it']);
  await library.forget.page(store, { key: pageKey('landing/en'), address: HARBOURS });
  expect(await told(store)).toEqual(['0 The plan read']);
});
