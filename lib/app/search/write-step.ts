import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { shelved, sumsOf, writeBlock } from '@/lib/search';
import type { Member, Segment } from '@/lib/search';

import { blockId, shelfId, termsId } from './index-head';
import type { IndexHead, SegmentHead } from './index-head';
import type { KeptIndex } from './kept-index';

/** What became of a step. */
export type Wrote = 'written' | 'changed since' | 'storage full';

interface Piece {
  readonly id: string;
  readonly json: string;
}

/** So many shelves are written out in one task. */
const SHELVES_AT_A_TIME = 100;

/** The pieces of a new segment: its block, its shelves, and those of its words that no other segment has told of. */
export async function piecesOf(
  id: number,
  {
    members,
    words,
    terms,
    breathe,
  }: {
    readonly members: readonly Member[];
    readonly words: Iterable<readonly [term: string, text: string]>;
    readonly terms: readonly string[];
    readonly breathe: () => Promise<void>;
  },
): Promise<{ readonly head: SegmentHead; readonly put: readonly Piece[] }> {
  const shelves = shelved(words);
  const put: Piece[] = [
    { id: blockId(id), json: writeBlock(members) },
    { id: termsId(id), json: JSON.stringify(terms) },
  ];
  for (const [name, shelf] of shelves) {
    put.push({ id: shelfId(id, name), json: JSON.stringify(shelf) });
    if (put.length % SHELVES_AT_A_TIME === 0) await breathe();
  }
  const sums = sumsOf(members);
  return { head: { id, turn: 0, wrote: sums.stand, ...sums, shelves: [...shelves.keys()] }, put };
}

/** The segments without these rows: each that had one has its block written again. */
function without(
  index: KeptIndex,
  { segments }: IndexHead,
  rows: ReadonlySet<string>,
): { readonly segments: readonly SegmentHead[]; readonly put: readonly Piece[] } {
  const held = index.members();
  const touched = new Set([...rows].flatMap((row) => held.get(row)?.segment ?? []));
  const left = new Map(
    [...touched].map((segment) => [segment, index.membersOf(segment).filter(({ row }) => !rows.has(row))]),
  );
  return {
    put: [...left].map(([segment, members]) => ({ id: blockId(segment), json: writeBlock(members) })),
    segments: segments.map((segment) => {
      const members = left.get(segment.id);
      if (members === undefined) return segment;
      return { ...segment, turn: segment.turn + 1, ...sumsOf(members) };
    }),
  };
}

/** Keeps what was indexed, in one step with what it takes the place of and what is gone. */
export async function writeStep(
  store: Store,
  index: KeptIndex,
  {
    segment,
    members,
    gone,
    breathe,
  }: {
    readonly segment: Segment;
    readonly members: readonly Member[];
    readonly gone: readonly string[];
    readonly breathe: () => Promise<void>;
  },
): Promise<Wrote> {
  const [head, before] = [index.head(), index.headJson()];
  if (head === undefined) return 'changed since';
  const left = without(index, head, new Set([...gone, ...members.map(({ row }) => row)]));
  const known = await index.terms();
  const words = [...segment.words()];
  await breathe();
  const terms = words.map(([term]) => term).filter((term) => !known.has(term));
  const made = members.length === 0 ? undefined : await piecesOf(head.nextSegment, { members, words, terms, breathe });
  const { grownTo: _, ...growing } = head;
  const next: IndexHead = {
    ...growing,
    turn: head.turn + 1,
    nextEntry: segment.next(),
    nextSegment: head.nextSegment + (made === undefined ? 0 : 1),
    segments: made === undefined ? left.segments : [...left.segments, made.head],
  };
  return stepWith(store, index, before, { head: next, put: [...left.put, ...(made?.put ?? [])], drop: [] });
}

/** Writes a step, and reads it back into the index that is held. */
export async function stepWith(
  store: Store,
  index: KeptIndex,
  before: string | undefined,
  { head, put, drop }: { readonly head: IndexHead; readonly put: readonly Piece[]; readonly drop: readonly string[] },
): Promise<Wrote> {
  const written = await library.searchPieces.step(store, before, { head: JSON.stringify(head), put, drop });
  if (!written.saved) return written.because;
  await index.refresh();
  return 'written';
}
