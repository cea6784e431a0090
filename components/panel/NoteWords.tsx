import { later } from '../states/later';

/** A note's words as they were typed, until what draws them is loaded. */
export const NoteWords = later(
  async () => (await import('../notes/NoteText')).NoteText,
  ({ body }) => (body === '' ? null : <p class="pm-note-plain">{body}</p>),
);
