import { drafts, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { BinnedNote, CommitmentId, Draft, Note } from '@/lib/model';

export const all = (store: Store): Promise<readonly Note[]> => notes.all(store);
/** The notes tied to a commitment. */
export const about = (store: Store, commitment: CommitmentId): Promise<readonly Note[]> =>
  notes.about(store, commitment);
export const unsaved = (store: Store): Promise<readonly Draft[]> => drafts.all(store);
export const bin = (store: Store): Promise<readonly BinnedNote[]> => notes.deleted(store);
/** What can be taken back, the latest first. */
export const steps = notes.latest;
