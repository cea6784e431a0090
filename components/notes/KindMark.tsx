import type { NoteKind } from '@/lib/model';

import { KIND_WORDS } from '../words/note-kinds';

/** A shape for each kind, on a 16-unit grid: it is told apart without its colour. */
const SHAPES: Readonly<Record<NoteKind, string>> = {
  note: 'M2 2h12v8l-4 4H2z',
  question: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  quote: 'M2 3h5v6l-3 4V9H2zM9 3h5v6l-3 4V9H9z',
  'to check': 'M2 2h12v12H2z',
  idea: 'M8 1l2 5 5 .4-4 3.3 1.4 5L8 12l-4.4 2.7L5 9.7 1 6.4 6 6z',
  concern: 'M8 1l7 14H1z',
};

/** What kind of note it is: a shape, a colour and the word. A plain note needs no mark. */
export function KindMark({ kind = 'note' }: { kind?: NoteKind | undefined }) {
  if (kind === 'note') return null;
  return (
    <span class="pm-kind" data-kind={kind}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[kind]} fill="currentColor" />
      </svg>
      {KIND_WORDS[kind].label}
    </span>
  );
}
