import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { corpus, library, mine, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Corpus, CorpusDocument, Evidence, EvidenceId, IsoDate, TakenPack } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { A_COMMITMENT, aJudgement, aSearch, anEvidence, entity } from '../corpus/records';
import { aStore, at, commitmentId } from './a-store';

const { packs } = library;
const T0 = at('2026-11-24T09:00:00.000Z');
const T1 = at('2026-11-24T11:00:00.000Z');
const [AN_ENTITY] = SEEDS.entities;
const [SHIPPED] = SEEDS.documents;
if (AN_ENTITY === undefined || SHIPPED === undefined) throw new Error('the corpus is empty');
const { bearsOn: _, ...A_DOCUMENT } = SHIPPED;
type Records = Omit<Corpus, 'version' | 'editors' | 'asOf'>;

const aPack = (change: Partial<TakenPack> = {}): TakenPack => ({
  id: 'kettles',
  title: 'Kettles',
  publisher: 'Institute for Kettles',
  made: T0,
  taken: T1,
  checksum: 'c',
  counts: {},
  ...change,
});
const id = (name: string): EvidenceId => `evidence/${name}` as EvidenceId;
const theDocument: CorpusDocument = { ...A_DOCUMENT, id: A_COMMITMENT.document, title: 'Of the pack' };
const line = {
  relation: 'restates',
  earlierDocument: 'document/before' as typeof A_DOCUMENT.id,
  note: '',
  confidence: 'high',
  sources: [],
} as const;

const recordsOf = (change: Partial<Records> = {}): Records => ({
  entities: [{ ...AN_ENTITY, id: entity('country/a'), name: 'A' }],
  documents: [theDocument],
  commitments: [A_COMMITMENT],
  evidence: [anEvidence({ id: id('pack') })],
  searched: [aSearch()],
  lineage: [{ ...line, later: A_COMMITMENT.id }],
  judgements: [aJudgement({ reason: 'The institute’s.' })],
  ...change,
});
const everything = async (store: Store) =>
  Promise.all(store.tables.map(async ({ name }) => [name, await store.table(name).toArray()] as const));
const known = async (store: Store, name = A_COMMITMENT.id) => (await corpus.recordsFor(store, [name]))[0];

test('what a pack holds stands beside what others hold, under its publisher and day', async () => {
  const store = await aStore();
  const lineage = [
    { ...line, later: A_COMMITMENT.id },
    { ...line, later: commitmentId('later'), earlier: A_COMMITMENT.id },
  ];
  expect(await packs.takeIn(store, aPack(), recordsOf({ lineage }))).toEqual({ saved: true });
  expect(await packs.all(store)).toEqual([aPack()]);
  const records = await known(store);
  expect(records).toMatchObject({
    origin: 'pack:kettles',
    evidence: [],
    searched: [],
    lineage: [],
    takenUp: [],
    judgements: [],
  });
  expect(records?.packs).toMatchObject([
    {
      origin: 'pack:kettles',
      publisher: 'Institute for Kettles',
      asOf: '2026-11-24',
      evidence: [{ id: 'evidence/pack' }],
      searched: [{ id: 'searched/x' }],
      lineage: [{ later: A_COMMITMENT.id }],
      takenUp: [{ earlier: A_COMMITMENT.id }],
      judgements: [{ by: 'editors', reason: 'The institute’s.' }],
    },
  ]);
  await packs.takeIn(store, aPack({ asOf: '2026-01-01' as IsoDate }), recordsOf());
  expect((await known(store))?.packs).toMatchObject([{ asOf: '2026-01-01' }]);
});

test('a later edition takes the place of the one before, whole; another pack stays', async () => {
  const store = await aStore();
  await packs.takeIn(store, aPack(), recordsOf());
  await packs.takeIn(store, aPack({ id: 'kettles-2', publisher: 'Kettles’ Users' }), recordsOf());
  await packs.takeIn(store, aPack({ title: 'Second' }), recordsOf({ evidence: [anEvidence({ id: id('second') })] }));
  expect((await packs.all(store)).map(({ title }) => title)).toEqual(['Second', 'Kettles']);
  expect((await known(store))?.packs?.map(({ evidence }) => evidence.map((one) => one.id))).toEqual([
    ['evidence/second'],
    ['evidence/pack'],
  ]);
});

