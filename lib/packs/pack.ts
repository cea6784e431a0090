import { fingerprint } from '@/lib/model';
import type { Corpus, IsoDate, IsoInstant } from '@/lib/model';

export const PACK_FORMAT = 'pledgemark corpus pack';
export const PACK_VERSION = 1;
/** In characters. Larger than any pack that people keep by hand: a thousand commitments take about 3 MB. */
export const LONGEST_PACK = 30_000_000;
export const LISTS = ['entities', 'documents', 'commitments', 'evidence', 'searched', 'lineage', 'judgements'] as const;
export type PackList = (typeof LISTS)[number];

/** The records of a pack; a view in it is its publisher's. */
export type PackCorpus = Pick<Corpus, PackList>;

/** Who publishes a pack, and what it is called. */
export interface PackAbout {
  readonly title: string;
  readonly publisher: string;
  /** Under which licence it may be used. */
  readonly licence?: string;
  readonly made: IsoInstant;
  /** The state of knowledge. */
  readonly asOf: IsoDate;
}

/** Records that an organisation publishes as a file of its own: everything in it is attributed to its publisher. */
export interface Pack extends PackAbout {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  /** `sha256:` and 64 hex digits, over the canonical JSON of everything else in the file. */
  readonly checksum: string;
  readonly corpus: PackCorpus;
}

/** One title of one publisher is one pack: its next edition takes the place of the one before. */
export type PackId = string;

export function packIdOf({ publisher, title }: Pick<PackAbout, 'publisher' | 'title'>): PackId {
  return fingerprint(`${publisher}\n${title}`);
}
