import { findEntries, openSegment, shelved, sumsOf } from '@/lib/search';
import type { NumberedEntry, Shelf } from '@/lib/search';
import type { SearchEntry, SearchHit } from '@/lib/model';

/** An index in memory, made of as many segments as there were additions; what is replaced or taken out leaves its words behind. */
export function anIndex() {
  const entries = new Map<number, NumberedEntry>();
  const segments: { readonly shelves: ReadonlyMap<string, Shelf>; readonly terms: readonly string[] }[] = [];
  const read: string[] = [];
  let next = 0;
  const remove = (ids: readonly string[]): void => {
    for (const [number, { entry }] of entries) if (ids.includes(entry.id)) entries.delete(number);
  };
  return {
    remove,
    /** Indexes them in runs of so many. */
    add(some: readonly SearchEntry[], run = some.length): void {
      remove(some.map(({ id }) => id));
      const segment = openSegment(next);
      for (let at = 0; at < some.length; at += run)
        for (const entry of segment.add(some.slice(at, at + run))) entries.set(entry.number, entry);
      next = segment.next();
      const words = [...segment.words()];
      segments.push({ shelves: shelved(words), terms: words.map(([term]) => term) });
    },
    size: () => entries.size,
    /** The shelves that were read so far. */
    read: (): readonly string[] => read,
    search(query: string): Promise<readonly SearchHit[]> {
      const member = { row: '', stamp: '', entries: [...entries.values()] };
      return findEntries(query, {
        entries,
        sums: () => sumsOf([member]),
        readEntries: async () => undefined,
        terms: async () => new Set(segments.flatMap(({ terms }) => terms)),
        shelves: async (names) => {
          read.push(...names);
          return segments.flatMap(({ shelves }, segment) =>
            names.flatMap((name) => {
              const shelf = shelves.get(name);
              return shelf === undefined ? [] : [{ segment, shelf }];
            }),
          );
        },
      });
    },
  };
}
