import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { SEARCH_KINDS } from '@/lib/model';
import type { SearchKind } from '@/lib/model';
import { readBlock } from '@/lib/search';
import type { IndexParts, Member, NumberedEntry, Shelf } from '@/lib/search';

import { blockId, emptyHead, readHead, shelfId, termsId } from './index-head';
import type { IndexHead, SegmentHead } from './index-head';

/** So many shelves stay read: those of the words being typed. */
const MOST_SHELVES = 24;

/** So many blocks are read in one task. */
const BLOCKS_AT_A_TIME = 6;

/** In which state a row is held, and in which segment. */
export interface Placed {
  readonly stamp: string;
  readonly segment: number;
}

/** The search index as the store keeps it: which entries there are, and the words of those that are asked for. */
export interface KeptIndex extends IndexParts {
  /** The head as it was last read, and as it is written. */
  readonly head: () => IndexHead | undefined;
  readonly headJson: () => string | undefined;
  /** Which rows it holds: worked out when it is asked for, for a search needs none of it. */
  readonly members: () => ReadonlyMap<string, Placed>;
  /** The members of a segment. */
  readonly membersOf: (segment: number) => readonly Member[];
  /** Reads what was written since; says whether there was anything. */
  readonly refresh: () => Promise<boolean>;
  readonly terms: () => Promise<ReadonlySet<string>>;
}

/** The index was written again while it was being read. */
export class IndexMoved extends Error {
  override readonly name = 'IndexMoved';
}

/** The members of a segment; nothing where they cannot be read. */
function readMembers(json: string | undefined): readonly Member[] | undefined {
  try {
    return json === undefined ? undefined : readBlock(json);
  } catch {
    return undefined;
  }
}

