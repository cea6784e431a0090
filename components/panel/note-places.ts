import type { Draft, Note, NoteId, NoteLink, Writing } from '@/lib/model';

/** What stands at one place of the list. */
export type NotePlaceShown =
  | { readonly is: 'note' | 'gone note'; readonly note: Note }
  | { readonly is: 'draft' | 'gone draft'; readonly draft: Draft };

/** What was deleted here and can still be brought back. */
export type Gone = ReadonlyMap<NoteId, { readonly note: Note } | { readonly draft: Draft }>;

function startOf(shown: NotePlaceShown): number {
  if ('draft' in shown) return shown.draft.selector.position.start;
  const { placement, selector } = shown.note;
  return 'span' in placement ? placement.span.start : selector.position.start;
}

/**
 * Notes, drafts and what was just deleted, in the order of the page. A draft stands in its note's place; what was
 * deleted stands before what it changed. A note that has moved on since it was deleted here is back.
 */
export function notePlaces(notes: readonly Note[], drafts: readonly Draft[], gone: Gone): readonly NotePlaceShown[] {
  const shown: NotePlaceShown[] = [];
  const hidden = { note: new Set<NoteId>(), draft: new Set<NoteId>() };
  for (const [id, one] of gone) {
    if ('draft' in one) {
      hidden.draft.add(id);
      shown.push({ is: 'gone draft', draft: one.draft });
    } else if (!notes.some((note) => note.id === id && note.revision > one.note.revision)) {
      hidden.note.add(id);
      shown.push({ is: 'gone note', note: one.note });
    }
  }
  const writing = drafts.filter((draft) => !hidden.draft.has(draft.id) && !hidden.note.has(draft.id));
  for (const draft of writing) shown.push({ is: 'draft', draft });
  for (const note of notes)
    if (!hidden.note.has(note.id) && !writing.some((draft) => draft.id === note.id)) shown.push({ is: 'note', note });
  return shown.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Whether dropping a draft would lose words: it says something that its note does not. */
export function saysMore(draft: Draft, notes: readonly Note[]): boolean {
  const note = notes.find(({ id }) => id === draft.id);
  const { body, tags, kind, links = [] }: Writing = note ?? { body: '', tags: [] };
  const ids = (some: readonly NoteLink[]): string => some.map(({ id }) => id).join(',');
  return (
    draft.body !== body ||
    draft.tags.join(',') !== tags.join(',') ||
    draft.kind !== kind ||
    (note !== undefined && ids(draft.links ?? []) !== ids(links))
  );
}
