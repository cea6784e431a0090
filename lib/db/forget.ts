import { Dexie } from 'dexie';

import { pageDocumentId } from '@/lib/model';
import type { NotePage, PageKey } from '@/lib/model';

import { isDeeper, isTable, rowFault } from '@/lib/rows';

import { NAME } from './open-store';
import type { Store } from './schema';
import { asTheyStand, rowAt } from './unreadable-rows';
import { countChange } from './steps';
import { written } from './written';
import type { Written } from './written';

type Place = Pick<NotePage, 'key' | 'address'>;

/** A row that is nested deeper was written by nothing of ours. */
const DEEPEST_SAID = 1_000;

/** Rows that were taken out, so that they can be brought back as they were, for as long as somebody holds them. */
export interface Forgotten {
  readonly notes: number;
  readonly rows: ReadonlyMap<string, readonly object[]>;
}

/** What a rule is told: where the page is, and which notes and records of the reader's go with it. */
interface Asked {
  readonly key: PageKey;
  readonly address: string;
  readonly notes: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
}

/** Of a row, what the rules look at; a row of another table has none of it. */
interface Row {
  readonly id?: string;
  readonly origin?: string;
  readonly page?: { readonly key?: string } | string;
  readonly note?: { readonly page: { readonly key: string } };
  readonly notes?: readonly { readonly id: string }[];
  readonly commitment?: string;
  readonly for?: readonly string[];
  readonly later?: string;
  readonly earlier?: string;
  readonly path?: string;
  readonly key?: unknown;
  readonly address?: string;
  readonly publication?: string;
  readonly read?: { readonly page: string };
}

const isOwn = ({ origin }: { readonly origin?: string }): boolean => origin === 'reader';
const isRecord = (row: Row, { records }: Asked): boolean => isOwn(row) && records.has(row.id ?? '');
const isAboutRecord = (row: Row, { records }: Asked): boolean =>
  isOwn(row) && [row.commitment, row.later, row.earlier].some((id) => id !== undefined && records.has(id));
const isOfPage = ({ page }: Row, { key }: Asked): boolean => (typeof page === 'string' ? page : page?.key) === key;
const isKeptNote = (row: Row, { notes }: Asked): boolean => notes.has(row.id ?? '');
/** Whether the page's name or address stands anywhere in the row. */
function isNaming(row: object, { key, address }: Asked): boolean {
  if (isDeeper(row, DEEPEST_SAID)) return false;
  const said = JSON.stringify(row);
  return said.includes(JSON.stringify(key)) || said.includes(JSON.stringify(address));
}
/** What is made anew, and whose rows do not say of which page they are: it is not brought back. */
const all = (): boolean => true;
const none = (): boolean => false;

/** For each table, which of its rows go when a page is forgotten. A table without a rule turns the tests red. */
export const FORGETS: Readonly<Record<string, (row: Row, asked: Asked) => boolean>> = {
  notes: isOfPage,
  drafts: isOfPage,
  bin: ({ note }, { key }) => note?.page.key === key,
  history: isKeptNote,
  steps: ({ notes = [] }, asked) => notes.some(({ id }) => asked.notes.has(id)),
  changes: isNaming,
  clips: isOfPage,
  corrections: isOfPage,
  watched: ({ id }, { records }) => records.has(id ?? ''),
  readings: isOfPage,
  keptPages: isOfPage,
  keptTexts: isOfPage,
  pageJoins: (row, { key, address }) => row.key === key || row.address === address,
  publicationParts: ({ read, publication, address: its }, { key, address }) =>
    read?.page === key || its === address || (publication === address && read === undefined),
  documents: isRecord,
  commitments: isRecord,
  evidence: isRecord,
  searched: (row, { records }) => isOwn(row) && (row.for ?? []).some((id) => records.has(id)),
  judgements: isAboutRecord,
  lineage: isAboutRecord,
  importItems: ({ path }, { address }) => path === new URL(address).pathname,
  imports: ({ id }, { records }) => records.has(id ?? ''),
  finds: all,
  searchPieces: all,
  entities: none,
  aliases: none,
  notNames: none,
  refused: none,
  packs: none,
  about: none,
  backups: none,
};

