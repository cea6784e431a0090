import type { Expected, ExpectedNote } from './expected';
import type { Session } from './session';

/** What an act works with. */
export interface Work {
  readonly session: Session;
  readonly expected: Expected;
  /** How many of each were made so far: each has a number of its own. */
  readonly made: { notes: number; files: number; documents: number };
  /** Files of notes that were read in, with the edition of the last reading. */
  readonly files: Map<number, number>;
  /** What each tab shows: the address of the page. */
  readonly shown: (string | undefined)[];
  /** Chooses among what there is. */
  readonly draw: number;
}

/** One of the notes, by the draw; nothing where there are none. */
export function noteOf({ expected, draw }: Work): ExpectedNote | undefined {
  const all = [...expected.notes.values()];
  return all[draw % Math.max(1, all.length)];
}
