import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { drafts, library, mine, notes } from '@/lib/db';
import { versionsThatStay } from '@/lib/db/kept-versions';
import { VERSIONS_KEPT, VERSIONS_LENGTH } from '@/lib/model';
import type { ClipId, IsoInstant, KeptVersion, PageFacts } from '@/lib/model';

import { aDraft, aNote, aStore, at, pageKey } from './a-store';

const PAGE = pageKey('id/en');
const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const START = Date.parse('2026-11-28T10:00:00.000Z');
const momentAfter = (ms: number): IsoInstant => at(new Date(START + ms).toISOString());

/** So many versions, one after the other. */
const versionsEvery = (ms: number, count: number, length = 1000): readonly KeptVersion[] =>
  Array.from({ length: count }, (_, number) => ({ hash: `h${number}`, at: momentAfter(number * ms), length }));

const hashes = (versions: readonly KeptVersion[]): readonly string[] => versions.map(({ hash }) => hash);
const none = new Set<string>();

test.each([
  { what: 'each second for a minute: first and last', every: SECOND_MS, count: 60, stay: ['h0', 'h59'] },
  { what: 'once', every: SECOND_MS, count: 1, stay: ['h0'] },
  { what: 'every half hour: the last of each hour', every: HOUR_MS / 2, count: 5, stay: ['h0', 'h1', 'h3', 'h4'] },
])('of a page that changed $what', ({ every, count, stay }) => {
  expect(hashes(versionsThatStay(versionsEvery(every, count), none))).toEqual(stay);
});

test('a version that something refers to takes no place of another of its hour', () => {
  const [a, b, c, d] = [0, 1, 2, 3 * HOUR_MS].map((ms, number) => ({
    hash: `h${number}`,
    at: momentAfter(ms),
    length: 1000,
  }));
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('there are four');
  expect(hashes(versionsThatStay([a, b, c, d], new Set(['h2'])))).toEqual(['h0', 'h1', 'h2', 'h3']);
});

test('of a page that changes each day the latest stay, and the first', () => {
  const stay = hashes(versionsThatStay(versionsEvery(24 * HOUR_MS, 100), none));
  expect(stay).toHaveLength(VERSIONS_KEPT + 2);
  expect([stay[0], stay[1], stay.at(-1)]).toEqual(['h0', 'h79', 'h99']);
});

test('long versions that nothing refers to are together no longer than the longest page', () => {
  const stay = versionsThatStay(versionsEvery(HOUR_MS, 30, 1_500_000), none);
  expect(hashes(stay)).toEqual(['h0', 'h26', 'h27', 'h28', 'h29']);
});

const anyVersions = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 3 * HOUR_MS }), length: fc.integer({ min: 0, max: 3_000_000 }) }))
  .map((steps): readonly KeptVersion[] => {
    let passed = 0;
    return steps.map(({ gap, length }, number) => {
      passed += gap;
      return { hash: `h${number}`, at: momentAfter(passed), length };
    });
  });

test('whatever the versions are, those that something refers to stay, and all others have a bound', () => {
  fc.assert(
    fc.property(anyVersions, fc.uniqueArray(fc.integer({ min: 0, max: 40 })), (versions, some) => {
      const referred = new Set(some.map((number) => `h${number}`));
      const stay = versionsThatStay(versions, referred);
      const needed = versions.filter((one, place) => {
        return place === 0 || place === versions.length - 1 || referred.has(one.hash);
      });
      const others = stay.filter((one) => !needed.includes(one));
      expect(hashes(stay)).toEqual(expect.arrayContaining([...hashes(needed)]));
      expect(others.length).toBeLessThanOrEqual(VERSIONS_KEPT);
      expect(others.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(VERSIONS_LENGTH);
      // what stays once stays when it is asked again: thinning comes to rest
      expect(versionsThatStay(stay, referred)).toEqual(stay);
    }),
  );
});

const facts: PageFacts = {
  address: 'https://www.gov.uk/a',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'A',
  reason: '',
  attachments: [],
};

test('a page that rewrites itself each second for ten minutes leaves five texts: first, noted, and those of the last two changes', async () => {
  const store = await aStore();
  for (let number = 0; number < 600; number += 1) {
    const [hash, moment] = [`h${number}`, momentAfter(number * SECOND_MS)];
    await library.readings.visit(store, { page: PAGE, hash, at: moment });
    await library.keptPages.keep(store, {
      page: { page: PAGE, facts, because: 'noted', kept: momentAfter(0) },
      readAt: moment,
      hash,
      reading: { text: `The words of ${hash}`, headings: [] },
      finds: { mentions: [], commitments: [], progress: [] },
    });
    if (number === 100)
      await notes.save(store, aNote({ page: { key: PAGE, address: facts.address, title: 'A', textHash: 'h100' } }));
  }
  const kept = (await store.keptTexts.toArray()).map(({ hash }) => hash).toSorted();
  expect(kept).toEqual(['h0', 'h100', 'h597', 'h598', 'h599']);
  expect((await library.readings.textsOf(store, PAGE, 'h599'))?.before.hash).toBe('h598');
});

test('the words that a note in the bin, a draft, a clip or a reading refers to stay', async () => {
  const store = await aStore();
  const pageOf = (textHash: string) => ({ key: PAGE, address: facts.address, title: 'A', textHash });
  await notes.save(store, aNote({ page: pageOf('binned') }));
  await notes.delete(store, aNote().id, momentAfter(0));
  await drafts.save(store, aDraft({ page: pageOf('drafted') }));
  const { selector } = aNote();
  const clip = { id: 'c' as ClipId, wish: 'evidence', page: pageOf('clipped'), facts, selector } as const;
  await mine.clips.save(store, { ...clip, made: momentAfter(0) });
  await library.readings.visit(store, { page: PAGE, hash: 'read', at: momentAfter(0) });
  for (const [number, hash] of ['first', 'binned', 'drafted', 'gone', 'clipped', 'read', 'last'].entries())
    await library.keptPages.keep(store, {
      page: { page: PAGE, facts, because: 'noted', kept: momentAfter(0) },
      readAt: momentAfter(number * SECOND_MS),
      hash,
      reading: { text: hash, headings: [] },
      finds: { mentions: [], commitments: [], progress: [] },
    });
  expect((await library.keptPages.of(store, PAGE))?.versions?.map(({ hash }) => hash)).toEqual([
    'first',
    'binned',
    'drafted',
    'clipped',
    'read',
    'last',
  ]);
});
