import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { corpus, mine, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { CHANGES_KEPT } from '@/lib/db/mine';
import type { Clip, ClipId, CommitmentId, EntityId, Evidence, EvidenceId, IsoDate, IsoInstant } from '@/lib/model';
import type { Judgement, ReaderChange } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aSearch } from '../corpus/records';
import { STATEMENT } from '../corpus/statement';
import { aNote, aStore } from './a-store';
import { aCorrection } from './every-table';

const C10 = 'commitment/calais-group-2024-c10' as CommitmentId;
const at = (second: number): IsoInstant => `2026-11-24T10:00:${String(second).padStart(2, '0')}.000Z` as IsoInstant;

const aView = (second: number, change: Partial<Judgement> = {}): ReaderChange => ({
  what: 'view',
  about: 'C10',
  at: at(second),
  rows: {
    judgements: [
      {
        commitment: C10,
        by: 'reader',
        view: 'disputed',
        date: '2026-11-24' as IsoDate,
        reason: `Reason ${second}`,
        given: at(second),
        perParticipant: [],
        ...change,
      },
    ],
  },
});

const aRecord = (id: string): Evidence => ({
  id: `evidence/${id}` as EvidenceId,
  for: [C10],
  stance: 'supports',
  tier: 3,
  independent: true,
  confidence: 'medium',
  shows: 'It was done.',
  source: { publisher: 'P', title: 'T', date: '2025-01-01', address: 'https://www.gov.uk/a' },
  clipped: { at: at(0) },
});

async function planted(): Promise<Store> {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  return store;
}

const everything = async (store: Store): Promise<unknown> => {
  const tables = store.tables.filter(({ name }) => name !== 'changes' && name !== 'backups');
  return Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
};

test('a view of the reader’s stands beside the editors’, and is gone again when it is taken back', async () => {
  const store = await planted();
  const before = await everything(store);
  await mine.keep(store, aView(1));
  const [records] = await corpus.recordsFor(store, [C10]);
  expect(records?.judgements.map(({ by }) => by).toSorted()).toEqual(['editors', 'reader']);
  expect(await mine.last(store)).toMatchObject({ what: 'view', about: 'C10' });
  expect(await mine.takeBack(store)).toMatchObject({ what: 'view' });
  expect(await everything(store)).toEqual(before);
  expect(await mine.takeBack(store)).toBeUndefined();
});

test('a new version of the seeds leaves the reader’s records, aliases and refusals', async () => {
  const store = await planted();
  await mine.keep(store, aView(1));
  await mine.keep(store, { what: 'evidence', about: 'C10', at: at(2), rows: { evidence: [aRecord('mine')] } });
  await mine.keep(store, {
    what: 'alias',
    about: 'Home Office',
    at: at(3),
    rows: { aliases: [{ entity: 'organisation/home-office' as EntityId, text: 'Marsham Street' }] },
  });
  await plantSeeds(store, { ...SEEDS, version: 'next' });
  const [records] = await corpus.recordsFor(store, [C10]);
  expect(records?.evidence.map(({ id }) => id)).toContain('evidence/mine');
  expect(records?.judgements.some(({ by }) => by === 'reader')).toBe(true);
  expect((await corpus.readerNames(store)).aliases.map(({ text }) => text)).toEqual(['Marsham Street']);
});

test('a record once written is not written over by another under its id', async () => {
  const store = await planted();
  const keep = (record: Evidence) =>
    mine.keep(store, { what: 'evidence', about: 'C10', at: at(1), rows: { evidence: [record] } });
  await keep(aRecord('mine'));
  await keep({ ...aRecord('mine'), shows: 'Something else.' });
  const [records] = await corpus.recordsFor(store, [C10]);
  expect(records?.evidence.filter(({ id }) => id === 'evidence/mine').map(({ shows }) => shows)).toEqual([
    'It was done.',
  ]);
});

test('a clip is done with when it becomes a record, and is back when the record is taken back', async () => {
  const store = await planted();
  const { page, selector } = aNote();
  const clip: Clip = { id: 'clip-1' as ClipId, wish: 'evidence', page, facts: STATEMENT, selector, made: at(1) };
  await mine.clips.save(store, clip);
  await mine.keep(store, {
    what: 'evidence',
    about: 'C10',
    at: at(2),
    rows: { evidence: [aRecord('mine')] },
    clip: clip.id,
  });
  expect(await mine.clips.waiting(store)).toEqual([]);
  await mine.takeBack(store);
  expect(await mine.clips.waiting(store)).toEqual([clip]);
});

