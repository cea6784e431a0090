import type { Sums } from '@/lib/search';

/** Raised by hand whenever entries or pieces are made otherwise: an index of before is then made anew. */
const INDEX_VERSION = '3';

/** One part of the index, as it was written at once. Its shelves are never written again; its block is, when rows go. */
export interface SegmentHead extends Sums {
  readonly id: number;
  /** Raised when its block is written again. */
  readonly turn: number;
  /** So many entries it was written with. */
  readonly wrote: number;
  readonly shelves: readonly string[];
}

/** What the index is made of, and how far it has grown. */
export interface IndexHead {
  readonly version: string;
  /** Another one for each index that was begun. */
  readonly made: string;
  /** Raised by each step. */
  readonly turn: number;
  /** The next entry's number, and the next segment's. */
  readonly nextEntry: number;
  readonly nextSegment: number;
  readonly segments: readonly SegmentHead[];
  /** The state of the store that all of it was grown to; absent while it is growing. */
  readonly grownTo?: string;
}

/** All pieces of a segment begin so. */
export const segmentIds = (segment: number): string => `${segment} `;
/** Its members. */
export const blockId = (segment: number): string => `${segment} block`;
/** Those of its words that no segment before it has. */
export const termsId = (segment: number): string => `${segment} terms`;
/** The words of one shelf, and where they stand; without the name of a shelf, how all of them begin. */
export const shelfId = (segment: number, shelf = ''): string => `${segment} shelf ${shelf}`;

export function emptyHead(made: string): IndexHead {
  return { version: INDEX_VERSION, made, turn: 0, nextEntry: 0, nextSegment: 0, segments: [] };
}

/** The head as it was kept; nothing for none, a broken one, or one of another version. */
export function readHead(json: string | undefined): IndexHead | undefined {
  if (json === undefined) return undefined;
  try {
    const head = JSON.parse(json) as IndexHead;
    return head.version === INDEX_VERSION ? head : undefined;
  } catch {
    return undefined;
  }
}
