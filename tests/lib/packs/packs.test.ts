import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { corpus, library, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { readPack, writePack } from '@/lib/packs';
import type { Pack, PackAbout, PackCorpus } from '@/lib/packs';
import { checksumOf } from '@/lib/packs/checksum';
import type { IsoDate, IsoInstant, TakenPack } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore, commitmentId } from '../db/a-store';
import { fileOf, packText } from './pack-file';

const ABOUT: PackAbout = {
  title: 'Promises on kettles',
  publisher: 'Institute for Kettles',
  licence: 'Open Government Licence v3.0',
  made: '2026-11-24T10:00:00.000Z' as IsoInstant,
  asOf: '2026-11-24' as IsoDate,
};
const NOBODY = async (): Promise<ReadonlySet<string>> => new Set();
const holding = (ids: ReadonlySet<string>) => async () => ids;
const C10 = commitmentId('calais-group-2024-c10');
const EMPTY: PackCorpus = {
  entities: [],
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};

/** What the shipped corpus would be if an institute had published it. */
const WHOLE = await packText(SEEDS, ABOUT);
const pack = (): Pack => JSON.parse(WHOLE) as Pack;

/** A pack that was changed, and whose checksum was made anew: only what it says can be wrong with it. */
async function signed(change: (changed: Record<string, never>) => void): Promise<string> {
  const { checksum: _, ...rest } = structuredClone(pack()) as unknown as Record<string, never>;
  change(rest);
  return JSON.stringify({ ...rest, checksum: await checksumOf(rest) });
}

function taken({ title, publisher, made, checksum }: Pack, id = 'kettles'): TakenPack {
  return { id, title, publisher, made, taken: ABOUT.made, checksum, counts: {} };
}

