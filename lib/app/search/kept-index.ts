import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { SEARCH_KINDS } from '@/lib/model';
import type { SearchEntry, SearchKind } from '@/lib/model';
import { UnreadableIndex, commitmentEntry, difference, documentEntry, evidenceEntry } from '@/lib/search';
import { nameEntry, noteEntry, openIndex, pageEntries } from '@/lib/search';
import type { SearchIndex } from '@/lib/search';

/** Raised by hand whenever entries are made otherwise: an index of before is then built anew. */
const INDEX_VERSION = '1';
/** So many rows are read at a time: the page answers keys in between. */
const BATCH = 400;

type Row = readonly [row: string, entries: readonly SearchEntry[]];
interface Member {
  readonly stamp: string;
  readonly entries: readonly string[];
}

/** The search index as the store keeps it, and which rows it holds in which state. */
export interface KeptIndex {
  readonly index: SearchIndex;
  readonly members: Map<string, Member>;
}

function readMembers(json: string | undefined): Map<string, Member> | undefined {
  if (json === undefined) return undefined;
  const { version, members } = JSON.parse(json) as { version: string; members: [string, Member][] };
  return version === INDEX_VERSION ? new Map(members) : undefined;
}

/** Opens the index as it was kept; a broken one, or one of another version, is begun anew. */
export async function openKeptIndex(store: Store): Promise<KeptIndex> {
  const [index, members] = await library.searchSources.pieces(store, ['index', 'members']);
  const fresh: KeptIndex = { index: openIndex(), members: new Map() };
  try {
    const known = readMembers(members);
    return index === undefined || known === undefined ? fresh : { index: openIndex(index), members: known };
  } catch (fault) {
    if (fault instanceof UnreadableIndex || fault instanceof SyntaxError) return fresh;
    throw fault;
  }
}

export async function saveKeptIndex(store: Store, { index, members }: KeptIndex): Promise<void> {
  const kept = JSON.stringify({ version: INDEX_VERSION, members: [...members] });
  // an index that finds no room is built anew the next time
  await library.searchSources.keepPieces(store, [
    { id: 'index', json: index.toJson() },
    { id: 'members', json: kept },
  ]);
}

async function entriesOf(store: Store, rows: readonly string[]): Promise<readonly Row[]> {
  const found = await library.searchSources.load(store, rows);
  return [
    ...found.commitments.map(({ commitment, document }): Row => {
      const entry = commitmentEntry(commitment, document);
      return [`commitment ${commitment.id}`, [entry]];
    }),
    ...found.names.map((name): Row => [`name ${name.id}`, [nameEntry(name)]]),
    ...found.evidence.map((record): Row => [`evidence ${record.id}`, [evidenceEntry(record)]]),
    ...found.documents.map((document): Row => [`document ${document.id}`, [documentEntry(document)]]),
    ...found.notes.map((note): Row => [`note ${note.id}`, [noteEntry(note)]]),
    ...found.pages.map(({ page, text }): Row => [`page ${page.page}`, pageEntries(page, text)]),
  ];
}

/**
 * Makes the index say what the store says: what is new or changed is read, what is gone taken out. Says whether
 * anything was to be done. @param breathe settles when other work had its turn
 */
export async function bringUpToDate(
  store: Store,
  { index, members }: KeptIndex,
  { listed, breathe }: { readonly listed: ReadonlyMap<string, string>; readonly breathe: () => Promise<void> },
): Promise<boolean> {
  const { fresh, gone } = difference(members, listed);
  for (const row of gone) {
    index.remove(members.get(row)?.entries ?? []);
    members.delete(row);
  }
  for (let at = 0; at < fresh.length; at += BATCH) {
    const asked = fresh.slice(at, at + BATCH);
    const rows = await entriesOf(store, asked);
    // a row that cannot be read, or is gone meanwhile, has no entry: it is not asked for again and again
    const read = new Map(rows);
    for (const row of asked) {
      const entries = read.get(row) ?? [];
      if (entries.length === 0) index.remove(members.get(row)?.entries ?? []);
      index.add(entries);
      members.set(row, { stamp: listed.get(row) ?? '', entries: entries.map(({ id }) => id) });
    }
    await breathe();
  }
  return fresh.length + gone.length > 0;
}

/** How many things of each kind the index holds: a page's clauses count as commitments. */
export function countKinds({ members }: KeptIndex): Readonly<Record<SearchKind, number>> {
  const counts = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, 0])) as Record<SearchKind, number>;
  const kindOf: Readonly<Record<string, SearchKind>> = {
    commitment: 'commitment',
    clause: 'commitment',
    name: 'name',
    evidence: 'evidence',
    document: 'document',
    page: 'document',
    note: 'note',
  };
  for (const { entries } of members.values())
    for (const id of entries) {
      const kind = kindOf[id.slice(0, id.indexOf(' '))];
      if (kind !== undefined) counts[kind] += 1;
    }
  return counts;
}