test('a refused suggestion is known again by its words, however they are set', async () => {
  const store = await planted();
  const refusal = { suggested: 'lineage', words: 'We will – do it', commitment: C10 } as const;
  await mine.keep(store, { what: 'refusal', about: 'C10', at: at(1), rows: { refused: [refusal] } });
  expect(await mine.refused(store, [{ ...refusal, words: 'We  will - do it' }])).toHaveLength(1);
  expect(await mine.refused(store, [{ ...refusal, suggested: 'answer' }])).toEqual([]);
});

test(`the last ${CHANGES_KEPT} changes can be taken back, one after the other`, async () => {
  const store = await planted();
  for (let second = 0; second < CHANGES_KEPT + 5; second++) await mine.keep(store, aView(second));
  let steps = 0;
  while ((await mine.takeBack(store)) !== undefined) steps++;
  expect(steps).toBe(CHANGES_KEPT);
  const [records] = await corpus.recordsFor(store, [C10]);
  expect(records?.judgements.filter(({ by }) => by === 'reader')).toHaveLength(5);
});

test('whatever the reader keeps, taking it all back gives the store as it was', async () => {
  const kinds = ['view', 'evidence', 'alias', 'refusal', 'name', 'correction', 'correction taken out'] as const;
  const changes = fc.array(fc.constantFrom(...kinds), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(changes, async (kinds) => {
      const store = await planted();
      const before = await everything(store);
      for (const [second, kind] of kinds.entries()) {
        const rows: ReaderChange['rows'] = {
          ...(kind === 'view' ? aView(second % 3).rows : {}),
          ...(kind === 'evidence' ? { evidence: [aRecord(String(second % 2))] } : {}),
          ...(kind === 'alias' ? { aliases: [{ entity: 'country/france' as EntityId, text: `F${second % 2}` }] } : {}),
          ...(kind === 'refusal' ? { refused: [{ suggested: 'answer', words: 'W', commitment: C10 }] } : {}),
          ...(kind === 'name' ? { notNames: [{ words: 'W', type: 'person' }] } : {}),
          ...(kind === 'correction' ? { corrections: [aCorrection({ made: at(second % 2) })] } : {}),
        };
        const isOut = kind === 'correction taken out';
        const takesOut = isOut ? [{ from: 'corrections', id: aCorrection().id } as const] : [];
        await mine.keep(store, { what: 'view', about: kind, at: at(second), rows, takesOut });
      }
      while ((await mine.takeBack(store)) !== undefined);
      expect(await everything(store)).toEqual(before);
    }),
    { numRuns: 10 },
  );
});

test('a finished search once written is not written over by another under its id', async () => {
  const store = await planted();
  for (const scope of ['first', 'second'])
    await mine.keep(store, { what: 'search', about: 'it', at: at(1), rows: { searched: [aSearch({ scope })] } });
  expect(await store.searched.get(['reader', aSearch().id])).toMatchObject({ scope: 'first' });
});

test('only the change that is meant is taken back: where another was made since, none is', async () => {
  const store = await planted();
  await mine.keep(store, aView(1));
  const first = await mine.last(store);
  await mine.keep(store, aView(2));
  expect(await mine.takeBack(store, first?.order)).toBeUndefined();
  expect((await mine.last(store))?.at).toBe(at(2));
  expect(await mine.takeBack(store, (await mine.last(store))?.order)).toMatchObject({ at: at(2) });
});

test('the clips that wait come with the newest first', async () => {
  const store = await aStore();
  const { page, selector } = aNote();
  for (const second of [1, 3, 2]) {
    const id = `clip-${second}` as ClipId;
    await mine.clips.save(store, { id, wish: 'evidence', page, facts: STATEMENT, selector, made: at(second) });
  }
  expect((await mine.clips.waiting(store)).map(({ id }) => id)).toEqual(['clip-3', 'clip-2', 'clip-1']);
  await mine.clips.drop(store, 'clip-3' as ClipId);
  expect((await mine.clips.waiting(store)).map(({ id }) => id)).toEqual(['clip-2', 'clip-1']);
});

test('a record of the reader’s is taken out by itself, and the taking out is taken back', async () => {
  const store = await planted();
  await mine.keep(store, { what: 'evidence', about: 'C10', at: at(1), rows: { evidence: [aRecord('mine')] } });
  const stands = async () => (await store.evidence.get(['reader', aRecord('mine').id])) !== undefined;
  const takesOut = [{ from: 'evidence', id: aRecord('mine').id }] as const;
  await mine.keep(store, { what: 'evidence', about: 'C10', at: at(2), rows: {}, takesOut });
  expect(await stands()).toBe(false);
  await mine.takeBack(store);
  expect(await stands()).toBe(true);
});
