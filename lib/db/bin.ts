import type { BinnedNote, IsoInstant, NoteId } from '@/lib/model';

import type { Store } from './schema';
import { recordStep, stepTables } from './steps';
import { written } from './written';
import type { NotWritten } from './written';

/** Moves notes to the bin, their drafts dropped. Says how many there were. */
export async function deleteAll(
  store: Store,
  asked: readonly NoteId[],
  deleted: IsoInstant,
): Promise<number | NotWritten> {
  const write = async (): Promise<number> => {
    const notes = (await store.notes.bulkGet([...asked])).filter((note) => note !== undefined);
    if (notes.length === 0) return 0;
    const ids = notes.map(({ id }) => id);
    await recordStep(store, { what: 'delete', at: deleted, ids }, async () => {
      await store.bin.bulkPut(notes.map((note) => ({ id: note.id, note, deleted })));
      await store.notes.bulkDelete(ids);
      await store.drafts.bulkDelete(ids);
    });
    return ids.length;
  };
  return written(() => store.transaction('rw', stepTables(store), write));
}

/** Moves a note to the bin, with its draft dropped. Says whether there was one. */
export async function remove(store: Store, id: NoteId, at: IsoInstant): Promise<'deleted' | 'not there' | NotWritten> {
  const count = await deleteAll(store, [id], at);
  if (typeof count === 'object') return count;
  return count === 1 ? 'deleted' : 'not there';
}

/** Brings a note back as it was when it was deleted; one that was written anew under its id is not overwritten. */
export async function restore(
  store: Store,
  id: NoteId,
  at: IsoInstant,
): Promise<'restored' | 'not there' | 'written anew' | NotWritten> {
  const write = async (): Promise<'restored' | 'not there' | 'written anew'> => {
    const binned = await store.bin.get(id);
    if (binned === undefined) return 'not there';
    if ((await store.notes.get(id)) !== undefined) return 'written anew';
    await recordStep(store, { what: 'bring back', at, ids: [id] }, async () => {
      await store.notes.put(binned.note);
      await store.bin.delete(id);
    });
    return 'restored';
  };
  return written(() => store.transaction('rw', stepTables(store), write));
}

/** The deleted notes, the latest first. */
export function deleted(store: Store): Promise<readonly BinnedNote[]> {
  return Promise.resolve(store.bin.orderBy('deleted').reverse().toArray());
}

/** Empties the bin: its notes and their history are gone once this step can no longer be taken back. */
export async function emptyBin(store: Store, at: IsoInstant): Promise<number | NotWritten> {
  const write = async (): Promise<number> => {
    const binned = await store.bin.toArray();
    if (binned.length === 0) return 0;
    const ids = binned.map(({ id }) => id);
    const past = await store.history.where('id').anyOf(ids).toArray();
    await recordStep(store, { what: 'empty bin', at, ids }, async () => {
      await store.bin.bulkDelete(ids);
      await store.history.bulkDelete(past.map(({ id, revision }): [NoteId, number] => [id, revision]));
    });
    const step = await store.steps.orderBy('order').last();
    if (step?.order !== undefined)
      await store.steps.update(step.order, {
        notes: step.notes.map((one) => ({
          ...one,
          before: { ...one.before, past: past.filter(({ id }) => id === one.id) },
        })),
      });
    return ids.length;
  };
  return written(() => store.transaction('rw', stepTables(store), write));
}
