import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { readEdition, readEntries, readSaid, readSaidOfFinds, readShippedDay } from '@/lib/app/said/read-said';
import { corpus, library, mine, plantSeeds } from '@/lib/db';
import type { CommitmentId, Evidence, IsoDate, TakenPack } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { STATEMENT, statementFinds } from '../../corpus/statement';
import { aStore, at, commitmentId, seedsAs } from '../../db/a-store';

const C2 = commitmentId('calais-group-2024-c2');
const C6 = commitmentId('calais-group-2024-c6');
const C10 = commitmentId('calais-group-2024-c10');
const NOW = at('2027-01-05T10:00:00.000Z');

async function planted() {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  return store;
}

const NOTHING = {
  entities: [],
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};
const pack = (change: Partial<TakenPack> = {}): TakenPack => ({
  id: 'kettles',
  title: 'Kettles',
  publisher: 'Institute for Kettles',
  made: at('2026-12-20T10:00:00.000Z'),
  taken: NOW,
  checksum: 'sha256:1',
  counts: {},
  ...change,
});
const packRecord: Evidence = {
  id: 'evidence/of-the-pack' as Evidence['id'],
  for: [C2],
  stance: 'supports',
  tier: 3,
  independent: true,
  confidence: 'high',
  shows: 'It was done.',
  source: { publisher: 'P', title: 'T', date: '2026-12-10' },
};

test('what a pack says is of the day it speaks of, else of the day it was made; the edition stays that of what ships', async () => {
  const store = await planted();
  const about = (id: string) => ({ ...NOTHING, evidence: [{ ...packRecord, id: `evidence/${id}` as Evidence['id'] }] });
  await library.packs.takeIn(store, pack(), about('kettles'));
  await library.packs.takeIn(store, pack({ id: 'pans', asOf: '2026-12-01' as IsoDate }), about('pans'));
  const [records] = await corpus.recordsFor(store, [C2]);
  expect(records?.packs?.map(({ origin, asOf }) => [origin, asOf])).toEqual([
    ['pack:kettles', '2026-12-20'],
    ['pack:pans', '2026-12-01'],
  ]);
  expect(await readEdition(store)).toBe(SEEDS.asOf);
});

test('an empty store has no edition: it is read as of a day before all others, and no such day is shown', async () => {
  const store = await aStore();
  expect(await readEdition(store)).toBe('0001-01-01');
  expect(await readShippedDay(store)).toBeUndefined();
  await plantSeeds(store, SEEDS);
  expect(await readShippedDay(store)).toBe(SEEDS.asOf);
});

test('stored commitments are told in the order asked, and one that is not there is left out', async () => {
  const store = await planted();
  const read = await readSaid(store, [C10, commitmentId('gone'), C2]);
  expect(read.map(({ said: { id, headline } }) => [id, headline])).toEqual([
    [C10, 'Partly kept, in the editors’ view'],
    [C2, expect.any(String)],
  ]);
  expect(await readSaid(store, [])).toEqual([]);
});

test('what a pack adds is said beside, and changes neither what is said nor its day', async () => {
  const store = await planted();
  const [before] = await readSaid(store, [C2]);
  await library.packs.takeIn(store, pack(), { ...NOTHING, evidence: [packRecord] });
  const [after] = await readSaid(store, [C2]);
  const beside = ['1 record suggests it was done, according to the pack of Institute for Kettles.'];
  expect(after?.said).toEqual({ ...before?.said, beside });
});

test('a search of the reader’s is on record at once, and taking it back takes it out', async () => {
  const store = await planted();
  const search = {
    id: 'searched/mine' as Evidence['id'],
    for: [C2],
    scope: 'what became of it',
    from: '2024-03-04',
    asOf: '2027-01-05' as IsoDate,
    at: NOW,
  };
  const lookedOf = async () => (await readSaid(store, [C2]))[0]?.said.status.looked;
  const before = await lookedOf();
  await mine.keep(store, { what: 'search', about: 'C2', at: NOW, rows: { searched: [search] } });
  expect(await lookedOf()).toEqual({ by: 'reader', on: '2027-01-05' });
  await mine.takeBack(store);
  expect(await lookedOf()).toEqual(before);
});

test('of a page’s finds the stored ones are told from their records, the others from their words', async () => {
  const store = await planted();
  const finds = statementFinds();
  const [first, ...others] = finds.commitments;
  if (first === undefined) throw new Error('the statement has commitments');
  const { known: _, ...unknown } = first;
  const ofFinds = await readSaidOfFinds(store, { commitments: [unknown, ...others] }, STATEMENT);
  expect(Object.keys(ofFinds)).toHaveLength(10);
  expect(ofFinds[first.id]).toMatchObject({ headline: 'Nobody has looked yet', asOf: SEEDS.asOf });
  expect(ofFinds[first.id]?.id).toBeUndefined();
  const stored = await readSaid(
    store,
    others.flatMap(({ known }) => known ?? []),
  );
  expect(others.map(({ id }) => ofFinds[id])).toEqual(stored.map((one) => one.said));
});

test('an entry has what an open row and its own page show', async () => {
  const store = await planted();
  const [entry] = await readEntries(store, [C10]);
  const [read] = await readSaid(store, [C10]);
  expect(entry).toMatchObject({
    said: read?.said,
    commitment: { id: C10 },
    document: { title: expect.stringContaining('Calais') },
    views: [{ by: 'editors', view: 'partly kept' }],
  });
  expect(entry?.who).toEqual(['United Kingdom', 'Belgium', 'France', 'Germany', 'Netherlands']);
  expect(entry?.participants.map(({ name }) => name)).toEqual([
    'Belgium',
    'France',
    'Germany',
    'Netherlands',
    'United Kingdom',
  ]);
  const dates = entry?.evidence.map(({ source }) => source.date) ?? [];
  expect(dates.length).toBeGreaterThan(5);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('a commitment names what it takes up and what takes it up, each with its words and headline', async () => {
  const store = await aStore();
  const [documentOf] = SEEDS.documents;
  const line = {
    later: C10,
    relation: 'strengthens' as const,
    earlier: C6,
    earlierDocument: documentOf?.id ?? ('document/x' as never),
    note: 'It goes further.',
    confidence: 'medium' as const,
    sources: [],
  };
  await plantSeeds(store, seedsAs('one-line', { lineage: [line] }));
  const [later] = await readEntries(store, [C10]);
  const [earlier] = await readEntries(store, [C6]);
  const wordsOf = (id: CommitmentId) => SEEDS.commitments.find((one) => one.id === id)?.quote;
  expect(later?.earlier).toMatchObject([
    { relation: 'strengthens', commitment: C6, quote: wordsOf(C6), headline: earlier?.said.headline },
  ]);
  expect(earlier?.later).toMatchObject([
    { relation: 'strengthens', commitment: C10, quote: wordsOf(C10), headline: later?.said.headline },
  ]);
  expect([later?.later, earlier?.earlier]).toEqual([[], []]);
});

test('the edition of an entry is read from the store, not from the clock', async () => {
  const store = await aStore();
  await plantSeeds(store, seedsAs('old', { asOf: '2025-01-01' as IsoDate, judgements: [] }));
  const [old] = await readEntries(store, [C10]);
  expect(old?.said.asOf).toBe('2025-01-01');
  expect((await corpus.about(store))?.asOf).toBe('2025-01-01');
});
