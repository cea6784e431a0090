import { takePatterns } from '@/lib/finder';
import type { PackedNames, PackedPatterns } from '@/lib/finder';

import { once } from './once';

/** What the finder looks for, made ready when the extension is built. */
export interface ShippedFinder {
  readonly names: PackedNames;
  readonly patterns: PackedPatterns;
}

/** Begins to fetch what ships; what it gives reads it. */
export type FetchFinder = () => () => Promise<ShippedFinder>;

/** The file of what the finder looks for, which is large, and is not needed for a page that was read before. */
export interface FinderFile {
  /** A text may have to be read: the file is fetched while the store is asked. */
  expect(): void;
  /** The names, read once; the patterns are ready then. */
  names(): Promise<PackedNames>;
}

export function finderFile(fetchFinder: FetchFinder): FinderFile {
  let coming: (() => Promise<ShippedFinder>) | undefined;
  let isRead = false;
  const read = once(async () => {
    const arriving = coming ?? fetchFinder();
    coming = undefined;
    const { names, patterns } = await arriving();
    takePatterns(patterns);
    isRead = true;
    return names;
  });
  return {
    expect() {
      if (!isRead) coming ??= fetchFinder();
    },
    names: read,
  };
}
