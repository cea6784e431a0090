import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { corpus, mine, plantSeeds, watch } from '@/lib/db';
import type { CommitmentId, EntityId, IsoDate, IsoInstant } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore } from './a-store';

const TODAY = '2026-11-24' as IsoDate;

async function planted() {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  return store;
}

test('commitments on one topic are found by a phrase in common, with their documents', async () => {
  const { commitments, documents } = await corpus.alike(await planted(), [
    'It disrupts the criminal chain of supply, and the smugglers of migrants',
  ]);
  const ids = commitments.map(({ id }) => id);
  expect(ids).toContain('commitment/calais-group-2024-c6');
  expect(ids).not.toContain('commitment/w3-new-hospitals');
  expect(documents.map(({ id }) => id)).toContain(commitments[0]?.document);
});

test('what is due comes in the order of its dates: the nearest to come, the latest passed, and those bound to an event', async () => {
  const store = await planted();
  const dates = async (which: 'to come' | 'passed') => {
    const { commitments, all } = await corpus.due(store, which, TODAY, 100);
    expect(all).toBe(commitments.length);
    return commitments.map(({ deadlines }) => deadlines.findLast(({ due }) => due !== undefined)?.due ?? '');
  };
  const toCome = await dates('to come');
  expect(toCome).toEqual(toCome.toSorted());
  expect(toCome.every((day) => day >= TODAY)).toBe(true);
  expect(toCome).toContain('2039-12-31');
  const passed = await dates('passed');
  expect(passed).toEqual(passed.toSorted().toReversed());
  expect(passed.every((day) => day < TODAY)).toBe(true);
  const events = await corpus.due(store, 'event-bound', TODAY, 100);
  expect(events.commitments.map(({ id }) => id)).toContain('commitment/calais-group-2024-c5');
});

test('no more are read than were asked for, and all are counted', async () => {
  const { commitments, all } = await corpus.due(await planted(), 'passed', TODAY, 2);
  expect(commitments).toHaveLength(2);
  expect(all).toBeGreaterThan(2);
});

test('a query that begins with the state of the corpus is asked again after each change of the reader’s', async () => {
  const store = await planted();
  const told: number[] = [];
  const C6 = 'commitment/calais-group-2024-c6' as CommitmentId;
  const stop = watch(
    store,
    async (open) => {
      await corpus.state(open);
      await corpus.alike(open, ['the criminal supply chain']);
      const [records] = await corpus.recordsFor(open, [C6]);
      return records?.judgements.length ?? 0;
    },
    (count) => told.push(count),
    (fault) => {
      throw fault;
    },
  );
  await expect.poll(() => told).toEqual([1]);
  const judgement = {
    commitment: C6,
    by: 'reader',
    view: 'kept so far',
    date: TODAY,
    reason: '',
    perParticipant: [],
  } as const;
  await mine.keep(store, {
    what: 'view',
    about: 'C6',
    at: '2026-11-24T10:00:00.000Z' as IsoInstant,
    rows: { judgements: [judgement] },
  });
  await expect.poll(() => told.at(-1)).toBe(2);
  stop();
});

test('an entity’s commitments are counted', async () => {
  expect(await corpus.promisedBy(await planted(), 'country/france' as EntityId)).toBe(10);
});
