import type { IsoInstant, Note, NoteId } from '@/lib/model';

import { putOthersBack } from './other-rows';
import type { OtherRow, StepName, StepRow, Store, Stood } from './schema';
import { written } from './written';
import type { NotWritten } from './written';

/** So many changes can be taken back (UI section 5). */
export const STEPS_KEPT = 30;

/** What a step touches: it runs in one transaction over these. */
export const stepTables = (store: Store) => [
  store.notes,
  store.drafts,
  store.bin,
  store.history,
  store.steps,
  store.backups,
];

/** Counts a change: that no backup holds it yet, and that it was. Whatever changes how many notes there are is counted. */
export async function countChange(store: Store): Promise<void> {
  const last = await store.backups.get('last');
  const { changes = 0, ever = 0 } = last ?? {};
  await store.backups.put({ ...last, id: 'last', changes: changes + 1, ever: ever + 1 });
}

async function trim(store: Store): Promise<void> {
  const over = (await store.steps.count()) - STEPS_KEPT;
  if (over > 0) await store.steps.orderBy('order').limit(over).delete();
}

/** Keeps in the history what these notes said before, where they say something else now. */
async function keepPast(store: Store, before: readonly (Note | undefined)[], at: IsoInstant): Promise<void> {
  const past = before.flatMap((note) =>
    note === undefined ? [] : [{ id: note.id, revision: note.revision, note, replaced: at }],
  );
  await store.history.bulkPut(past);
}

/**
 * Does `write` to these notes and remembers how they stood before, so that it can be taken back and read in their
 * history. To be called inside a transaction over `stepTables`.
 */
export async function recordStep(
  store: Store,
  {
    what,
    at,
    ids,
    others = [],
  }: {
    readonly what: StepName;
    readonly at: IsoInstant;
    readonly ids: readonly NoteId[];
    /** Filled by `write`: what it did to rows that are no notes. */
    readonly others?: readonly OtherRow[];
  },
  write: () => Promise<void>,
): Promise<void> {
  const before = await store.notes.bulkGet([...ids]);
  const binned = await store.bin.bulkGet([...ids]);
  await write();
  const after = await store.notes.bulkGet([...ids]);
  const notes = ids.map((id, place) => {
    const [was, lay, left] = [before[place], binned[place], after[place]?.revision ?? 0];
    const note = was?.revision === left ? 'same' : was;
    const stood: Stood = { ...(note === undefined ? {} : { note }), ...(lay === undefined ? {} : { binned: lay }) };
    return { id, before: stood, left };
  });
  await keepPast(
    store,
    notes.map(({ before: { note }, left }) => (note === 'same' || left === 0 ? undefined : note)),
    at,
  );
  if (ids.length + others.length === 0) return;
  await store.steps.add({ what, at, notes, ...(others.length === 0 ? {} : { others }) });
  await trim(store);
  await countChange(store);
}

export interface TakenBack {
  readonly what: StepName;
  readonly notes: number;
  /** So many notes were changed again since, and were left as they are. */
  readonly left: number;
}

/** Puts one note back as it stood. Answers its revision now; 0: it is none of the notes. */
async function putBack(store: Store, { id, before }: StepRow['notes'][number], at: IsoInstant): Promise<number> {
  const now = await store.notes.get(id);
  const { note, binned, past } = before;
  if (past !== undefined) await store.history.bulkPut([...past]);
  if (binned !== undefined) await store.bin.put(binned);
  if (note === 'same') return now?.revision ?? 0;
  if (now !== undefined) await keepPast(store, [now], at);
  if (note === undefined) {
    if (now !== undefined && binned === undefined) await store.bin.put({ id, note: now, deleted: at });
    await store.notes.delete(id);
    return 0;
  }
  if (binned === undefined) await store.bin.delete(id);
  // a revision on, so that a window which still shows what was taken back is told
  const revision = now === undefined ? note.revision : now.revision + 1;
  await store.notes.put({ ...note, revision });
  return revision;
}

/** The steps before left these notes as they stand again now, under another revision: so they can be taken back too. */
async function renameLeft(store: Store, { notes }: StepRow, revisions: ReadonlyMap<NoteId, number>): Promise<void> {
  const was = new Map(notes.map(({ id, before: { note } }) => [id, note === 'same' ? undefined : note?.revision]));
  const earlier = await store.steps.orderBy('order').reverse().toArray();
  for (const step of earlier) {
    const renamed = step.notes.map((one) => {
      const revision = was.get(one.id) === one.left ? revisions.get(one.id) : undefined;
      if (revision === undefined) return one;
      if (one.before.note !== 'same') was.delete(one.id);
      return { ...one, left: revision };
    });
    if (renamed.some((one, place) => one !== step.notes[place])) await store.steps.put({ ...step, notes: renamed });
  }
}

/**
 * Takes the last step back: each note as it stood before. What was written is in its history, and a note that the
 * step made goes to the bin: nothing is lost by going back. Nothing to take back: nothing.
 */
export async function takeBack(store: Store, at: IsoInstant): Promise<TakenBack | NotWritten | undefined> {
  return written(() => store.transaction('rw', store.tables, () => takeLastBack(store, at)));
}

async function takeLastBack(store: Store, at: IsoInstant): Promise<TakenBack | undefined> {
  const step = await store.steps.orderBy('order').last();
  if (step?.order === undefined) return undefined;
  await putOthersBack(store, step.others ?? []);
  const now = await store.notes.bulkGet(step.notes.map(({ id }) => id));
  const standing = step.notes.filter(({ left }, place) => (now[place]?.revision ?? 0) === left);
  const revisions = new Map<NoteId, number>();
  for (const one of standing) revisions.set(one.id, await putBack(store, one, at));
  await store.steps.delete(step.order);
  await renameLeft(store, step, revisions);
  await countChange(store);
  return { what: step.what, notes: standing.length, left: step.notes.length - standing.length };
}

/** What can be taken back, the latest first. */
export async function latest(store: Store): Promise<readonly Pick<StepRow, 'what' | 'at'>[]> {
  const rows = await store.steps.orderBy('order').reverse().toArray();
  return rows.map(({ what, at }) => ({ what, at }));
}
