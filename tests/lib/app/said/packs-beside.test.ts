import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { linkedFinds } from '@/lib/app/said/linked-finds';
import { readEntries } from '@/lib/app/said/read-said';
import { corpus, library, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentEntry, CommitmentFind, CommitmentId, FindId, IsoDate, IsoInstant, Said } from '@/lib/model';
import type { TakenPack } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { STATEMENT } from '../../corpus/statement';
import { aStore } from '../../db/a-store';
import { anyPack } from '../../packs/any-pack';
import { history, live } from '../../packs/any-store';

const AT = '2026-11-24T10:00:00.000Z' as IsoInstant;
const packOf = (id: string, publisher: string): TakenPack => ({
  id,
  title: `What ${publisher} holds`,
  publisher,
  made: AT,
  taken: AT,
  asOf: '2030-06-01' as IsoDate,
  checksum: `sha256:${id}`,
  counts: {},
});
const MALLORY = packOf('00-mallory', 'Mallory');

/** What is said of one commitment, without what packs say beside it. */
const without = (said: Said): Said => ({ ...said, beside: [] });

/** What an entry tells of its own: everything but what says by itself that it came with a pack. */
function ownOf({ said, evidence, searched, earlier, later, timeline, ...entry }: CommitmentEntry) {
  const isOwn = ({ by }: { readonly by?: unknown }): boolean => typeof by !== 'object';
  const related = (texts: typeof earlier) => texts.filter(isOwn);
  return {
    ...entry,
    published: [],
    said: without(said),
    evidence: evidence.filter(({ pack }) => pack === undefined).map((record) => ({ ...record, contestedBy: [] })),
    searched: searched.filter(isOwn),
    earlier: related(earlier),
    later: related(later),
    timeline: timeline.filter(({ words }) => !words.includes('the pack of')),
  };
}

/** The words of every commitment, as a page would state them. */
function findsOf(all: readonly CommitmentEntry[]): readonly CommitmentFind[] {
  return all.flatMap(({ commitment: { quote, strength } }, at): CommitmentFind[] => {
    if (quote === undefined) return [];
    const part = { start: 0, end: quote.length, words: quote };
    const said = { quote, strength, actors: [], trigger: part, action: part, conditions: [], why: 'will' };
    return [{ ...part, ...said, id: `c-${at}` as FindId }];
  });
}

/** An id that only the drawn pack gives. */
const isOfThePack = (id: CommitmentId | undefined): boolean => id?.startsWith('commitment/of-the-pack-') === true;

interface Known {
  readonly entries: readonly CommitmentEntry[];
  /** Which stored commitment the words of each are. */
  readonly linked: readonly (CommitmentId | undefined)[];
  /** Each name with what is told of it. */
  readonly names: Awaited<ReturnType<typeof corpus.entities>>;
  readonly promises: readonly number[];
}

async function knownOf(store: Store, ids: readonly CommitmentId[]): Promise<Known> {
  const entries = await readEntries(store, ids);
  const finds = { mentions: [], progress: [], commitments: findsOf(entries) };
  const linked = await linkedFinds(store, finds, STATEMENT);
  const named = SEEDS.entities.map(({ id }) => id);
  return {
    entries,
    linked: linked.commitments.map(({ known }) => known),
    names: await corpus.entities(store, named),
    promises: await Promise.all(named.slice(0, 5).map((id) => corpus.promisedBy(store, id))),
  };
}

/** Of the shipped commitments, so many are looked at: each is read as all others are. */
const EVERY = 6;

const store = await aStore();
await plantSeeds(store, SEEDS);

test('whatever a pack holds, it changes nothing of what the editors and the reader say; taken out, it leaves nothing', async () => {
  let lines = 0;
  await fc.assert(
    fc.asyncProperty(history, fc.gen(), async (steps, draw) => {
      await live(store, steps);
      // what another pack holds is not the reader's, and may be taken up by nobody
      const rows = await store.commitments.toArray();
      const own = rows.filter(({ origin }) => origin === 'seed' || origin === 'reader');
      const all = own.filter(({ origin }, at) => origin === 'reader' || at % EVERY === 0);
      const ids = all.map(({ id }) => id);
      const held = {
        commitments: all,
        evidence: await store.evidence.toArray(),
        documents: await store.documents.toArray(),
        entities: SEEDS.entities,
      };
      const before = await knownOf(store, ids);
      const pack = draw(anyPack, held);
      await library.packs.takeIn(store, MALLORY, pack);
      const after = await knownOf(store, ids);
      expect(after.entries.map(ownOf)).toEqual(before.entries.map(ownOf));
      // words that nobody's own record was known for may be the pack's, on the page of the pack's own document
      const linked = after.linked.map((known, at) =>
        before.linked[at] === undefined && isOfThePack(known) ? undefined : known,
      );
      expect(linked).toEqual(before.linked);
      expect([after.names, after.promises]).toEqual([before.names, before.promises]);
      for (const [at, { said }] of after.entries.entries()) {
        const added = said.beside.filter((line) => before.entries[at]?.said.beside.includes(line) !== true);
        lines += added.length;
        expect(added.filter((line) => !line.includes('the pack of Mallory'))).toEqual([]);
      }
      await library.packs.remove(store, MALLORY.id);
      expect(await knownOf(store, ids)).toEqual(before);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(lines).toBeGreaterThan(20);
}, 180_000);
