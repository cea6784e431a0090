import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { corpus, library, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Keeping } from '@/lib/db/keep-pages';
import { pageDocumentId } from '@/lib/model';
import type { CommitmentId, CorpusCommitment, IsoDate } from '@/lib/model';

import { A_COMMITMENT, aJudgement, aSearch, anEvidence } from '../corpus/records';
import { aStore, at, commitmentId, pageKey } from './a-store';
import { FACTS, aCorrection } from './every-table';

const { keptPages } = library;
const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');
const KEY = pageKey('a:en');
const DOCUMENT = pageDocumentId(KEY);

const keeping = (hash: string, change: Partial<Keeping['page']> = {}): Keeping => ({
  page: { page: KEY, facts: FACTS, because: 'noted', kept: T1, ...change },
  hash,
  reading: { text: `The words of ${hash}`, headings: [] },
  finds: { mentions: [], commitments: [], progress: [] },
});
const promised = (name: string, change: Partial<CorpusCommitment> = {}): CorpusCommitment => ({
  ...A_COMMITMENT,
  id: commitmentId(`page/${name}`),
  document: DOCUMENT,
  quote: `We will do ${name}.`,
  ...change,
});
const idsHere = async (store: Store): Promise<readonly CommitmentId[]> =>
  (await store.commitments.where('document').equals(DOCUMENT).toArray()).map(({ id }) => id).toSorted();

/** A page whose commitments something on record is about, each in another way, and one that nothing is about. */
async function spokenOf(store: Store): Promise<void> {
  const names = ['evidence', 'searched', 'judged', 'later', 'earlier', 'marked', 'nothing'];
  const marked = { marked: true } as const;
  const commitments = names.map((name) => promised(name, name === 'marked' ? marked : {}));
  await keptPages.keep(store, { ...keeping('h'), commitments });
  const id = (name: string): CommitmentId => commitmentId(`page/${name}`);
  const line = { relation: 'restates', note: '', confidence: 'high', sources: [] } as const;
  await mine.keep(store, {
    what: 'evidence',
    about: 'it',
    at: T1,
    rows: {
      evidence: [anEvidence({ for: [id('evidence')] })],
      searched: [aSearch({ for: [id('searched')] })],
      judgements: [aJudgement({ by: 'reader', commitment: id('judged') })],
      lineage: [
        { ...line, later: id('later'), earlierDocument: DOCUMENT },
        { ...line, later: commitmentId('elsewhere'), earlier: id('earlier'), earlierDocument: DOCUMENT },
      ],
    },
  });
}
const SPOKEN = ['earlier', 'evidence', 'judged', 'later', 'marked', 'searched'].map((name) =>
  commitmentId(`page/${name}`),
);

test('a kept page is a document of the reader’s, with its own publisher and date where they are told', async () => {
  const store = await aStore();
  await keptPages.keep(store, keeping('h'));
  const documents = () => corpus.documents(store, [DOCUMENT]);
  expect(await documents()).toMatchObject([
    { id: DOCUMENT, origin: 'reader', title: 'A', publisher: 'GOV.UK', date: '', address: FACTS.address },
  ]);
  const [updated, published] = ['2026-02-02', '2026-01-01'] as IsoDate[];
  const facts = { ...FACTS, publisher: 'Home Office', ...(updated === undefined ? {} : { updated }) };
  await keptPages.keep(store, keeping('h', { facts }));
  expect(await documents()).toMatchObject([{ publisher: 'Home Office', date: updated }]);
  await keptPages.keep(store, keeping('h', { facts: { ...facts, ...(published === undefined ? {} : { published }) } }));
  expect(await documents()).toMatchObject([{ date: published }]);
  expect((await documents())[0]?.sources).toEqual([
    { publisher: 'Home Office', title: 'A', date: published, address: FACTS.address, certainty: 'seen' },
  ]);
});

