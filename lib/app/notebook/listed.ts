import { drafts, library, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { BinnedNote, CommitmentId, Draft, Note, PageKey } from '@/lib/model';

export const all = (store: Store): Promise<readonly Note[]> => notes.all(store);
/** The notes tied to a commitment. */
export const about = (store: Store, commitment: CommitmentId): Promise<readonly Note[]> =>
  notes.about(store, commitment);
export const unsaved = (store: Store): Promise<readonly Draft[]> => drafts.all(store);
export const bin = (store: Store): Promise<readonly BinnedNote[]> => notes.deleted(store);
/** What can be taken back, the latest first. */
export const steps = notes.latest;

/** Of those pages that are PDFs: where each of their pages begins in their text. A page with a note on it is kept. */
export async function sheets(
  store: Store,
  pages: readonly PageKey[],
): Promise<ReadonlyMap<PageKey, readonly number[]>> {
  const kept = await Promise.all([...new Set(pages)].map((page) => library.keptPages.of(store, page)));
  return new Map(
    kept.flatMap((one) => (one?.facts.sheets === undefined ? [] : [[one.page, one.facts.sheets] as const])),
  );
}
