import { drafts, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { BinnedNote, CommitmentId, Draft, ListedNotes, Note, PageKey } from '@/lib/model';
import { BODY_LIMIT } from '@/lib/notes';

import { noteActs } from './note-acts';
import { notebookActs } from './notebook-acts';
import { linkNames, tagsInUse } from './read-links';

/** A page's notes and drafts, and what they may be about. */
async function readNotes(store: Store, page: PageKey): Promise<ListedNotes> {
  // both at one moment: between two readings a draft becomes a note, and would be neither
  const [here, writing] = await store.transaction('r', [store.notes, store.drafts], async () => [
    await notes.on(store, page),
    await drafts.on(store, page),
  ]);
  const all = await notes.all(store);
  const links = [...here, ...writing].flatMap((one) => one.links ?? []);
  return {
    notes: here,
    drafts: writing,
    everywhere: all.length,
    bodyLimit: BODY_LIMIT,
    tags: tagsInUse(all),
    about: await linkNames(store, links),
  };
}

/** Everything that the reader wrote. */
export const notebook = {
  bodyLimit: BODY_LIMIT,
  on: readNotes,
  all: (store: Store): Promise<readonly Note[]> => notes.all(store),
  /** The notes tied to a commitment. */
  about: (store: Store, commitment: CommitmentId): Promise<readonly Note[]> => notes.about(store, commitment),
  drafts: (store: Store): Promise<readonly Draft[]> => drafts.all(store),
  bin: (store: Store): Promise<readonly BinnedNote[]> => notes.deleted(store),
  /** What can be taken back, the latest first. */
  steps: notes.latest,
  linkNames,
  acts: noteActs,
  actsOnMany: notebookActs,
};
