import { useMemo, useState } from 'preact/hooks';

import type { Note, NoteId } from '@/lib/model';

import { EVERY_NOTE, fits, ordered, searcherOf } from './choose-notes';
import type { NoteChoice } from './choose-notes';

const NO_NOTES: readonly Note[] = [];

/** A note that was deleted here; until the store has told of it, it is still among these. */
interface Left {
  readonly note: Note;
  readonly among: readonly Note[];
}

/** Which notes are shown and which are ticked; what was just deleted keeps its place until the choice changes. */
export function useChosen(all: readonly Note[] = NO_NOTES) {
  const [choice, setChoice] = useState<NoteChoice>(EVERY_NOTE);
  const [ticked, setTicked] = useState<ReadonlySet<NoteId>>(new Set());
  const [left, setLeft] = useState<ReadonlyMap<NoteId, Left>>(new Map());
  const search = useMemo(() => searcherOf(all), [all]);
  const live = useMemo(() => new Set(all.map(({ id }) => id)), [all]);
  const gone = useMemo(
    () => [...left.values()].filter(({ note, among }) => among === all || !live.has(note.id)).map(({ note }) => note),
    [left, live, all],
  );
  const shown = useMemo(() => search(choice.query).filter((note) => fits(note, choice)), [search, choice]);
  const listed = useMemo(() => {
    const missing = gone.filter(({ id }) => !live.has(id));
    const notes =
      missing.length === 0 ? shown : [...shown, ...missing].toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
    return ordered(notes, choice.order);
  }, [shown, gone, live, choice.order]);
  const chosen = useMemo(() => all.filter(({ id }) => ticked.has(id)), [all, ticked]);
  return {
    choice,
    choose: (next: NoteChoice) => {
      setChoice(next);
      setLeft(new Map());
    },
    shown,
    listed,
    goneIds: useMemo(() => new Set(gone.map(({ id }) => id)), [gone]),
    chosen,
    ticked,
    tick: (id: NoteId) =>
      setTicked((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    tickAll: (notes: readonly Note[]) => setTicked(new Set(notes.map(({ id }) => id))),
    /** Marks a note as deleted here: its place says so. */
    leave: (note: Note) => setLeft((now) => new Map(now).set(note.id, { note, among: all })),
  };
}
