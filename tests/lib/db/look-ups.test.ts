import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { backup, corpus, library, mine, notes, plantSeeds, watch } from '@/lib/db';
import type { Store } from '@/lib/db';
import { MANY } from '@/lib/db/corpus';
import type { CommitmentId, CorpusCommitment, DocumentId, EntityId, IsoDate, IsoInstant } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { A_COMMITMENT, aJudgement, anEvidence } from '../corpus/records';
import { aNote, aStore, at, commitmentId, noteId, seedsAs } from './a-store';
import { FACTS } from './every-table';

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

const T1 = '2026-11-24T11:00:00.000Z' as IsoInstant;
const [A_DOCUMENT] = SEEDS.documents;
if (A_DOCUMENT === undefined) throw new Error('the corpus is empty');
const X = { ...A_DOCUMENT, id: A_COMMITMENT.document, address: 'https://www.gov.uk/x', title: 'X' };
const FRANCE = 'country/france' as EntityId;
const NONE = { entities: [], documents: [], commitments: [], evidence: [], searched: [], lineage: [], judgements: [] };

const promise = (name: string, change: Partial<CorpusCommitment> = {}): CorpusCommitment => ({
  ...A_COMMITMENT,
  id: commitmentId(name),
  ...change,
});
const dueOn = (name: string, due: string): CorpusCommitment => {
  const source = { publisher: 'P', title: 'T', date: '2024-01-01' };
  return promise(name, { deadlines: [{ words: due, due: due as IsoDate, setOn: '2024-01-01', source }] });
};
const packOf = (id: string, taken: string) => {
  const made = { made: T1, taken: at(taken), checksum: 'c', counts: {} };
  return { id, title: id, publisher: `Institute ${id.toUpperCase()}`, ...made };
};
const takeIn = (store: Store, id: string, records: Partial<typeof SEEDS>, taken: string = T1) =>
  library.packs.takeIn(store, packOf(id, taken), { ...NONE, ...records });
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

test('many commitments are read whole, and each has the records that it has when it is asked for alone', async () => {
  const store = await planted();
  await takeIn(store, 'a', { evidence: [anEvidence({ for: [SEEDS.commitments[0]?.id ?? commitmentId('x')] })] });
  const ids = SEEDS.commitments.map(({ id }) => id);
  const asked = Array.from({ length: MANY }, (_, place) => ids[place] ?? commitmentId('unknown'));
  const many = await corpus.recordsFor(store, asked);
  expect(many.map(({ commitment }) => commitment.id)).toEqual(ids);
  const alone = await Promise.all(ids.map(async (id) => (await corpus.recordsFor(store, [id]))[0]));
  expect(many).toEqual(alone);
  expect(alone.some((records) => (records?.takenUp?.length ?? 0) > 0)).toBe(true);
});

test('a phrase finds the commitments that share most with it: ten of the editors’ and the reader’s, ten of packs', async () => {
  const store = await aStore();
  const words = 'open a harbour tribunal near the northern ferry pier';
  const alike = (name: string, quote: string) => promise(name, { quote });
  const some = Array.from({ length: 12 }, (_, place) => alike(`some-${place}`, 'open a harbour tribunal'));
  await plantSeeds(store, seedsAs('v', { ...NONE, commitments: [...some, alike('most', words)], documents: [X] }));
  await takeIn(store, 'p', { commitments: [...some, alike('of-a-pack', words)], documents: [X] });
  const found = await corpus.alike(store, [words]);
  const origins = found.commitments.map(({ origin }) => origin);
  expect(found.commitments[0]).toMatchObject({ id: 'commitment/most', origin: 'seed' });
  expect(origins.filter((origin) => origin === 'seed')).toHaveLength(10);
  expect(idsOf(found.commitments)).toContain('commitment/of-a-pack');
  expect(new Set(idsOf(found.commitments)).size).toBe(found.commitments.length);
  expect(found.documents.map(({ origin }) => origin)).toEqual(['seed', 'pack:p']);
  const many = Array.from({ length: 25 }, (_, place) => alike(`many-${place}`, 'mend the northern kettle'));
  await takeIn(store, 'q', { commitments: [...many, alike('some-0', 'mend the northern kettle')] });
  await mine.keep(store, {
    what: 'evidence',
    about: 'it',
    at: T1,
    rows: { commitments: [alike('mine', 'mend the northern kettle')] },
  });
  expect(idsOf((await corpus.alike(store, ['mend the northern kettle'])).commitments)).toContain('commitment/mine');
  expect(await corpus.alike(store, ['something else'])).toEqual({ commitments: [], documents: [] });
});