test.each([
  { first: 'saved', later: 'noted', because: 'saved', kept: T1 },
  { first: 'saved', later: 'imported', because: 'saved', kept: T1 },
  { first: 'imported', later: 'saved', because: 'imported', kept: T1 },
  { first: 'noted', later: 'noted', because: 'noted', kept: T1 },
  { first: 'noted', later: 'saved', because: 'saved', kept: T2 },
] as const)(
  'a page that was $first and then $later is one that was $because',
  async ({ first, later, because, kept }) => {
    const store = await aStore();
    await keptPages.keep(store, keeping('h', { because: first }));
    await keptPages.keep(store, keeping('h', { because: later, kept: T2 }));
    expect(await keptPages.all(store)).toMatchObject([{ because, kept }]);
  },
);

test('each version of a page’s words is kept with its moment and length, the one that was read last at the end', async () => {
  const store = await aStore();
  await keptPages.keep(store, keeping('h'));
  await keptPages.keep(store, { ...keeping('longer'), readAt: T2 });
  const [h, longer] = [
    { hash: 'h', at: T1, length: 'The words of h'.length },
    { hash: 'longer', at: T2, length: 'The words of longer'.length },
  ];
  expect((await keptPages.of(store, KEY))?.versions).toEqual([h, longer]);
  expect((await keptPages.texts(store, await keptPages.all(store))).map(({ hash }) => hash)).toEqual(['longer']);
  await keptPages.keep(store, { ...keeping('h'), readAt: T2 });
  expect((await keptPages.of(store, KEY))?.versions).toEqual([longer, { ...h, at: T2 }]);
  expect(await keptPages.texts(store, [{ ...keeping('gone').page, hash: 'gone' }])).toEqual([]);
});

test('where a page’s words change, the promises that nothing is said of go, and those found again stay', async () => {
  const store = await aStore();
  await spokenOf(store);
  await keptPages.keep(store, { ...keeping('h'), commitments: [] });
  expect(await idsHere(store)).toContain(commitmentId('page/nothing'));
  const known = commitmentId('page/again');
  await keptPages.keep(store, { ...keeping('h'), commitments: [promised('again')] });
  const found = { known } as Keeping['finds']['commitments'][number];
  await keptPages.keep(store, { ...keeping('i'), finds: { mentions: [], commitments: [found], progress: [] } });
  expect(await idsHere(store)).toEqual([known, ...SPOKEN]);
});

test('where something was put right on a page, its promises of before go though its words are the same', async () => {
  const store = await aStore();
  await keptPages.keep(store, { ...keeping('h'), commitments: [promised('before')] });
  await mine.keep(store, { what: 'correction', about: 'it', at: T1, rows: { corrections: [aCorrection()] } });
  await keptPages.keep(store, { ...keeping('h'), commitments: [promised('after')] });
  expect(await idsHere(store)).toEqual([commitmentId('page/after')]);
});

test('a page that is taken out takes along what nothing is said of, and is brought back whole', async () => {
  const store = await aStore();
  await spokenOf(store);
  await keptPages.keep(store, { ...keeping('i'), readAt: T2, commitments: [promised('nothing')] });
  const before = {
    pages: await keptPages.all(store),
    texts: await store.keptTexts.toArray(),
    ids: await idsHere(store),
    documents: await corpus.documents(store, [DOCUMENT]),
  };
  expect(before.texts.map(({ hash }) => hash)).toEqual(['h', 'i']);
  const forgotten = await keptPages.forget(store, KEY);
  if (forgotten === undefined) throw new Error('nothing was kept');
  expect(forgotten.commitments.map(({ id }) => id)).toEqual([commitmentId('page/nothing')]);
  expect(await keptPages.of(store, KEY)).toBeUndefined();
  expect(await store.keptTexts.count()).toBe(0);
  expect(await idsHere(store)).toEqual(SPOKEN);
  expect(await corpus.documents(store, [DOCUMENT])).toEqual([]);
  expect(await keptPages.forget(store, KEY)).toBeUndefined();
  expect(await keptPages.bringBack(store, forgotten)).toEqual({ saved: true });
  expect({
    pages: await keptPages.all(store),
    texts: await store.keptTexts.toArray(),
    ids: await idsHere(store),
    documents: await corpus.documents(store, [DOCUMENT]),
  }).toEqual(before);
});
