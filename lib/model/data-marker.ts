import type { IsoInstant } from './date';

/** How much of the reader's there is: enough to tell later whether it is still there. No word of it. */
export interface DataStanding {
  readonly notes: number;
  /** So many changes there were ever. It only grows: data that tell fewer are not those of before. */
  readonly changes: number;
  /** Of the last change. */
  readonly at?: IsoInstant;
  /** When the last backup was made. */
  readonly backup?: IsoInstant;
}

/** What was here, and cannot be found. */
export interface Loss extends DataStanding {
  /** So many notes can be found. */
  readonly found: number;
  /** So many of the changes cannot be found. */
  readonly lostChanges: number;
}

/** What is remembered of the data outside the data. */
export interface DataMarker extends DataStanding {
  /** Told until the reader says that it is known, or as many notes are there again. */
  readonly loss?: Loss;
}

/** What is gone, given what was here and what is; nothing where all is there that was. */
export function lossBetween(was: DataStanding, is: DataStanding): Loss | undefined {
  const lostChanges = Math.max(0, was.changes - is.changes);
  // where there were later changes the reader may have deleted notes
  const isFewer = was.changes === is.changes && is.notes < was.notes;
  if (lostChanges === 0 && !isFewer) return undefined;
  const { notes, changes, at, backup } = was;
  return {
    notes,
    changes,
    found: is.notes,
    lostChanges,
    ...(at === undefined ? {} : { at }),
    ...(backup === undefined ? {} : { backup }),
  };
}