/** The reader's own documents, commitments and records that came from this page, and imports that asked for it alone. */
async function recordsOf(store: Store, { key, address }: Place): Promise<ReadonlySet<string>> {
  const documents = (await store.documents.where('address').equals(address).toArray()).filter(isOwn);
  const ids = [pageDocumentId(key), ...documents.map(({ id }) => id)];
  const commitments = (await store.commitments.where('document').anyOf(ids).toArray()).filter(isOwn);
  const evidence = (await store.evidence.where('source.address').equals(address).toArray()).filter(isOwn);
  const { pathname } = new URL(address);
  const imports = (await store.imports.toArray()).filter(({ wish }) => 'path' in wish && wish.path === pathname);
  return new Set([...ids, ...[...commitments, ...evidence, ...imports].map(({ id }): string => id)]);
}

async function notesOf(store: Store, key: PageKey): Promise<ReadonlySet<string>> {
  const binned = await store.bin.filter(({ note }) => note.page.key === key).primaryKeys();
  const ids = await store.notes.where('page.key').equals(key).primaryKeys();
  return new Set<string>([...ids, ...binned, ...(await store.drafts.where('page.key').equals(key).primaryKeys())]);
}

/** Takes everything out of the store that tells of a page: that it was read, its words, and what was written on it. */
async function page(store: Store, place: Place): Promise<Forgotten> {
  return store.transaction('rw', store.tables, async () => {
    const asked = { ...place, notes: await notesOf(store, place.key), records: await recordsOf(store, place) };
    const rows = new Map<string, readonly object[]>();
    for (const table of store.tables) {
      const goes = FORGETS[table.name] ?? none;
      if (goes === none) continue;
      // of a row that is not as its rule expects, what counts is whether it names the page
      const isOdd = (row: Row): boolean => isTable(table.name) && rowFault(table.name, row) !== undefined;
      const going = table.filter((row: Row) => (isOdd(row) && goes !== all ? isNaming : goes)(row, asked));
      if (goes !== all) rows.set(table.name, (await asTheyStand(() => going.toArray())) as readonly object[]);
      await table.bulkDelete(await asTheyStand(() => going.primaryKeys()));
    }
    await countChange(store);
    return { notes: rows.get('notes')?.length ?? 0, rows };
  });
}

/** Brings a forgotten page back, whole; what was written under the same ids since is not written over. */
async function bringBack(store: Store, { rows }: Forgotten): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.tables, async () => {
      for (const [table, gone] of rows) {
        const path = store.table(table).schema.primKey.keyPath;
        const keys = typeof path === 'string' ? [path] : (path ?? []);
        for (const row of gone) {
          const fields: Readonly<Record<string, unknown>> = { ...row };
          const values = keys.map((key) => fields[key]);
          const key = values.length === 1 ? values[0] : values;
          if ((await rowAt(store.table(table), key)) === undefined) await store.table(table).put(row);
        }
      }
      await countChange(store);
      return { saved: true } as const;
    }),
  );
}

/** Takes out everything but the shipped corpus: the store is as on the first day. It cannot be taken back. */
async function everything(store: Store): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    for (const table of store.tables) {
      if (table.name === 'about') continue;
      const hasSeeds = table.schema.primKey.src === '[origin+id]';
      if (!hasSeeds) await table.clear();
      else {
        const keys = (await table.toCollection().primaryKeys()) as [string, string][];
        await table.bulkDelete(keys.filter(([origin]) => origin !== 'seed'));
      }
    }
  });
}

/** Takes away data that cannot be opened, so that the next opening begins anew. */
function brokenData(): Promise<void> {
  return Dexie.delete(NAME);
}

export const forget = { page, bringBack, everything, brokenData };
