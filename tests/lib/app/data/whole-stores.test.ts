import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { packRecords } from '@/lib/app/data/packs';
import { SELECTIONS } from '@/components/import/packs-view';
import { library, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoDate, IsoInstant, Judgement } from '@/lib/model';
import { readPack, writePack } from '@/lib/packs';
import type { PackAbout, PackCorpus } from '@/lib/packs';
import { canonicalJson } from '@/lib/packs/checksum';
import { SEEDS } from '@/seeds/corpus';

import { aStore } from '../../db/a-store';
import { history, live } from '../../packs/any-store';
import { fileOf } from '../../packs/pack-file';
import { schemaFaults } from '../../packs/published-schema';

const ABOUT: PackAbout = {
  title: 'Promises on kettles',
  publisher: 'Institute for Kettles',
  made: '2026-11-24T10:00:00.000Z' as IsoInstant,
  asOf: '2026-11-24' as IsoDate,
};
const LISTS = ['entities', 'documents', 'commitments', 'evidence', 'searched', 'lineage', 'judgements'] as const;
type List = (typeof LISTS)[number];
type Row = Readonly<Record<string, unknown>>;

/** Of a row of the store, what is no part of a record, or is only the reader's. */
const PRIVATE: Readonly<Record<List, readonly string[]>> = {
  entities: ['origin', 'names'],
  documents: ['origin'],
  commitments: ['origin', 'phrases', 'quoteKey', 'due', 'marked'],
  evidence: ['origin', 'broughtBy', 'clipped'],
  searched: ['origin', 'broughtBy', 'at'],
  lineage: ['origin', 'id', 'accepted'],
  judgements: ['origin', 'id', 'given', 'publisher'],
};
/** Links that lead to nothing are taken out of a record that stays. */
const LINKS: Readonly<Partial<Record<List, readonly string[]>>> = {
  documents: ['bearsOn'],
  evidence: ['for', 'corrects'],
  searched: ['for'],
  lineage: ['earlier'],
};

const without = (row: object, fields: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

function publicRow(list: List, row: object): Row {
  const said = without(row, PRIVATE[list]);
  return list === 'judgements' ? { ...said, by: 'editors' } : said;
}

/** What others see of the records, but for their links. */
const unlinked = (list: List, rows: readonly object[]): readonly string[] =>
  rows.map((row) => canonicalJson(without(publicRow(list, row), LINKS[list] ?? []))).toSorted();

const linksOf = (list: List, row: object): readonly string[] =>
  (LINKS[list] ?? []).flatMap((field) => ((row as Row)[field] ?? []) as string | readonly string[]);

const replaced = (judgements: readonly Judgement[], { commitment, date, given }: Judgement): boolean =>
  judgements.some(
    (later) => later.commitment === commitment && later.date === date && (later.given ?? '') > (given ?? '') && given,
  );

/** Whether a record that was asked for may be missing: what it is about is not there, or it breaks a rule of packs. */
function mayBeMissing(list: List, row: object, asked: PackCorpus, came: PackCorpus, ids: ReadonlySet<string>): boolean {
  const has = (id: unknown): boolean => typeof id === 'string' && ids.has(id);
  const said = row as Row;
  switch (list) {
    case 'entities':
      return said['id'] === 'organisation/'; // a name without a letter has no id of its own
    case 'documents':
      return false;
    case 'commitments':
      return !has(said['document']);
    case 'evidence':
    case 'searched':
      return !(said['for'] as readonly string[]).some(has);
    case 'lineage':
      return !has(said['later']) || !has(said['earlierDocument']);
    case 'judgements': {
      const judgement = row as Judgement;
      const telling = came.evidence.some(
        (record) => record.for.includes(judgement.commitment) && record.stance !== 'context',
      );
      const isOwn = came.commitments.some(({ id }) => id === judgement.commitment);
      const needsRecord = isOwn && (judgement.view === 'kept' || judgement.view === 'not kept');
      return !has(judgement.commitment) || (needsRecord && !telling) || replaced(asked.judgements, judgement);
    }
  }
}

async function packIn(store: Store, id: string): Promise<PackCorpus> {
  const rows = await Promise.all(
    LISTS.map(async (list) => {
      const all = await store.table<{ origin: string }>(list).toArray();
      return [list, all.filter(({ origin }) => origin === `pack:${id}`)] as const;
    }),
  );
  return Object.fromEntries(rows) as unknown as PackCorpus;
}

const sizeOf = (corpus: PackCorpus): number => LISTS.reduce((sum, list) => sum + corpus[list].length, 0);

/** Shipped stores that are planted once: one that a reader lives in, one that takes the packs in. */
const [lived, fresh] = [await aStore(), await aStore()];
for (const store of [lived, fresh]) await plantSeeds(store, SEEDS);

test('whatever a store holds, each pack that is written of it is read back whole, and what was left out is counted', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: 1, max: 4 }), async (steps, every) => {
      await live(lived, steps);
      const found = (await lived.commitments.toArray()).map(({ id }) => id).filter((_, at) => at % every === 0);
      for (const selection of SELECTIONS) {
        const { records, known } = await packRecords(lived, selection, found);
        const written = await writePack(records, ABOUT, known);
        if (!written.written) throw new Error(`“${selection}” is too large.`);
        expect(schemaFaults(JSON.parse(written.file))).toEqual([]);
        // what was found is read where nothing else is; the rest where the shipped corpus is
        const read = await readPack(fileOf(written.file), async (butFor) =>
          selection === 'found' ? new Set() : library.packs.knownIds(fresh, butFor),
        );
        if (!read.read) throw new Error(`“${selection}” is not read. ${read.place}: ${read.because}`);
        const taken = { ...ABOUT, id: 'back', taken: ABOUT.made, checksum: '', counts: {} };
        await library.packs.takeIn(fresh, taken, read.pack.corpus);
        const came = await packIn(fresh, 'back');

        const ids = new Set([
          ...known,
          ...LISTS.flatMap((list) => came[list].flatMap((row) => ('id' in row ? row.id : []))),
        ]);
        for (const list of LISTS) {
          const due = records[list].filter((row) => !mayBeMissing(list, row, records, came, ids));
          const [there, wanted] = [unlinked(list, came[list]), unlinked(list, due)];
          const lost = wanted.filter((row) => !there.includes(row));
          expect({ selection, list, lost, count: there.length }).toEqual({
            selection,
            list,
            lost: [],
            count: wanted.length,
          });
          const links = due.flatMap((row) => linksOf(list, row)).filter((id) => ids.has(id));
          expect(came[list].flatMap((row) => linksOf(list, row)).toSorted()).toEqual(links.toSorted());
        }
        const { links, ...whole } = written.leftOut;
        expect(sizeOf(came) + Object.values(whole).reduce((a, b) => a + b, 0)).toBe(sizeOf(records));
        const due = LISTS.flatMap((list) =>
          records[list]
            .filter((row) => !mayBeMissing(list, row, records, came, ids))
            .flatMap((row) => linksOf(list, row)),
        );
        expect(links).toBe(due.filter((id) => !ids.has(id)).length);
      }
    }),
    { numRuns: 60 },
  );
});
