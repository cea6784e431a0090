import type { CommitmentId, Note, NoteId, PageKey, PastNote } from '@/lib/model';

import type { Store } from './schema';

export function on(store: Store, page: PageKey): Promise<readonly Note[]> {
  return Promise.resolve(store.notes.where('page.key').equals(page).toArray());
}

export async function get(store: Store, id: NoteId): Promise<Note | undefined> {
  return store.notes.get(id);
}

/** Every note, the latest change first. */
export function all(store: Store): Promise<readonly Note[]> {
  return Promise.resolve(store.notes.orderBy('changed').reverse().toArray());
}

/** So many notes, those changed last. */
export function latestChanged(store: Store, most: number): Promise<readonly Note[]> {
  return Promise.resolve(store.notes.orderBy('changed').reverse().limit(most).toArray());
}

/** How many notes there are. No note is read for it. */
export function count(store: Store): Promise<number> {
  return Promise.resolve(store.notes.count());
}

/** The notes that the reader tied to a commitment, the latest change first. Time: all notes. */
export async function about(store: Store, commitment: CommitmentId): Promise<readonly Note[]> {
  const every = await all(store);
  return every.filter(({ links = [] }) => links.some(({ to, id }) => to === 'commitment' && id === commitment));
}

/** What a note said before each of its changes, the latest first. */
export async function history(store: Store, id: NoteId): Promise<readonly PastNote[]> {
  const past = await store.history.where('id').equals(id).toArray();
  return past.sort((a, b) => b.revision - a.revision);
}