test('packs stand in the order in which they were taken in', async () => {
  const store = await aStore();
  await packs.takeIn(store, aPack({ id: 'a', publisher: 'Later', taken: T1 }), recordsOf());
  await packs.takeIn(store, aPack({ id: 'c', publisher: 'C', taken: T0 }), recordsOf());
  await packs.takeIn(store, aPack({ id: 'b', publisher: 'B', taken: T0 }), recordsOf());
  expect((await known(store))?.packs?.map(({ publisher }) => publisher)).toEqual(['B', 'C', 'Later']);
  expect((await known(store))?.origin).toBe('pack:b');
});

test('a pack under a name that none may have, or that is not listed, is of an unnamed publisher', async () => {
  const store = await aStore();
  await packs.takeIn(store, aPack({ publisher: 'Pledgemark' }), recordsOf());
  expect((await known(store))?.packs).toMatchObject([{ publisher: 'an unnamed publisher' }]);
  expect([...(await corpus.publishers(store))]).toEqual([['pack:kettles', 'an unnamed publisher']]);
  await store.packs.clear();
  expect((await known(store))?.packs).toMatchObject([{ publisher: 'an unnamed publisher', asOf: '0001-01-01' }]);
});

test('the editors’ and the reader’s records stand together, whoever their author says to be', async () => {
  const store = await aStore();
  await plantSeeds(store, { ...SEEDS, ...recordsOf({ judgements: [aJudgement({ by: 'reader', reason: 'Seed.' })] }) });
  await mine.keep(store, {
    what: 'view',
    about: 'it',
    at: T1,
    rows: { judgements: [aJudgement({ reason: 'Mine.' })], evidence: [anEvidence({ id: id('mine') })] },
  });
  const records = await known(store);
  expect(records).not.toHaveProperty('packs');
  expect(records).toMatchObject({ origin: 'seed' });
  expect(records?.judgements.map(({ by, reason }) => `${by}: ${reason}`).toSorted()).toEqual([
    'editors: Seed.',
    'reader: Mine.',
  ]);
  expect(records?.evidence.map((one) => one.id).toSorted()).toEqual(['evidence/mine', 'evidence/pack']);
});

test('a pack that is removed leaves nothing, and is brought back whole', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await packs.takeIn(store, aPack({ id: 'other' }), recordsOf());
  const without = await everything(store);
  await packs.takeIn(store, aPack(), recordsOf());
  const before = await everything(store);
  const removed = await packs.remove(store, 'kettles');
  expect(await everything(store)).toEqual(without);
  expect(await packs.remove(store, 'kettles')).toBeUndefined();
  if (removed === undefined) throw new Error('it was not removed');
  expect(await packs.bringBack(store, removed)).toEqual({ saved: true });
  expect(await everything(store)).toEqual(before);
});

test('a pack that does not fit on the disk leaves its edition before', async () => {
  const store = await aStore();
  await packs.takeIn(store, aPack(), recordsOf());
  const before = await everything(store);
  const fail = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  store.judgements.hook('creating', fail);
  const outcome = await packs.takeIn(store, aPack({ title: 'Second' }), recordsOf({ evidence: [] }));
  expect(outcome).toEqual({ saved: false, because: 'storage full' });
  expect(await everything(store)).toEqual(before);
});

test('a record that would make a row which no view gets is named with its place and why', () => {
  expect(packs.unfit(aPack(), recordsOf())).toBeUndefined();
  const bad = { ...anEvidence(), shows: 7 } as unknown as Evidence;
  expect(packs.unfit(aPack(), recordsOf({ evidence: [anEvidence(), bad] }))).toEqual({
    place: 'corpus.evidence.1',
    because: 'Its shows is no text.',
  });
});

