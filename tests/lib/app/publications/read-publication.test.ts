import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { readPublication } from '@/lib/app/publications/read-publication';
import { rememberContents } from '@/lib/app/publications/remember-parts';
import { library } from '@/lib/db';
import { pageKey } from '@/lib/page';

import { aStore } from '../../db/a-store';
import { TEXT, findsIn } from '../pages/harbour';
import { ANNEX, FILE, HARBOURS, LANDING, PDF, PLAN, T1, comeToLanding, pageOf, readPart } from './a-publication';

const PLAN_TEXT = 'The port will open.\nWe will dredge it.';

test('a landing page tells its HTML attachments and PDFs, each once, in its order; none is read yet', async () => {
  const store = await aStore();
  await comeToLanding(store);
  expect(await readPublication(store, LANDING)).toEqual({
    of: { address: HARBOURS },
    parts: [
      { address: PLAN.address, title: 'The plan', isCurrent: false },
      { address: FILE, title: 'The plan', isCurrent: false },
      { address: ANNEX.address, title: 'Annex A', isCurrent: false },
    ],
    read: 0,
    commitments: 0,
    next: { address: PLAN.address, title: 'The plan' },
  });
});

test('what was read is counted; what was not has no count, and one without commitments has 0', async () => {
  const store = await aStore();
  await comeToLanding(store);
  await readPart(store, PLAN, PLAN_TEXT);
  await readPart(store, ANNEX, 'Nothing is promised.');
  const known = await readPublication(store, PLAN);
  expect(known?.parts.map(({ commitments }) => commitments)).toEqual([2, undefined, 0]);
  expect(known).toMatchObject({ read: 2, commitments: 2, next: { address: FILE } });
  expect(known?.parts.filter(({ isCurrent }) => isCurrent)).toMatchObject([{ title: 'The plan' }]);
  expect((await readPublication(store, ANNEX))?.next).toBeUndefined();
});

test('a commitment that stands in the page and in its PDF counts once in all', async () => {
  const store = await aStore();
  await comeToLanding(store);
  await readPart(store, PLAN, PLAN_TEXT);
  await readPart(store, PDF, `${PLAN_TEXT.replace('The port', 'The  port')}\nWe will pay for it.`);
  const known = await readPublication(store, PDF);
  expect(known?.parts.map(({ commitments }) => commitments)).toEqual([2, 3, undefined]);
  expect(known).toMatchObject({ read: 2, commitments: 3, next: { address: ANNEX.address } });
});

test('parts that were read before the landing page was seen are told as they were met, the landing page first', async () => {
  const store = await aStore();
  await readPart(store, PLAN, PLAN_TEXT);
  expect(await readPublication(store, PLAN)).toBeUndefined();
  await readPart(store, ANNEX, 'We will see.', '2026-11-24T12:00:00.000Z' as typeof T1);
  await readPart(store, pageOf(HARBOURS, { attachments: LANDING.attachments.slice(3, 4) }), 'It will follow.');
  const known = await readPublication(store, ANNEX);
  expect(known?.parts.map(({ address }) => address)).toEqual([HARBOURS, ANNEX.address, PLAN.address]);
});

test('a page that was brought in is a part that was read, though the reader never came to it', async () => {
  const store = await aStore();
  await comeToLanding(store);
  const { publication: _, ...facts } = ANNEX;
  const finds = findsIn(TEXT);
  const { length } = finds.commitments;
  expect(length).toBeGreaterThan(1);
  await library.keptPages.keep(store, {
    page: { page: pageKey(facts), facts, because: 'imported', kept: T1 },
    hash: 'h',
    reading: { text: TEXT, headings: [] },
    finds,
  });
  const known = await readPublication(store, LANDING);
  expect(known?.parts.map(({ title, commitments }) => [title, commitments])).toEqual([
    ['The plan', undefined],
    ['The plan', undefined],
    ['Annex A', length],
  ]);
  expect(known).toMatchObject({ read: 1, commitments: length });
});

test('a guide has the parts that its contents list names; a page that stands alone has none', async () => {
  const store = await aStore();
  const guide = pageOf('https://www.gov.uk/norland/health', { kind: 'travel_advice', part: 'health' });
  const exams = pageOf('https://www.gov.uk/norland-pilots/exams', { kind: 'guide', part: 'exams' });
  const parts = [
    { title: 'Summary', address: 'https://www.gov.uk/norland-pilots' },
    { title: 'Exams', address: exams.address },
    { title: 'Not ours', address: 'https://harbours.example/exams' },
  ];
  await rememberContents(store, exams, { parts, at: T1 });
  expect((await readPublication(store, exams))?.parts.map(({ title }) => title)).toEqual(['Summary', 'Exams']);
  expect(await readPublication(store, guide)).toBeUndefined();
  await rememberContents(store, pageOf('https://www.gov.uk/alone'), { parts, at: T1 });
  expect(await readPublication(store, pageOf('https://www.gov.uk/alone'))).toBeUndefined();
});

test('only the landing page tells what a publication lists: an attachment with a list of its own does not', async () => {
  const store = await aStore();
  await comeToLanding(store);
  await readPart(store, { ...PLAN, attachments: LANDING.attachments.slice(3) }, PLAN_TEXT);
  expect((await readPublication(store, PLAN))?.parts).toHaveLength(3);
});
