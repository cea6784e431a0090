import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { growIndex } from '@/lib/app/search/grow-index';
import { countKinds, openKeptIndex } from '@/lib/app/search/kept-index';
import { searchKept } from '@/lib/app/search/search-kept';
import { corpus, library, mine, notes, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { EntityId, IsoInstant, PageFacts, TakenPack } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aNote, aStore, at, noteId, pageKey, seedsAs } from '../../db/a-store';

const breathe = async (): Promise<void> => undefined;
const AT: IsoInstant = at('2026-11-24T10:00:00.000Z');

async function upToDate(store: Store) {
  const before = await openKeptIndex(store);
  expect(await growIndex(store, { breathe })).toBe('grown');
  const kept = await openKeptIndex(store);
  const changed = before.headJson() !== kept.headJson();
  return { kept, changed, found: async (query: string) => (await searchKept(kept, query)).map(({ id }) => id) };
}

const facts: PageFacts = {
  address: 'https://www.gov.uk/kettles',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'Kettles',
  reason: '',
  attachments: [],
};
const clause = {
  id: 'c-1',
  start: 0,
  end: 9,
  quote: 'we will mend every kettle',
  strength: 'firm',
  trigger: { start: 0, end: 1, words: 'will' },
  actors: [],
  action: { start: 0, end: 1, words: 'mend' },
  conditions: [],
  why: 'will',
} as const;
const keeping = (words: string) => ({
  page: { page: pageKey('kettles/en'), facts, because: 'imported', kept: AT } as const,
  hash: words,
  reading: { text: words, headings: [] },
  finds: { mentions: [], commitments: [clause], progress: [] } as never,
});

test('the shipped corpus is found: its commitments, names, records and documents', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const { kept, found } = await upToDate(store);
  expect(countKinds(kept)).toMatchObject({
    commitment: SEEDS.commitments.length,
    name: SEEDS.entities.length,
    evidence: SEEDS.evidence.length,
    document: SEEDS.documents.length,
    note: 0,
  });
  expect((await found('remove content advertised by migrant smugglers online'))[0]).toBe(
    'commitment commitment/calais-group-2024-c7',
  );
  expect((await found('frontex')).some((id) => id === 'name organisation/frontex')).toBe(true);
});

test('what was saved is opened again, and where nothing changed nothing is read', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  expect((await upToDate(store)).changed).toBe(true);
  const again = await upToDate(store);
  expect(again.changed).toBe(false);
  expect((await again.found('frontex')).length).toBeGreaterThan(0);
});

test('a note is found by its words, by its new words once it was changed, and not once it was deleted', async () => {
  const store = await aStore();
  await notes.save(store, aNote({ body: 'Ask Kim about kettles', tags: ['budget'] }));
  expect(await (await upToDate(store)).found('budget')).toEqual(['note n1']);
  const later = aNote({ body: 'Ask Lee', revision: 2, changed: at('2026-11-25T10:00:00.000Z') });
  await notes.save(store, later);
  const changed = await upToDate(store);
  expect([await changed.found('kettles'), await changed.found('lee')]).toEqual([[], ['note n1']]);
  await notes.delete(store, noteId('n1'), AT);
  expect(await (await upToDate(store)).found('lee')).toEqual([]);
});

test('a page that was brought in is found by its words, and its commitments by theirs', async () => {
  const store = await aStore();
  await library.keptPages.keep(store, keeping('An old copper boiler'));
  const first = await upToDate(store);
  expect(await first.found('copper')).toEqual(['page kettles/en']);
  expect(await first.found('mend every kettle')).toEqual(['clause kettles/en c-1']);
  expect(countKinds(first.kept)).toMatchObject({ document: 1, commitment: 1 });
  await library.keptPages.keep(store, keeping('A new steel boiler'));
  const second = await upToDate(store);
  expect([await second.found('copper'), await second.found('steel')]).toEqual([[], ['page kettles/en']]);
  await library.keptPages.forget(store, pageKey('kettles/en'));
  expect(await (await upToDate(store)).found('kettle')).toEqual([]);
});

test('a new version of the shipped corpus takes the place of the old one', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await upToDate(store);
  await plantSeeds(store, seedsAs('later', { evidence: SEEDS.evidence.slice(0, 3) }));
  expect(countKinds((await upToDate(store)).kept)).toMatchObject({ evidence: 3 });
});

test.each(['{"half', '{"version":"0","segments":[]}'])(
  'an index that does not fit is built anew: %s',
  async (members) => {
    const store = await aStore();
    await plantSeeds(store, SEEDS);
    await upToDate(store);
    await store.searchPieces.put({ id: 'head', json: members });
    expect((await upToDate(store)).changed).toBe(true);
  },
);

const NOTHING = {
  entities: [],
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};
const edition = (checksum: string): TakenPack => ({
  id: 'kettles',
  title: 'Kettles',
  publisher: 'Institute for Kettles',
  made: AT,
  taken: AT,
  checksum,
  counts: {},
});

test('the next edition of a pack is found by its new words, and no more by those of the one before', async () => {
  const store = await aStore();
  const [document] = SEEDS.documents;
  if (document === undefined) throw new Error('the seeds hold documents');
  const named = (title: string) => ({ ...NOTHING, documents: [{ ...document, title }] });
  await library.packs.takeIn(store, edition('sha256:1'), named('A copper boiler'));
  expect(await (await upToDate(store)).found('copper')).toHaveLength(1);
  await library.packs.takeIn(store, edition('sha256:2'), named('A steel boiler'));
  const next = await upToDate(store);
  expect([(await next.found('copper')).length, (await next.found('steel')).length]).toEqual([0, 1]);
});

test('a name is found by the other name that the reader gave it, until that is taken back', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await upToDate(store);
  const entity = 'organisation/frontex' as EntityId;
  await mine.keep(store, {
    what: 'alias',
    about: 'Kettleguard',
    at: AT,
    rows: { aliases: [{ entity, text: 'Kettleguard' }] },
  });
  expect(await (await upToDate(store)).found('kettleguard')).toEqual([`name ${entity}`]);
  await mine.takeBack(store);
  expect(await (await upToDate(store)).found('kettleguard')).toEqual([]);
});

test('what is known of commitments is told apart from what came in: an import changes no record', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const before = await corpus.state(store);
  await library.keptPages.keep(store, keeping('An old copper boiler'));
  const kept = await corpus.state(store);
  expect([kept.records === before.records, kept.pages === before.pages]).toEqual([true, false]);
  await library.packs.takeIn(store, edition('sha256:1'), NOTHING);
  expect((await corpus.state(store)).records).not.toBe(kept.records);
});
