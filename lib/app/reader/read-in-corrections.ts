import { mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { ComparedCorrection, Correction, IsoInstant, PageKey } from '@/lib/model';

import { righting } from './righting';

/** The change that was made, by which it is taken back; nothing where there was nothing to change. */
type CorrectionsReadIn = { readonly change?: number } | 'storage full';

/**
 * Puts corrections of a file in, as one change that can be taken back. One that is in conflict takes the place of the
 * reader's own.
 * @param chosen what the reader chose of it
 */
export async function readInCorrections(
  store: Store,
  chosen: readonly ComparedCorrection[],
  at: IsoInstant,
): Promise<CorrectionsReadIn> {
  const put = (await mine.corrections.all(store)).map(({ correction }) => correction);
  const known = new Map(put.map(({ address, page }) => [address, page]));
  const pages = new Map<PageKey, { adds: Correction[]; takesOut: Correction[] }>();
  for (const { correction, is, mine: against } of chosen) {
    if (is === 'here already') continue;
    // of a page on which nothing was put right it is known once it is opened: until then it goes by its address
    const page = known.get(correction.address) ?? correction.page;
    const change = pages.get(page) ?? { adds: [], takesOut: [] };
    // it counts from now on, whenever it was made
    change.adds.push({ ...correction, page, made: at });
    change.takesOut.push(...against.filter(({ id }) => id !== correction.id));
    pages.set(page, change);
  }
  const changes = [];
  for (const change of pages.values()) changes.push(await righting(store, change));
  const corrections = changes.flatMap(({ rows }) => rows.corrections ?? []);
  if (corrections.length === 0) return {};
  const written = await mine.keep(store, {
    what: 'correction',
    about: corrections.length === 1 ? '1 correction of a file' : `${corrections.length} corrections of a file`,
    at,
    rows: { corrections, commitments: changes.flatMap(({ rows }) => rows.commitments ?? []) },
    takesOut: changes.flatMap(({ takesOut = [] }) => takesOut),
  });
  if (!written.saved) return 'storage full';
  const last = await mine.last(store);
  return last === undefined ? {} : { change: last.order };
}