/** Opens the index as it was kept; a broken one, or one of another version, counts as none, and is made anew by `growIndex`. */
export async function openKeptIndex(store: Store): Promise<KeptIndex> {
  let head: IndexHead | undefined;
  let headJson: string | undefined;
  let members: Map<string, Placed> | undefined;
  const entries = new Map<number, NumberedEntry>();
  const lengths: number[] = [];
  const held = new Map<number, { readonly turn: number; readonly members: readonly Member[] }>();
  const shelves = new Map<string, readonly Shelf[]>();
  const terms = new Set<string>();
  const termsRead = new Set<number>();

  const count = (by: 1 | -1, { entries: of }: Member): void => {
    for (const one of of)
      for (const [field, length] of one.lengths.entries()) lengths[field] = (lengths[field] ?? 0) + by * length;
  };
  const drop = (segment: number): void => {
    for (const member of held.get(segment)?.members ?? []) {
      for (const { number } of member.entries) entries.delete(number);
      count(-1, member);
    }
    held.delete(segment);
  };
  const take = (segment: SegmentHead, of: readonly Member[]): void => {
    held.set(segment.id, { turn: segment.turn, members: of });
    for (const member of of) {
      for (const entry of member.entries) entries.set(entry.number, entry);
      count(1, member);
    }
  };
  const forgetAll = (): void => {
    for (const segment of held.keys()) drop(segment);
    terms.clear();
    termsRead.clear();
  };

  /**
   * The blocks of these segments, a few in each task; nothing where the head is not `json` any more. All are asked for at
   * once: the browser fetches the next while one is taken apart.
   */
  const readBlocks = async (json: string | undefined, of: readonly SegmentHead[]) => {
    const starts = Array.from(
      { length: Math.ceil(of.length / BLOCKS_AT_A_TIME) },
      (_, turn) => turn * BLOCKS_AT_A_TIME,
    );
    const blocks = await Promise.all(
      starts.map(async (start) => {
        const some = of.slice(start, start + BLOCKS_AT_A_TIME);
        const { head: stands, pieces } = await library.searchPieces.read(
          store,
          some.map(({ id }) => blockId(id)),
        );
        return stands === json ? some.map((segment, at) => ({ segment, members: readMembers(pieces[at]) })) : undefined;
      }),
    );
    return blocks.every((some) => some !== undefined) ? blocks.flat() : undefined;
  };
  const readAnew = async (): Promise<boolean> => {
    const before = headJson;
    for (;;) {
      const { head: json } = await library.searchPieces.read(store, []);
      if (json === headJson) return json !== before;
      const next = readHead(json);
      if (next?.made !== head?.made) forgetAll();
      const changed = (next?.segments ?? []).filter(({ id, turn }) => held.get(id)?.turn !== turn);
      const blocks = await readBlocks(json, changed);
      if (blocks === undefined) continue;
      const isWhole = blocks.every((block) => block.members !== undefined);
      const kept = new Set(isWhole ? next?.segments.map(({ id }) => id) : []);
      for (const segment of held.keys()) if (!kept.has(segment)) drop(segment);
      for (const { segment } of blocks) drop(segment.id);
      if (isWhole) for (const block of blocks) take(block.segment, block.members ?? []);
      head = isWhole ? next : undefined;
      headJson = json;
      members = undefined;
      shelves.clear();
    }
  };
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: what is held changes in several places. */
  const refresh = (): Promise<boolean> => {
    const mine = turn.then(readAnew, readAnew);
    turn = mine;
    return mine;
  };

  /** Pieces of the segments that are held. Where one is missing or broken, all of it is begun anew. @throws IndexMoved */
  const pieces = async <Piece>(ids: readonly string[], parse: (json: string) => Piece): Promise<readonly Piece[]> => {
    const read = await library.searchPieces.read(store, ids);
    if (read.head !== headJson) throw new IndexMoved();
    try {
      return read.pieces.map((piece) => parse(piece ?? ''));
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault;
      await library.searchPieces.begin(store, JSON.stringify(emptyHead(crypto.randomUUID())));
      throw new IndexMoved();
    }
  };
  const readShelf = async (name: string): Promise<readonly Shelf[]> => {
    const known = shelves.get(name);
    if (known !== undefined) return known;
    const of = (head?.segments ?? []).filter((segment) => segment.shelves.includes(name));
    const read = await pieces(
      of.map(({ id }) => shelfId(id, name)),
      (json) => JSON.parse(json) as Shelf,
    );
    shelves.set(name, read);
    for (const oldest of [...shelves.keys()].slice(0, Math.max(0, shelves.size - MOST_SHELVES))) shelves.delete(oldest);
    return read;
  };
  const readTerms = async (): Promise<ReadonlySet<string>> => {
    const unread = (head?.segments ?? []).filter(({ id }) => !termsRead.has(id));
    if (unread.length === 0) return terms;
    const ids = unread.map(({ id }) => termsId(id));
    for (const some of await pieces(ids, (json) => JSON.parse(json) as readonly string[]))
      for (const term of some) terms.add(term);
    for (const { id } of unread) termsRead.add(id);
    return terms;
  };
  const allMembers = (): ReadonlyMap<string, Placed> => {
    if (members !== undefined) return members;
    members = new Map();
    for (const [segment, of] of held) for (const { row, stamp } of of.members) members.set(row, { stamp, segment });
    return members;
  };
  await refresh();
  return {
    head: () => head,
    headJson: () => headJson,
    members: allMembers,
    membersOf: (segment) => held.get(segment)?.members ?? [],
    entries,
    lengths,
    refresh,
    terms: readTerms,
    shelves: async (names) => (await Promise.all(names.map(readShelf))).flat(),
  };
}

const KIND_OF: Readonly<Record<string, SearchKind>> = {
  commitment: 'commitment',
  clause: 'commitment',
  name: 'name',
  evidence: 'evidence',
  document: 'document',
  page: 'document',
  note: 'note',
};

/** How many things of each kind the index holds: a page's clauses count as commitments. */
export function countKinds({ entries }: Pick<KeptIndex, 'entries'>): Readonly<Record<SearchKind, number>> {
  const counts = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, 0])) as Record<SearchKind, number>;
  for (const { entry } of entries.values()) {
    const kind = KIND_OF[entry.id.slice(0, entry.id.indexOf(' '))];
    if (kind !== undefined) counts[kind] += 1;
  }
  return counts;
}