/** Everything in the store, to be compared. */
async function dump(store: Store): Promise<string> {
  const rows = await Promise.all(store.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(rows);
}

test('a pack that was written is read, and holds the same records, without the fields of a store', async () => {
  const withOrigin = { ...SEEDS, documents: SEEDS.documents.map((document) => ({ ...document, origin: 'seed' })) };
  const read = await readPack(fileOf(await packText(withOrigin, ABOUT)), NOBODY);
  expect(read).toMatchObject({ read: true, pack: { title: ABOUT.title, publisher: ABOUT.publisher } });
  const { entities, documents, commitments, evidence, searched, lineage, judgements } = SEEDS;
  expect(read.read && read.pack.corpus).toEqual({
    entities,
    documents,
    commitments,
    evidence,
    searched,
    lineage,
    judgements,
  });
});

test('a pack that would be too large to be read is not written', async () => {
  const [first] = SEEDS.commitments;
  if (first === undefined) throw new Error('the seeds hold commitments');
  const summary = 'x'.repeat(20_000);
  const commitments = Array.from({ length: 1600 }, (_, at) => ({ ...first, id: commitmentId(`${at}`), summary }));
  const written = await writePack({ ...EMPTY, commitments }, ABOUT, new Set([first.document]));
  expect(written).toEqual({ written: false, because: 'too large' });
});

test('the same records give the same file', async () => {
  expect(await packText(SEEDS, ABOUT)).toBe(WHOLE);
});

test('what the reader put right is in a pack without whose reading it was', async () => {
  const [own] = SEEDS.commitments;
  const [source] = own?.sources ?? [];
  if (own === undefined || source === undefined) throw new Error('the corpus is empty');
  const line = { setOn: '2024-03-04', source, due: '2027-03-31' as IsoDate, by: 'reader' } as const;
  const deadlines = [
    { ...line, words: 'by 2027' },
    { ...line, words: '' },
  ];
  const given = { deadlines: [], promisedBy: [], testability: own.testability };
  const commitments = SEEDS.commitments.with(0, { ...own, deadlines, given });
  const text = await packText({ ...SEEDS, commitments }, ABOUT);
  const { corpus } = JSON.parse(text) as { corpus: { commitments: { deadlines: object[] }[] } };
  expect(corpus.commitments[0]?.deadlines).toMatchObject([{ words: 'by 2027', due: '2027-03-31' }]);
  expect(text).not.toMatch(/"(?:by": "reader|given)"/u);
});

type Loose = Record<string, Record<string, Record<string, unknown>[]>>;
const rowOf = (changed: unknown, list: string, at = 0): Record<string, unknown> =>
  (changed as Loose)['corpus']?.[list]?.[at] ?? {};

test.each([
  { what: 'another format', change: (one: object) => Object.assign(one, { format: 'notes' }), place: 'format' },
  { what: 'a later version', change: (one: object) => Object.assign(one, { version: 2 }), place: 'version' },
  { what: 'no publisher', change: (one: object) => Object.assign(one, { publisher: '' }), place: 'publisher' },
  { what: 'a field of its own', change: (one: object) => Object.assign(one, { script: 'x' }), place: 'script' },
  {
    what: 'a fact without a source',
    change: (one: object) => Object.assign(rowOf(one, 'documents', 3), { sources: [] }),
    place: 'corpus.documents.3.sources',
  },
  {
    what: 'an address that runs',
    change: (one: object) => Object.assign(rowOf(one, 'documents'), { address: 'javascript:alert(1)' }),
    place: 'corpus.documents.0.address',
  },
  {
    what: 'a day that is none',
    change: (one: object) => Object.assign(rowOf(one, 'judgements'), { date: '2026-02-30' }),
    place: 'corpus.judgements.0.date',
  },
  {
    what: 'a view of the reader’s',
    change: (one: object) => Object.assign(rowOf(one, 'judgements'), { by: 'reader' }),
    place: 'corpus.judgements.0.by',
  },
  {
    what: 'an id twice',
    change: (one: object) => Object.assign(rowOf(one, 'documents', 1), { id: rowOf(one, 'documents')['id'] }),
    place: 'corpus.documents.1.id',
  },
  {
    what: 'a record of a commitment that nobody holds',
    change: (one: object) => Object.assign(rowOf(one, 'evidence'), { for: ['commitment/nobody'] }),
    place: 'corpus.evidence.0',
  },
])('a pack with $what is refused at $place', async ({ change, place }) => {
  const read = await readPack(fileOf(await signed(change)), NOBODY);
  expect(read).toMatchObject({ read: false, place });
  expect(read.read ? '' : read.because).not.toBe('');
});

test('“kept” without a record for or against is refused', async () => {
  const file = await signed((one) => Object.assign((one as unknown as Loose)['corpus'] ?? {}, { evidence: [] }));
  expect(await readPack(fileOf(file), NOBODY)).toMatchObject({
    read: false,
    because: expect.stringMatching(/no record/),
  });
});

test('a pack that was changed by a letter is refused by its checksum', async () => {
  const changed = WHOLE.replace('Promises on kettles', 'Promises on Kettles');
  expect(await readPack(fileOf(changed), NOBODY)).toMatchObject({ read: false, place: 'checksum' });
});

test.each(['', 'null', '[]', '<!doctype html>', WHOLE.slice(0, WHOLE.length / 2), '['.repeat(200_000)])(
  'what is no pack is refused: %.20s',
  async (file) => {
    expect(await readPack(fileOf(file), NOBODY)).toMatchObject({ read: false });
  },
);

test('a pack may add records to commitments of the corpus on this computer', async () => {
  const [record] = SEEDS.evidence.filter((one) => one.for.includes(C10));
  if (record === undefined) throw new Error('the seeds hold evidence');
  const mine = { ...record, id: 'evidence/2026-kettles' as typeof record.id, for: [C10] };
  const { about: _, corrects: __, ...plain } = mine;
  const file = await packText({ ...EMPTY, evidence: [plain] }, ABOUT, new Set([C10]));
  expect(await readPack(fileOf(file), NOBODY)).toMatchObject({ read: false, place: 'corpus.evidence.0' });
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const read = await readPack(fileOf(file), (butFor) => library.packs.knownIds(store, butFor));
  if (!read.read) throw new Error(read.because);
  const [before] = await corpus.recordsFor(store, [C10]);
  await library.packs.takeIn(store, taken(read.pack), read.pack.corpus);
  const [after] = await corpus.recordsFor(store, [C10]);
  expect(after).toEqual({ ...before, packs: after?.packs });
  expect(after?.packs?.map(({ evidence }) => evidence.length)).toEqual([1]);
});

test('taken in beside the shipped corpus, the same records count once, and its views stay its publisher’s', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const [before] = await corpus.recordsFor(store, [C10]);
  await library.packs.takeIn(store, taken(pack()), pack().corpus);
  const [after] = await corpus.recordsFor(store, [C10]);
  expect(after).toMatchObject({ ...before });
  expect(after?.packs).toMatchObject([
    { publisher: 'Institute for Kettles', judgements: (before?.judgements ?? []).map(({ view }) => ({ view })) },
  ]);
});

