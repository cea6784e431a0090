import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { library, mine, notes, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { pageDocumentId } from '@/lib/model';
import type { Corpus, TakenPack } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { A_COMMITMENT, anEvidence, entity } from '../corpus/records';
import { aNote, aStore, at, commitmentId, noteId, pageKey, seedsAs } from './a-store';
import { FACTS } from './every-table';

const { searchSources, packs, keptPages } = library;
const T0 = at('2026-11-24T09:00:00.000Z');
const T1 = at('2026-11-24T11:00:00.000Z');
const KEY = pageKey('a:en');
const [AN_ENTITY] = SEEDS.entities;
const [A_DOCUMENT] = SEEDS.documents;
if (AN_ENTITY === undefined || A_DOCUMENT === undefined) throw new Error('the corpus is empty');
const X = { ...A_DOCUMENT, id: A_COMMITMENT.document };
const RECORDS: Pick<
  Corpus,
  'entities' | 'documents' | 'commitments' | 'evidence' | 'searched' | 'lineage' | 'judgements'
> = {
  entities: [{ ...AN_ENTITY, id: entity('country/a'), name: 'A', aliases: [] }],
  documents: [X],
  commitments: [A_COMMITMENT],
  evidence: [anEvidence()],
  searched: [],
  lineage: [],
  judgements: [],
};
const NAMED = ['commitment commitment/x', 'document document/x', 'evidence evidence/e', 'name country/a'];

const aPack = (id: string, change: Partial<TakenPack> = {}): TakenPack => {
  const made = { made: T0, taken: T1, checksum: `sum of ${id}`, counts: {} };
  return { id, title: id, publisher: `Institute ${id.toUpperCase()}`, ...made, ...change };
};
const listOf = async (store: Store) => Object.fromEntries(await searchSources.list(store));
async function planted(version = 'one'): Promise<Store> {
  const store = await aStore();
  await plantSeeds(store, seedsAs(version, RECORDS));
  return store;
}
const keepPage = (store: Store, hash: string, isOfCorpus: 'of the corpus' | 'not') =>
  keptPages.keep(store, {
    page: { page: KEY, facts: FACTS, because: 'saved', kept: T1 },
    hash,
    reading: { text: `The words of ${hash}`, headings: [] },
    finds: { mentions: [], commitments: [], progress: [] },
    commitments:
      isOfCorpus === 'not'
        ? []
        : [{ ...A_COMMITMENT, id: commitmentId('page/p'), document: pageDocumentId(KEY), quote: 'We will.' }],
  });

test('each row of the shipped corpus is in the state of its version', async () => {
  const store = await planted();
  expect(await listOf(store)).toEqual(Object.fromEntries(NAMED.map((row) => [row, 'one'])));
  await plantSeeds(store, seedsAs('two', RECORDS));
  expect(await listOf(store)).toEqual(Object.fromEntries(NAMED.map((row) => [row, 'two'])));
});

test('a row of a pack is in the state of its edition, and stands behind those of the editors and the reader', async () => {
  const store = await aStore();
  await packs.takeIn(store, aPack('p'), RECORDS);
  expect(await listOf(store)).toEqual(Object.fromEntries(NAMED.map((row) => [row, 'pack:p sum of p'])));
  await mine.keep(store, { what: 'evidence', about: 'it', at: T1, rows: { evidence: [anEvidence({ note: 'mine' })] } });
  const own = (await listOf(store))['evidence evidence/e'];
  expect(own).not.toContain('pack:p');
  await store.evidence.delete(['reader', anEvidence().id]);
  await mine.keep(store, { what: 'evidence', about: 'it', at: T1, rows: { evidence: [anEvidence({ note: 'new' })] } });
  expect((await listOf(store))['evidence evidence/e']).not.toBe(own);
  await plantSeeds(store, seedsAs('one', RECORDS));
  expect(await listOf(store)).toEqual(Object.fromEntries(NAMED.map((row) => [row, 'one'])));
});

test('a name that the reader gave another one is in another state; an alias of nobody known is no row', async () => {
  const store = await planted();
  const alias = (id: string, text: string) =>
    mine.keep(store, { what: 'alias', about: text, at: T1, rows: { aliases: [{ entity: entity(id), text }] } });
  await alias('country/a', 'Aland');
  await alias('country/unknown', 'Nowhere');
  expect(await listOf(store)).toMatchObject({ 'name country/a': 'one Aland' });
  expect(Object.keys(await listOf(store)).toSorted()).toEqual(NAMED);
});

test('a kept page is in the state of its words, and is itself searched, not the document that it is in the corpus', async () => {
  const store = await aStore();
  await keepPage(store, 'h', 'of the corpus');
  expect(await listOf(store)).toEqual({ 'page a:en': 'h', 'commitment commitment/page/p': 'of a page' });
  await keepPage(store, 'i', 'not');
  expect(await listOf(store)).toEqual({ 'page a:en': 'i' });
});

test('a note is in the state of its last change', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.save(store, aNote({ id: noteId('n2'), changed: T1 }));
  expect(await listOf(store)).toEqual({ 'note n1': aNote().changed, 'note n2': T1 });
});

test('the rows that were listed are read by their names, and no others', async () => {
  const store = await planted();
  await keepPage(store, 'h', 'of the corpus');
  for (const id of ['n1', 'n2']) await notes.save(store, aNote({ id: noteId(id) }));
  const aliases = [{ entity: entity('country/a'), text: 'Aland' }];
  await mine.keep(store, { what: 'alias', about: 'Aland', at: T1, rows: { aliases } });
  const asked = [...NAMED, 'page a:en', 'page gone', 'note n2', 'note gone', 'evidence evidence/gone'];
  const read = await searchSources.load(store, asked);
  expect(read).toMatchObject({
    commitments: [{ commitment: { id: A_COMMITMENT.id }, document: { id: X.id } }],
    names: [{ id: 'country/a', aliases: [{ text: 'Aland' }] }],
    evidence: [{ id: 'evidence/e' }],
    documents: [{ id: X.id }],
    notes: [{ id: 'n2' }],
    pages: [{ page: { page: KEY }, text: { reading: { text: 'The words of h' } } }],
  });
  const { publishers, ...nothing } = await searchSources.load(store, []);
  expect(publishers.size).toBe(0);
  expect(Object.values(nothing).flat()).toEqual([]);
});

test('of what several packs hold the row of the first that was taken in is read, each with its own document', async () => {
  const store = await aStore();
  const recordsOf = (summary: string) => ({
    ...RECORDS,
    commitments: [{ ...A_COMMITMENT, summary }],
    documents: [{ ...X, title: `Document: ${summary}` }],
  });
  await packs.takeIn(store, aPack('a', { taken: T1 }), recordsOf('late'));
  await packs.takeIn(store, aPack('b', { taken: T0, publisher: 'Pledgemark' }), recordsOf('early'));
  const read = await searchSources.load(store, NAMED);
  expect(read.commitments).toMatchObject([
    { commitment: { summary: 'early' }, document: { title: 'Document: early' } },
  ]);
  expect(read.documents).toMatchObject([{ title: 'Document: early' }]);
  expect([...read.publishers]).toEqual([
    ['pack:b', 'an unnamed publisher'],
    ['pack:a', 'Institute A'],
  ]);
});
