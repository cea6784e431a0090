import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { corpus, library, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId, IsoDate, IsoInstant, TakenPack } from '@/lib/model';
import { packIdOf, readPack } from '@/lib/packs';
import type { Pack, PackAbout } from '@/lib/packs';
import { checksumOf } from '@/lib/packs/checksum';
import { SEEDS } from '@/seeds/corpus';

import { aStore } from '../db/a-store';
import { fileOf, packText } from './pack-file';

const ABOUT: PackAbout = {
  title: 'Promises on kettles',
  publisher: 'Institute for Kettles',
  licence: 'Open Government Licence v3.0',
  made: '2026-11-24T10:00:00.000Z' as IsoInstant,
  asOf: '2026-11-24' as IsoDate,
};
const C10 = 'commitment/calais-group-2024-c10' as CommitmentId;
const SCRIPT = '<script>document.body.dataset.hacked=1</script>';
const MB = 1_000_000;

/** Everything in the store, to be compared. */
async function dump(store: Store): Promise<string> {
  const rows = await Promise.all(store.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(rows);
}

async function planted(): Promise<Store> {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  return store;
}

const around = await library.packs.around(await planted(), [C10]);
/** One commitment with everything known of it: every list has rows. */
const WHOLE = await packText(around, ABOUT);

type Json = Record<string, unknown>;
const unsigned = (): Json => {
  const { checksum: _, ...rest } = JSON.parse(WHOLE) as Json;
  return rest;
};
const signed = async (pack: Json): Promise<string> => JSON.stringify({ ...pack, checksum: await checksumOf(pack) });

/** Every place of a text in a value, as the keys that lead to it. */
function textsIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...at, key]));
}

function put(root: Json, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) root[first] = value;
  else put(root[first] as Json, rest, value);
}

const valueAt = (root: unknown, at: readonly string[]): unknown =>
  at.reduce<unknown>((value, key) => (value as Json | undefined)?.[key], root);

test('a script in whichever field is refused at its place, or stays words where any words may stand', async () => {
  const store = await planted();
  const before = await dump(store);
  const known = (butFor: string) => library.packs.knownIds(store, butFor);
  const refused: string[] = [];
  const words: string[] = [];
  /** Places at which it is told wrongly, or where something else than the words came in. */
  const wrong: string[] = [];
  const places = textsIn(unsigned());
  for (const at of places) {
    const pack = unsigned();
    put(pack, at, SCRIPT);
    const read = await readPack(fileOf(await signed(pack)), known);
    (read.read ? words : refused).push(at.at(-1) ?? '');
    const isRight = read.read ? valueAt(read.pack, at) === SCRIPT : at.join('.').startsWith(read.place);
    if (!isRight) wrong.push(at.join('.'));
  }
  expect(wrong).toEqual([]);
  expect(places.length).toBeGreaterThan(200);
  expect([...new Set(refused)]).toEqual(expect.arrayContaining(['id', 'address', 'date', 'type', 'stance', 'format']));
  expect([...new Set(words)].toSorted()).toEqual(expect.arrayContaining(['name', 'publisher', 'shows', 'title']));
  expect([...new Set(words)].filter((field) => refused.includes(field) && !/^\d+$/.test(field))).toEqual([]);
  expect(await dump(store)).toBe(before);
});

test('a script in every field at once is refused at the first that has a form of its own', async () => {
  const pack = unsigned();
  for (const at of textsIn(pack)) put(pack, at, SCRIPT);
  const read = await readPack(fileOf(await signed(pack)), async () => new Set());
  expect(read).toMatchObject({ read: false, place: 'format' });
});

test.each([
  { what: '__proto__', file: WHOLE.replace('"corpus"', '"__proto__": {"title": "x"}, "corpus"'), place: '__proto__' },
  { what: 'constructor', file: WHOLE.replace('"corpus"', '"constructor": {}, "corpus"'), place: 'constructor' },
  {
    what: '__proto__ in a record',
    file: WHOLE.replace('"entities": [\n      {', '"entities": [{"__proto__": {"name": "x"},'),
    place: 'corpus.entities.0.__proto__',
  },
  {
    what: 'toString in a list',
    file: WHOLE.replace('"lineage"', '"toString": [], "lineage"'),
    place: 'corpus.toString',
  },
])('a pack with the key $what is refused at $place, and no prototype is changed', async ({ file, place }) => {
  expect(file).not.toBe(WHOLE);
  expect(await readPack(fileOf(file), async () => new Set())).toMatchObject({ read: false, place });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Json)['title']).toBeUndefined();
});

test('a file that is larger than any pack is not even opened', async () => {
  const file = {
    size: 100 * MB,
    text: (): Promise<string> => Promise.reject(new Error('it was opened')),
  };
  expect(await readPack(file, async () => new Set())).toEqual({
    read: false,
    place: 'the file',
    because: 'It is larger than 90 MB.',
  });
});

test.each([
  { what: 'too many characters', file: `"${'k'.repeat(31 * MB)}"`, because: /longer than 30000000 characters/ },
  { what: 'a web page', file: '\n<!doctype html><title>Sorry</title>', because: /web page/ },
  { what: 'half a pack', file: WHOLE.slice(0, WHOLE.length / 2), because: /not whole/ },
  { what: 'an empty file', file: '', because: /not whole/ },
  { what: 'brackets without end', file: '['.repeat(200_000), because: /not whole|not JSON|Invalid/ },
])('$what is refused with a reason', async ({ file, because }) => {
  const read = await readPack(fileOf(file), async () => new Set());
  expect(read).toMatchObject({ read: false, place: 'the file', because: expect.stringMatching(because) });
});

const taken = ({ title, publisher, made, checksum }: Pack): TakenPack => ({
  id: packIdOf({ title, publisher }),
  title,
  publisher,
  made,
  taken: ABOUT.made,
  checksum,
  counts: {},
});

test('the next edition is not held up by what only the one before it held', async () => {
  const store = await aStore();
  const known = (butFor: string) => library.packs.knownIds(store, butFor);
  const first = await readPack(fileOf(WHOLE), known);
  if (!first.read) throw new Error(first.because);
  await library.packs.takeIn(store, taken(first.pack), first.pack.corpus);
  const pack = unsigned();
  put(pack, ['corpus', 'commitments'], []);
  expect(await readPack(fileOf(await signed(pack)), known)).toMatchObject({
    read: false,
    because: expect.stringMatching(/which neither the pack nor this corpus holds/),
  });
});

test('a record of a pack says whose pack it came with, and is written into no other pack as that', async () => {
  const store = await planted();
  const evidence = around.evidence.slice(0, 1).map((record) => ({ ...record, id: 'evidence/of-a-pack' as never }));
  const file = await packText(
    { entities: [], documents: [], commitments: [], searched: [], lineage: [], judgements: [], evidence },
    ABOUT,
    new Set([C10]),
  );
  const read = await readPack(fileOf(file), (butFor) => library.packs.knownIds(store, butFor));
  if (!read.read) throw new Error(read.because);
  await library.packs.takeIn(store, taken(read.pack), read.pack.corpus);
  const [known] = await corpus.recordsFor(store, [C10]);
  expect(known?.evidence.map(({ id }) => id)).not.toContain('evidence/of-a-pack');
  expect(known?.packs).toMatchObject([{ publisher: ABOUT.publisher, evidence: [{ id: 'evidence/of-a-pack' }] }]);
  const again = await packText(await library.packs.around(store, [C10]), ABOUT);
  expect(again).toContain('evidence/of-a-pack');
  expect(again).not.toContain('origin');
});