test('documents and records at an address, and the count of an entity’s promises, leave packs out', async () => {
  const store = await aStore();
  const { address } = X;
  const source = { publisher: 'P', title: 'T', date: '2024-01-01', address };
  const commitments = [promise('mine', { promisedBy: [FRANCE] })];
  const documents = [{ ...X, id: 'document/mine' as DocumentId }];
  const evidence = [anEvidence({ source })];
  await mine.keep(store, { what: 'evidence', about: 'it', at: T1, rows: { documents, evidence, commitments } });
  await takeIn(store, 'a', {
    documents: [X],
    evidence: [anEvidence({ id: 'evidence/p' as never, source })],
    commitments: [promise('of-a-pack', { promisedBy: [FRANCE] })],
  });
  expect(idsOf(await corpus.documentsAt(store, [address, 'https://www.gov.uk/other']))).toEqual(['document/mine']);
  expect(idsOf(await corpus.evidenceAt(store, address))).toEqual(['evidence/e']);
  expect(await corpus.evidenceAt(store, `${address}/y`)).toEqual([]);
  expect(await corpus.promisedBy(store, FRANCE)).toBe(1);
});

test('of a page’s document, what the reader marked, and what the reader’s own say in these words', async () => {
  const store = await aStore();
  const marked = { quote: 'We will act.', marked: true } as const;
  const commitments = [
    promise('marked', marked),
    promise('found', { quote: 'We will act!' }),
    promise('elsewhere', { ...marked, document: 'document/other' as DocumentId }),
  ];
  await mine.keep(store, { what: 'evidence', about: 'it', at: T1, rows: { commitments } });
  await takeIn(store, 'a', { commitments: [promise('of-a-pack', marked)] });
  expect(idsOf(await corpus.markedIn(store, [X.id]))).toEqual(['commitment/marked']);
  const said = await corpus.ownSaying(store, ['We will act.', 'We will  act.'], [X.id]);
  expect(idsOf(said)).toContain('commitment/marked');
  expect(idsOf(said)).not.toContain('commitment/elsewhere');
  expect(idsOf(said)).not.toContain('commitment/of-a-pack');
  expect(said.find(({ id }) => id === 'commitment/marked')).toEqual({
    ...promise('marked', marked),
    origin: undefined,
  });
});

test('what is due of packs crowds out nothing of the editors’ and the reader’s, and each commitment is counted once', async () => {
  const store = await aStore();
  const shipped = [dueOn('a', '2027-01-01'), dueOn('b', '2027-06-01'), dueOn('today', TODAY)];
  await plantSeeds(store, seedsAs('v', { ...NONE, commitments: [...shipped, dueOn('past', '2026-11-23')] }));
  await takeIn(store, 'p', {
    commitments: [dueOn('a', '2026-12-01'), dueOn('p', '2026-12-02'), dueOn('q', '2026-12-03')],
  });
  const toCome = await corpus.due(store, 'to come', TODAY, 2);
  expect(toCome.all).toBe(5);
  expect(idsOf(toCome.commitments).toSorted()).toEqual(['a', 'p', 'q', 'today'].map((name) => `commitment/${name}`));
  expect(toCome.commitments.find(({ id }) => id === 'commitment/a')?.origin).toBe('seed');
  expect(idsOf((await corpus.due(store, 'passed', TODAY, 2)).commitments)).toEqual(['commitment/past']);
});

