import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { AreaCorpus, AreaEdition } from '@/lib/model';

/** The areas that ship beside the base: their list, and how the file of one is read. */
export interface ShippedAreas {
  readonly editions: readonly AreaEdition[];
  readonly read: (area: string) => Promise<AreaCorpus>;
}

/** How the planting of the areas ended; `left` have to wait for the next start. */
export interface AreasPlanted {
  readonly planted: readonly string[];
  readonly left: readonly string[];
}

/**
 * Plants what of the areas is not planted as it ships, one area after the other. A file that cannot be read, or a full
 * disk, leaves the edition before, and is tried again at the next start; the other areas are planted all the same.
 * @param before the version of each area that is planted
 */
export async function plantAreas(
  store: Store,
  { editions, read }: ShippedAreas,
  before: Readonly<Record<string, string>>,
): Promise<AreasPlanted> {
  const { plant, takeOut } = library.areas.toPlant(before, editions);
  for (const area of takeOut) await library.areas.takeOut(store, area);
  const planted: string[] = [];
  const left: string[] = [];
  for (const edition of plant) {
    const done = await read(edition.area)
      .then((content) => library.areas.plant(store, edition, content))
      .catch(() => 'not planted' as const);
    (done === 'planted' ? planted : left).push(edition.area);
  }
  return { planted, left };
}
