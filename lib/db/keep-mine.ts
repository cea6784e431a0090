import { fingerprint } from '@/lib/model';
import type { ReaderChange, ReaderRows, TakenOut } from '@/lib/model';

import { commitmentRow, entityRow, judgementRow, lineageRow, nameKey } from './corpus-rows';
import type { ChangedTable, RowChange } from './reader-tables';
import type { Store } from './schema';
import { refusalId, toldOf } from './read-mine';
import type { LastChange } from './read-mine';
import { countChange } from './steps';
import { rowAt } from './unreadable-rows';
import { written } from './written';
import type { Written } from './written';

/** So many changes can be taken back (UI section 5). */
export const CHANGES_KEPT = 30;

const READER = 'reader' as const;
const TABLES: readonly ChangedTable[] = [
  'entities',
  'aliases',
  'notNames',
  'documents',
  'commitments',
  'evidence',
  'searched',
  'lineage',
  'judgements',
  'refused',
  'clips',
  'corrections',
  'watched',
];

type NewRow = Omit<RowChange, 'before'> & { readonly after: object };

function rowsOf(rows: ReaderRows): readonly NewRow[] {
  const owned = (table: ChangedTable, row: { readonly id: string }): NewRow => ({
    table,
    key: [READER, row.id],
    after: { ...row, origin: READER },
  });
  const plain = (table: ChangedTable, row: { readonly id: string }): NewRow => ({ table, key: row.id, after: row });
  const {
    aliases = [],
    notNames = [],
    refused = [],
    corrections: put = [],
    lineage = [],
    judgements = [],
    watched = [],
  } = rows;
  return [
    ...(rows.entities ?? []).map((entity) => owned('entities', entityRow(entity, READER))),
    ...aliases.map((alias) =>
      owned('aliases', { ...alias, id: fingerprint(`${alias.entity}\n${nameKey(alias.text)}`) }),
    ),
    ...notNames.map((one) => plain('notNames', { ...one, id: fingerprint(`${one.type}\n${nameKey(one.words)}`) })),
    ...(rows.documents ?? []).map((document) => owned('documents', document)),
    ...(rows.commitments ?? []).map((commitment) => owned('commitments', commitmentRow(commitment, READER))),
    ...(rows.evidence ?? []).map((evidence) => owned('evidence', evidence)),
    ...(rows.searched ?? []).map((search) => owned('searched', search)),
    ...lineage.map((line) => owned('lineage', lineageRow(line, READER))),
    ...judgements.map((judgement) => owned('judgements', judgementRow(judgement, READER))),
    ...refused.map((one) => plain('refused', { ...one, id: refusalId(one) })),
    ...put.map((one) => plain('corrections', one)),
    ...watched.map((one) => plain('watched', one)),
  ];
}

const tablesOf = (store: Store) => [...TABLES.map((name) => store.table(name)), store.changes, store.backups];
const same = (one: object | undefined, other: object | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Evidence only grows: a record under this id already says the same, and stays as it was first written. */
async function putNew(store: Store, { table, key, after }: NewRow): Promise<RowChange | undefined> {
  const before = await rowAt(store.table(table), key);
  if (before !== undefined && (table === 'evidence' || table === 'searched' || same(before, after))) return undefined;
  await store.table(table).put(after);
  return { table, key, after, ...(before === undefined ? {} : { before }) };
}

async function dropClip(store: Store, { clip }: ReaderChange): Promise<readonly RowChange[]> {
  const before = clip === undefined ? undefined : await rowAt(store.clips, clip);
  if (clip === undefined || before === undefined) return [];
  await store.clips.delete(clip);
  return [{ table: 'clips', key: clip, before }];
}

async function takeOut(store: Store, { from: table, id }: TakenOut): Promise<RowChange | undefined> {
  const isPlain = table === 'corrections' || table === 'watched' || table === 'notNames' || table === 'refused';
  const key = isPlain ? id : ([READER, id] as const);
  const before = await rowAt(store.table(table), key);
  if (before === undefined) return undefined;
  await store.table(table).delete(key);
  return { table, key, before };
}

/** Does one change of the reader's, whole or not at all, and remembers it so that it can be taken back. */
export function keep(store: Store, change: ReaderChange): Promise<Written> {
  return written(() =>
    store.transaction('rw', tablesOf(store), async () => {
      const rows: RowChange[] = [];
      for (const row of rowsOf(change.rows)) {
        const put = await putNew(store, row);
        if (put !== undefined) rows.push(put);
      }
      rows.push(...(await dropClip(store, change)));
      for (const out of change.takesOut ?? []) {
        const gone = await takeOut(store, out);
        if (gone !== undefined) rows.push(gone);
      }
      if (rows.length > 0) {
        const { what, about, at } = change;
        await store.changes.add({ what, about, at, rows });
        await countChange(store);
        const over = (await store.changes.count()) - CHANGES_KEPT;
        if (over > 0) await store.changes.orderBy('order').limit(over).delete();
      }
      return { saved: true } as const;
    }),
  );
}

/** A correction is on another page's key once its page is known: that changes nothing of what it says. */
function onPageOf(row: object | undefined, now: object | undefined): object | undefined {
  return row !== undefined && now !== undefined && 'page' in now ? { ...row, page: now.page } : row;
}

async function putBack(store: Store, { table, key, before, after }: RowChange): Promise<void> {
  const now = await rowAt(store.table(table), key);
  const moved = (row: object | undefined) => (table === 'corrections' ? onPageOf(row, now) : row);
  // a later change of the same row stands
  if (!same(now, moved(after))) return;
  const back = moved(before);
  if (back === undefined) await store.table(table).delete(key);
  else await store.table(table).put(back);
}

/**
 * Takes the last change back: its rows are as they were before it. Says which it was; nothing where there is none.
 * @param order of the change that is meant: where another one was made since, nothing is taken back
 */
export async function takeBack(store: Store, order?: number): Promise<LastChange | undefined> {
  return store.transaction('rw', tablesOf(store), async () => {
    const change = await store.changes.orderBy('order').last();
    if (change?.order === undefined || (order !== undefined && change.order !== order)) return undefined;
    for (const row of change.rows.toReversed()) await putBack(store, row);
    await store.changes.delete(change.order);
    await countChange(store);
    return toldOf(change);
  });
}
