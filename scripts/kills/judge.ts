import { ROWS, firstPartOf, tagOf } from './files';
import type { Stored } from './stored';
import type { Told } from './works';

/** What a kill has cost. */
export interface Cost {
  /** Sentences: what was acknowledged and is not there, and what is there in part. */
  readonly lost: readonly string[];
  readonly half: readonly string[];
  /** Of a draft: how old the oldest character is that was not kept, in ms, and how many were not. */
  readonly behind?: { readonly ms: number; readonly characters: number };
}

/** Whether each note has all that was kept of it before, and each step what it left. */
function halfNotes({ notes, drafts, history }: Stored): readonly string[] {
  const past = new Set(history.map(({ id, revision }) => `${id} ${revision}`));
  const byId = new Map(notes.map((note) => [note.id, note]));
  return [
    ...notes.flatMap(({ id, revision }) => {
      const missing = Array.from({ length: revision - 1 }, (_, number) => number + 1).find(
        (one) => !past.has(`${id} ${one}`),
      );
      return missing === undefined
        ? []
        : [`note ${id} is of revision ${revision}, and its revision ${missing} is nowhere`];
    }),
    ...drafts.flatMap(({ id, body, of }) => {
      const note = byId.get(id);
      // a writer that was opened after the save has a draft of the note as it stands
      const isLeft = note?.body === body && of !== undefined && of < note.revision;
      return isLeft ? [`note ${id} was saved, and its draft is there still`] : [];
    }),
  ];
}

function halfFiles({ notes, readings, evidence, steps }: Stored, rounds: number): readonly string[] {
  return Array.from({ length: rounds + 1 }, (_, round) => round).flatMap((round) => {
    const count = {
      notes: notes.filter(({ tags }) => tags.includes(tagOf(round))).length,
      readings: readings.filter(({ page }) => page.startsWith(firstPartOf(round))).length,
      evidence: evidence.filter(({ id }) => id.startsWith(`evidence/${firstPartOf(round)}`)).length,
    };
    const isPart = Object.values(count).some((one) => one !== 0 && one !== ROWS) || count.readings !== count.evidence;
    return isPart ? [`of the file of round ${round} there are ${JSON.stringify(count)}; steps ${steps.length}`] : [];
  });
}

function behindOf({ drafts, notes }: Stored, { id, first, at, killedAt }: NonNullable<Told['typed']>): Cost['behind'] {
  const body = drafts.find((draft) => draft.id === id)?.body ?? notes.find((note) => note.id === id)?.body ?? '';
  const kept = body.startsWith(first) ? body.length - first.length : 0;
  const oldest = at[kept];
  return oldest === undefined ? { ms: 0, characters: 0 } : { ms: killedAt - oldest, characters: at.length - kept };
}

/** Compares what stands in the data after a kill with what was told before it. */
export function judge(stored: Stored, told: Told, round: number): Cost {
  const bodies = new Map(stored.notes.map(({ id, body }) => [id, body]));
  const { saving, typed } = told;
  const lost = [...told.saved].flatMap(([id, body]) => {
    const now = bodies.get(id);
    const isThere = now === body || now === saving.get(id);
    const inBin = stored.bin.some((one) => one.id === id) ? ', and is in the bin' : '';
    return isThere ? [] : [`note ${id} was saved with “${body}” and says “${now ?? 'nothing'}”${inBin}`];
  });
  const gone = [...told.readIn].flatMap((one) => {
    const there =
      stored.notes.some(({ tags }) => tags.includes(tagOf(one))) ||
      stored.readings.some(({ page }) => page.startsWith(firstPartOf(one)));
    const steps = stored.steps.map(({ what, notes }) => `${what} ${notes.length}`).join(', ');
    return there
      ? []
      : [`after round ${round} the file of round ${one}, which was read in, is not there. Steps: ${steps}`];
  });
  const behind = typed === undefined ? undefined : behindOf(stored, typed);
  return {
    lost: [...lost, ...gone],
    half: [...halfNotes(stored), ...halfFiles(stored, round)],
    ...(behind === undefined ? {} : { behind }),
  };
}