test('a record of a pack may name what stands here, but for what its own edition before brought', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const shipped = await packs.shippedIds(store);
  const named = [...SEEDS.documents, ...SEEDS.commitments, ...SEEDS.evidence].map((one) => one.id);
  expect([...shipped].toSorted()).toEqual([...new Set<string>(named)].toSorted());
  await packs.takeIn(store, aPack(), recordsOf());
  await mine.keep(store, { what: 'evidence', about: 'it', at: T1, rows: { evidence: [anEvidence()] } });
  const beside = async (butFor: string) =>
    [...(await packs.knownIds(store, butFor))].filter((one) => !shipped.has(one)).toSorted();
  expect(await packs.shippedIds(store)).toEqual(shipped);
  expect(await beside('kettles')).toEqual(['evidence/e']);
  expect(await beside('other')).toEqual(['commitment/x', 'document/x', 'evidence/e', 'evidence/pack']);
  expect((await packs.ofOrigin(store, 'reader')).evidence.map((one) => one.id)).toEqual(['evidence/e']);
  expect((await packs.ofOrigin(store, 'seed')).commitments).toHaveLength(SEEDS.commitments.length);
});

test('of chosen commitments everything is written that is known of them and that their records speak of', async () => {
  const store = await aStore();
  const other = { ...A_COMMITMENT, id: commitmentId('other'), promisedBy: [entity('country/b')] };
  const before = {
    ...A_COMMITMENT,
    id: commitmentId('before'),
    document: line.earlierDocument,
    promisedBy: [entity('country/c')],
  };
  const names = ['country/a', 'country/b', 'country/c', 'country/d', 'country/e', 'country/f'];
  const both = [A_COMMITMENT.id, other.id];
  const perParticipant = [{ entity: entity('country/e'), view: 'kept', reason: '' }] as never;
  await plantSeeds(store, {
    ...SEEDS,
    ...recordsOf({
      entities: names.map((name) => ({ ...AN_ENTITY, id: entity(name), name })),
      documents: [
        { ...theDocument, bearsOn: both },
        { ...A_DOCUMENT, id: line.earlierDocument },
        { ...A_DOCUMENT, id: 'document/else' as typeof A_DOCUMENT.id },
      ],
      commitments: [{ ...A_COMMITMENT, promisedBy: [entity('country/a')] }, other, before],
      evidence: [anEvidence({ for: both, about: [entity('country/d')] }), anEvidence({ id: id('o'), for: [other.id] })],
      searched: [aSearch({ for: both })],
      lineage: [
        { ...line, later: A_COMMITMENT.id, earlier: before.id },
        { ...line, later: other.id },
      ],
      judgements: [aJudgement({ perParticipant }), aJudgement({ commitment: other.id })],
    }),
  });
  await packs.takeIn(
    store,
    aPack(),
    recordsOf({
      commitments: [],
      documents: [],
      evidence: [
        anEvidence({ id: id('pack'), corrects: id('e') }),
        anEvidence({ id: id('right'), corrects: id('pack') }),
      ],
    }),
  );
  const around = await packs.around(store, [A_COMMITMENT.id]);
  expect(around.commitments.map((one) => one.id)).toEqual([A_COMMITMENT.id, before.id]);
  expect(around.documents.map((one) => one.id).toSorted()).toEqual([line.earlierDocument, A_COMMITMENT.document]);
  expect(around.documents.find((one) => one.id === A_COMMITMENT.document)?.bearsOn).toEqual([A_COMMITMENT.id]);
  expect(around.documents.find((one) => one.id === line.earlierDocument)).not.toHaveProperty('bearsOn');
  expect(around.entities.map((one) => one.id)).toEqual(['country/a', 'country/c', 'country/d', 'country/e']);
  expect(around.evidence.map((one) => [one.id, one.for, one.corrects])).toEqual([
    ['evidence/e', [A_COMMITMENT.id], undefined],
    // what corrects a record of another origin is written without that
    ['evidence/pack', [A_COMMITMENT.id], undefined],
    ['evidence/right', [A_COMMITMENT.id], 'evidence/pack'],
  ]);
  expect(around.searched.map((one) => one.for)).toEqual([[A_COMMITMENT.id]]);
  expect(around.lineage.map(({ later, earlier }) => [later, earlier])).toEqual([
    [A_COMMITMENT.id, before.id],
    [A_COMMITMENT.id, undefined],
  ]);
  expect(around.judgements.map(({ reason }) => reason)).toEqual(['because']);
  expect((await packs.around(store, [before.id])).commitments.map((one) => one.id)).toEqual([before.id]);
});