test('commitments in the same words come one of each id, the first pack’s before a later one’s, with their documents', async () => {
  const store = await aStore();
  const quote = 'We will act.';
  const said = (summary: string) => ({ commitments: [promise('x', { quote, summary })], documents: [X] });
  await takeIn(store, 'a', said('late'), '2026-11-24T12:00:00.000Z');
  await takeIn(store, 'b', said('early'), '2026-11-24T11:00:00.000Z');
  const { commitments, documents } = await corpus.commitmentsSaying(store, [quote, 'Other words.']);
  expect(commitments.map(({ summary }) => summary)).toEqual(['early']);
  expect(documents.map(({ origin }) => origin)).toEqual(['pack:b']);
});

test('entities come with the names that the reader gave them; those of packs only where they are asked for', async () => {
  const store = await planted();
  await takeIn(store, 'a', { entities: SEEDS.entities.filter(({ id }) => id === FRANCE) });
  await mine.keep(store, {
    what: 'alias',
    about: 'France',
    at: T1,
    rows: { aliases: [{ entity: FRANCE, text: 'The Hexagon' }] },
  });
  const names = (some: Awaited<ReturnType<typeof corpus.entities>>) =>
    some.map(({ origin, aliases }) => [origin, aliases.at(-1)?.text]);
  expect(names(await corpus.entities(store, [FRANCE]))).toEqual([['seed', 'The Hexagon']]);
  expect(names(await corpus.entities(store, [FRANCE], ['pack:a']))).toEqual([
    ['seed', 'The Hexagon'],
    ['pack:a', 'The Hexagon'],
  ]);
  expect(idsOf(await corpus.entitiesNamed(store, ['FRANCE', 'france']))).toEqual([FRANCE]);
});

test('each change of what is known, and each page that is kept, is another state', async () => {
  const store = await aStore();
  const seen = { records: new Set<string>(), pages: new Set<string>() };
  const look = async (): Promise<readonly number[]> => {
    const { records, pages } = await corpus.state(store);
    seen.records.add(records);
    seen.pages.add(pages);
    return [seen.records.size, seen.pages.size];
  };
  expect(await look()).toEqual([1, 1]);
  await plantSeeds(store, seedsAs('one', NONE));
  expect(await look()).toEqual([2, 1]);
  await mine.keep(store, { what: 'view', about: 'it', at: T1, rows: { judgements: [aJudgement({ by: 'reader' })] } });
  expect(await look()).toEqual([3, 1]);
  await takeIn(store, 'a', {});
  expect(await look()).toEqual([4, 1]);
  const page = { page: aNote().page.key, facts: FACTS, because: 'saved', kept: T1 } as const;
  const finds = { mentions: [], commitments: [], progress: [] };
  for (const [place, hash] of ['h', 'i'].entries()) {
    await library.keptPages.keep(store, { page, hash, reading: { text: hash, headings: [] }, finds });
    expect(await look()).toEqual([4, place + 2]);
  }
  await library.keptPages.forget(store, page.page);
  expect(await look()).toEqual([4, 3]);
});

test('how much of the reader’s there is tells the last moment, whatever was done in it, and the last backup', async () => {
  const store = await aStore();
  expect(await library.standing.now(store)).toEqual({ notes: 0, changes: 0 });
  let told = 0;
  library.standing.onEachChange(store, () => (told += 1));
  await notes.save(store, aNote({ changed: at('2026-11-24T10:00:00.000Z') }));
  await expect.poll(() => told).toBe(1);
  expect(await library.standing.now(store)).toEqual({ notes: 1, changes: 1, at: '2026-11-24T10:00:00.000Z' });
  await mine.keep(store, { what: 'view', about: 'it', at: T1, rows: { judgements: [aJudgement({ by: 'reader' })] } });
  await expect.poll(() => told).toBe(2);
  expect(await library.standing.now(store)).toEqual({ notes: 1, changes: 2, at: T1 });
  await notes.delete(store, noteId('n1'), at('2026-11-24T12:00:00.000Z'));
  await backup.made(store, at('2026-11-24T13:00:00.000Z'));
  await expect.poll(() => told).toBe(4);
  expect(await library.standing.now(store)).toEqual({
    notes: 0,
    changes: 3,
    at: '2026-11-24T12:00:00.000Z',
    backup: '2026-11-24T13:00:00.000Z',
  });
});
