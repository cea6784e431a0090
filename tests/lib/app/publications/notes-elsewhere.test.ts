import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';

import { notesBeside } from '@/lib/app/publications/notes-beside';
import { readNotesElsewhere } from '@/lib/app/publications/notes-elsewhere';
import { placeTwins } from '@/lib/app/publications/place-twins';
import { notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { PageFacts } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { aNote, aStore, noteId } from '../../db/a-store';
import { ANNEX, PDF, PLAN, comeToLanding, noteOn, pageOf, readPart } from './a-publication';

const PLAN_TEXT =
  'The plan\n\nThe port will open a second quay for ferries by May. Nobody sails at night.\n\nWe will see what the pilots say.';
/** The same words, set as a PDF has them, among others. */
const PDF_TEXT =
  'Page 1 of 2\n\nThe port will open a second quay for\nferries by May.\u00a0Nobody sails at night.\n\nPage 2 of 2\n\nA table of berths.';

/** Which notes are listed on a page with this text, and the words that each is offered on. */
async function listed(store: Store, facts: PageFacts, text: string) {
  await placeTwins(store, pageKey(facts), text);
  const elsewhere = await readNotesElsewhere(store, facts, fingerprint(text));
  return elsewhere.map(({ note, part, here }) => [note.id, part.title, here && text.slice(here.start, here.end)]);
}

async function readAll(): Promise<Store> {
  const store = await aStore();
  await comeToLanding(store);
  await readPart(store, PLAN, PLAN_TEXT);
  await readPart(store, PDF, PDF_TEXT);
  return store;
}
const onPlan = (store: Store, words: string, id = 'n1') => noteOn(store, { facts: PLAN, text: PLAN_TEXT, words, id });

test('a note on one part is listed on the others, and offered on the very words there; it stays one note', async () => {
  const store = await readAll();
  await onPlan(store, 'open a second quay for ferries');
  const before = await notes.all(store);
  expect(await listed(store, PDF, PDF_TEXT)).toEqual([['n1', 'The plan', 'open a second quay for\nferries']]);
  expect(await listed(store, PLAN, PLAN_TEXT)).toEqual([]);
  expect(await notes.all(store)).toEqual(before);
});

test('a part that was not read yet lists the notes too, and offers no place', async () => {
  const store = await readAll();
  await onPlan(store, 'open a second quay for ferries');
  expect(await listed(store, ANNEX, 'Annex')).toEqual([['n1', 'The plan', undefined]]);
});

describe('a note is not offered', () => {
  test.each([
    ['where its words are others', 'We will see what the pilots say', PDF_TEXT],
    ['where one word differs', 'open a second quay for ferries', PDF_TEXT.replace('second', 'third')],
    [
      'where its words stand twice',
      'open a second quay for ferries',
      'The harbour can open a second quay for ferries. Others may open a second quay for ferries.',
    ],
    [
      'on a turn of phrase that stands among other words',
      'Nobody sails',
      'In winter, as in spring:\n\nNobody sails here.',
    ],
  ])('%s', async (_, words, text) => {
    const store = await readAll();
    await readPart(store, PDF, text);
    await onPlan(store, words);
    expect(await listed(store, PDF, text)).toEqual([['n1', 'The plan', undefined]]);
  });

  test('on a text that the page had before', async () => {
    const store = await readAll();
    await onPlan(store, 'open a second quay for ferries');
    await placeTwins(store, pageKey(PDF), PDF_TEXT);
    const [one] = await readNotesElsewhere(store, PDF, 'another');
    expect(one).not.toHaveProperty('here');
  });
});

test('few words are offered where the same stands beside them', async () => {
  const store = await readAll();
  await onPlan(store, 'Nobody sails');
  const text = PDF_TEXT.replaceAll('\u00a0', ' ');
  await readPart(store, PDF, PLAN_TEXT.replace('The plan\n\n', 'Page 1\n\n'));
  expect(await listed(store, PDF, PLAN_TEXT.replace('The plan\n\n', 'Page 1\n\n'))).toEqual([
    ['n1', 'The plan', 'Nobody sails'],
  ]);
  expect(text).toContain('Nobody sails');
});

test('notes of other publications and of pages that stand alone are none of them', async () => {
  const store = await readAll();
  const other = pageOf('https://www.gov.uk/government/publications/harbours-2/plan');
  await readPart(store, other, PLAN_TEXT);
  await noteOn(store, { facts: other, text: PLAN_TEXT, words: 'open a second quay for ferries', id: 'n2' });
  expect(await listed(store, PDF, PDF_TEXT)).toEqual([]);
  expect(await readNotesElsewhere(store, pageOf('https://www.gov.uk/alone'), 'h')).toEqual([]);
  expect(await notesBeside(store, pageKey(PDF))).toEqual([]);
});

test('a note that was read in, which knows only the address of its page, is listed on other parts and not on its own', async () => {
  const store = await readAll();
  const page = { key: pageKey(withoutId(PLAN)), address: PLAN.address, title: 'Plan', textHash: 'h' };
  await notes.save(store, aNote({ id: noteId('n3'), page }));
  expect(await listed(store, PDF, PDF_TEXT)).toEqual([['n3', 'The plan', undefined]]);
  expect(await listed(store, PLAN, PLAN_TEXT)).toEqual([]);
  expect(await notesBeside(store, pageKey(PLAN))).toEqual([]);
});

/** Without its content id: its address alone tells which page it is. */
function withoutId({ contentId: _id, ...facts }: PageFacts): PageFacts {
  return facts;
}
