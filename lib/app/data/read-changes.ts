import { compareTexts } from '@/lib/changes';
import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoDate, PageKey, TextComparison } from '@/lib/model';

/** What changed between two texts of a page. */
export interface ChangesRead {
  readonly title: string;
  readonly address: string;
  readonly readOn: IsoDate;
  readonly readNow: IsoDate;
  readonly updated?: IsoDate;
  readonly comparison: TextComparison;
}

/** What changed between a text and the one before it; nothing where not both were saved. */
export async function readChanges(store: Store, page: PageKey, textHash: string): Promise<ChangesRead | undefined> {
  const texts = await library.readings.textsOf(store, page, textHash);
  if (texts === undefined) return undefined;
  const { page: kept, before, now, readOn, readNow, updated } = texts;
  const { title, address } = kept.facts;
  const comparison = compareTexts(before, now);
  return { title, address, readOn, readNow, comparison, ...(updated === undefined ? {} : { updated }) };
}
