import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { SEARCH_KINDS } from '@/lib/model';
import type { SearchKind } from '@/lib/model';
import { addUp, readBlock } from '@/lib/search';
import type { IndexParts, Member, NumberedEntry, PlacedShelf, Shelf } from '@/lib/search';

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

/** The search index as the store keeps it: what is asked for of it is read, and stays read. */
export interface KeptIndex extends IndexParts {
  /** The head as it was last read, and as it is written. */
  readonly head: () => IndexHead | undefined;
  readonly headJson: () => string | undefined;
  /** Which rows it holds, once all entries were read: worked out when it is asked for. */
  readonly members: () => ReadonlyMap<string, Placed>;
  /** The members of a segment, once it was read. */
  readonly membersOf: (segment: number) => readonly Member[];
  /** Reads what was written since; says whether there was anything. Where all entries were read, all are read after it. */
  readonly refresh: () => Promise<boolean>;
  readonly terms: () => Promise<ReadonlySet<string>>;
}

/** The index was written again while it was being read. */
export class IndexMoved extends Error {
  override readonly name = 'IndexMoved';
}

/** The members of a segment. @throws SyntaxError where they cannot be read */
function membersIn(json: string): readonly Member[] {
  try {
    return readBlock(json);
  } catch (fault) {
    throw new SyntaxError('A block of the search index cannot be read.', { cause: fault });
  }
}

/** Opens the index as it was kept; a broken one, or one of another version, counts as none, and is made anew by `growIndex`. */
export async function openKeptIndex(store: Store): Promise<KeptIndex> {
  let head: IndexHead | undefined;
  let headJson: string | undefined;
  let sums = addUp([]);
  let members: Map<string, Placed> | undefined;
  let isWhole = false;
  const entries = new Map<number, NumberedEntry>();
  const held = new Map<number, { readonly turn: number; readonly members: readonly Member[] }>();
  const shelves = new Map<string, readonly PlacedShelf[]>();
  const terms = new Set<string>();
  const termsRead = new Set<number>();

  const drop = (segment: number): void => {
    for (const member of held.get(segment)?.members ?? [])
      for (const { number } of member.entries) entries.delete(number);
    held.delete(segment);
    members = undefined;
  };
  const take = ({ id, turn }: SegmentHead, of: readonly Member[]): void => {
    drop(id);
    held.set(id, { turn, members: of });
    for (const member of of) for (const entry of member.entries) entries.set(entry.number, entry);
  };
  const forgetAll = (): void => {
    for (const segment of held.keys()) drop(segment);
    terms.clear();
    termsRead.clear();
  };

  /**
   * Pieces of the index as its head stands. Where one is missing or broken, all of it is begun anew.
   * @throws IndexMoved, or SyntaxError where there is no room to begin anew
   */
  const pieces = async <Piece>(ids: readonly string[], parse: (json: string) => Piece): Promise<readonly Piece[]> => {
    const read = await library.searchPieces.read(store, ids);
    if (read.head !== headJson) throw new IndexMoved();
    try {
      return read.pieces.map((piece) => parse(piece ?? ''));
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault;
      const begun = await library.searchPieces.begin(store, JSON.stringify(emptyHead(crypto.randomUUID())));
      // with no room to begin anew the same piece would be met again, without an end
      if (!begun.saved) throw fault;
      throw new IndexMoved();
    }
  };
  /**
   * Reads the blocks of these segments, a few in each task. All are asked for at once: the browser fetches the next
   * while one is taken apart. @throws IndexMoved
   */
  const readBlocks = async (of: readonly SegmentHead[]): Promise<void> => {
    const starts = Array.from(
      { length: Math.ceil(of.length / BLOCKS_AT_A_TIME) },
      (_, turn) => turn * BLOCKS_AT_A_TIME,
    );
    await Promise.all(
      starts.map(async (start) => {
        const some = of.slice(start, start + BLOCKS_AT_A_TIME);
        const ids = some.map(({ id }) => blockId(id));
        const read = await pieces(ids, membersIn);
        for (const [at, segment] of some.entries()) {
          if (head?.segments.includes(segment) !== true) throw new IndexMoved();
          take(segment, read[at] ?? []);
        }
      }),
    );
  };
  const unread = (): readonly SegmentHead[] => (head?.segments ?? []).filter(({ id }) => !held.has(id));
  const readEntries: KeptIndex['readEntries'] = async (of) => {
    if (of === 'all') isWhole = true;
    await readBlocks(of === 'all' ? unread() : unread().filter(({ id }) => of.includes(id)));
  };
  const readAnew = async (): Promise<boolean> => {
    const before = headJson;
    for (;;) {
      const { head: json } = await library.searchPieces.read(store, []);
      if (json !== headJson) {
        const next = readHead(json);
        if (next?.made !== head?.made) forgetAll();
        const turns = new Map(next?.segments.map(({ id, turn }) => [id, turn]));
        for (const [segment, { turn }] of held) if (turns.get(segment) !== turn) drop(segment);
        [head, headJson, sums] = [next, json, addUp(next?.segments ?? [])];
        shelves.clear();
      }
      try {
        if (isWhole) await readBlocks(unread());
        return json !== before;
      } catch (fault) {
        if (!(fault instanceof IndexMoved)) throw fault;
      }
    }
  };
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: what is held changes in several places. */
  const refresh = (): Promise<boolean> => {
    const mine = turn.then(readAnew, readAnew);
    turn = mine;
    return mine;
  };

  const readShelf = async (name: string): Promise<readonly PlacedShelf[]> => {
    const known = shelves.get(name);
    if (known !== undefined) return known;
    const of = (head?.segments ?? []).filter((segment) => segment.shelves.includes(name));
    const read = await pieces(
      of.map(({ id }) => shelfId(id, name)),
      (json) => JSON.parse(json) as Shelf,
    );
    const placed = read.map((shelf, at): PlacedShelf => ({ segment: of[at]?.id ?? -1, shelf }));
    shelves.set(name, placed);
    for (const oldest of [...shelves.keys()].slice(0, Math.max(0, shelves.size - MOST_SHELVES))) shelves.delete(oldest);
    return placed;
  };
  const readTerms = async (): Promise<ReadonlySet<string>> => {
    const of = (head?.segments ?? []).filter(({ id }) => !termsRead.has(id));
    if (of.length === 0) return terms;
    const ids = of.map(({ id }) => termsId(id));
    for (const some of await pieces(ids, (json) => JSON.parse(json) as readonly string[]))
      for (const term of some) terms.add(term);
    for (const { id } of of) termsRead.add(id);
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
    sums: () => sums,
    members: allMembers,
    membersOf: (segment) => held.get(segment)?.members ?? [],
    entries,
    readEntries,
    refresh,
    terms: readTerms,
    shelves: async (names) => (await Promise.all(names.map(readShelf))).flat(),
  };
}

/** How many things of each kind the index holds: a page's clauses count as commitments. */
export function countKinds({ sums }: Pick<KeptIndex, 'sums'>): Readonly<Record<SearchKind, number>> {
  const none = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, 0])) as Record<SearchKind, number>;
  return { ...none, ...sums().kinds };
}