test('a pack is taken out as a whole, leaves everything else as it was, and can be brought back', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const without = await dump(store);
  await library.packs.takeIn(store, taken(pack()), pack().corpus);
  const withIt = await dump(store);
  const removed = await library.packs.remove(store, 'kettles');
  expect(await dump(store)).toBe(without);
  if (removed === undefined) throw new Error('the pack is there');
  await library.packs.bringBack(store, removed);
  expect(await dump(store)).toBe(withIt);
});

test('a later edition of a pack takes the place of the one before', async () => {
  const store = await aStore();
  await library.packs.takeIn(store, taken(pack()), pack().corpus);
  await library.packs.takeIn(store, taken(pack()), { ...EMPTY, entities: pack().corpus.entities.slice(0, 2) });
  expect(await store.entities.count()).toBe(2);
  expect(await store.evidence.count()).toBe(0);
  expect(await library.packs.all(store)).toHaveLength(1);
});

test('a pack that finds no room leaves no part of itself', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const before = await dump(store);
  store.judgements.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const written = await library.packs.takeIn(store, taken(pack()), pack().corpus);
  expect(written).toEqual({ saved: false, because: 'storage full' });
  expect(await dump(store)).toBe(before);
});

test('a selection holds a commitment with everything known of it, and can be read without the shipped corpus', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const around = await library.packs.around(store, [C10]);
  const read = await readPack(fileOf(await packText(around, ABOUT)), NOBODY);
  expect(read).toMatchObject({ read: true });
  const [known] = await corpus.recordsFor(store, [C10]);
  expect(read.read && read.pack.corpus.evidence.map(({ id }) => id).toSorted()).toEqual(
    known?.evidence.map(({ id }) => id).toSorted(),
  );
});

/** A change somewhere in the file: another letter, a piece left out or said twice, another value in some place. */
const mutation = fc.oneof(
  fc.record({ at: fc.nat(), by: fc.string({ maxLength: 6, unit: 'binary' }), over: fc.nat(40) }),
  fc.record({ path: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), value: fc.jsonValue() }),
  fc.record({ path: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), drop: fc.constant(true) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

const SMALL = { ...pack(), corpus: { ...EMPTY, entities: pack().corpus.entities.slice(0, 3) } };

function mutated(file: string, change: Mutation): string {
  if ('at' in change) {
    const at = change.at % file.length;
    return file.slice(0, at) + change.by + file.slice(at + change.over);
  }
  const root = JSON.parse(file) as Record<string, unknown>;
  let parent: Record<string, unknown> = root;
  let key = '';
  for (const step of change.path) {
    const keys = Object.keys(parent);
    key = keys[step % Math.max(1, keys.length)] ?? '';
    const next = parent[key];
    if (typeof next !== 'object' || next === null || Object.keys(next).length === 0) break;
    if (step !== change.path.at(-1)) parent = next as Record<string, unknown>;
  }
  if ('drop' in change) Reflect.deleteProperty(parent, key);
  else parent[key] = change.value;
  return JSON.stringify(root);
}

test('of 1,000 packs changed at random none is taken in that says something else, and none changes the store', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const before = await dump(store);
  const known = holding(await library.packs.knownIds(store, 'kettles'));
  const { checksum: _, ...rest } = SMALL;
  const small: Pack = { ...rest, checksum: await checksumOf(rest) };
  const files = [WHOLE, `${JSON.stringify(small, undefined, 2)}\n`];
  let refused = 0;
  const both = fc.tuple(mutation, fc.nat(9));
  await fc.assert(
    fc.asyncProperty(both, async ([change, whole]) => {
      const file = files[whole === 0 ? 0 : 1] ?? '';
      const read = await readPack(fileOf(mutated(file, change)), known);
      if (read.read) {
        const { checksum, ...said } = read.pack;
        return checksum === (whole === 0 ? pack() : small).checksum && (await checksumOf(said)) === checksum;
      }
      refused += 1;
      return read.place !== '' && read.because !== '';
    }),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(800);
  expect(await dump(store)).toBe(before);
}, 120_000);
