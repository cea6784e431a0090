import { questionOf } from '@/lib/model';
import type { Draft, IsoInstant, Note, NotePage, Placement, QuoteSelector, Writing } from '@/lib/model';

import { withinLimit } from './body';
import { cleanTags } from './tags';

/** What a reader wrote, tidied. A plain note has no kind, and a note about nothing has no links. @throws BodyTooLong */
function tidied({ body, tags, kind, links }: Writing): Writing {
  return {
    body: withinLimit(body),
    tags: cleanTags(tags),
    ...(kind === undefined || kind === 'note' ? {} : { kind }),
    ...(links === undefined || links.length === 0 ? {} : { links }),
  };
}

/** The same note without what `Writing` may leave out: what is not written anew is gone. */
function unwritten({ kind: _kind, links: _links, ...note }: Note): Note {
  return note;
}

function changed(note: Note, change: Partial<Note>, at: IsoInstant): Note {
  return { ...note, ...change, changed: at, revision: note.revision + 1 };
}

/**
 * The note that a draft becomes. It was made on the words themselves: it is anchored there.
 * @throws BodyTooLong
 */
export function noteFromDraft(draft: Draft, at: IsoInstant): Note {
  return {
    id: draft.id,
    page: draft.page,
    selector: draft.selector,
    ...tidied(draft),
    created: at,
    changed: at,
    placement: { state: 'anchored', span: draft.selector.position },
    revision: 1,
  };
}

/**
 * The note with other words, tags, kind and links: one revision on. The note given stays as it was.
 * @throws BodyTooLong
 */
export function editNote(note: Note, writing: Writing, at: IsoInstant): Note {
  return changed(unwritten(note), tidied(writing), at);
}

/** Where the words were found now. Not a change of the reader's: neither revision nor date of change moves. */
export function withPlacement(note: Note, placement: Placement, found: readonly QuoteSelector[] = []): Note {
  const { found: _before, ...rest } = note;
  return { ...rest, placement, ...(found.length > 0 ? { found } : {}) };
}

/** The note on other words, by the reader's wish: those it stood on before are in its history. */
export function attachNote(note: Note, selector: QuoteSelector, page: NotePage, at: IsoInstant): Note {
  const { letBe: _before, ...placed } = withPlacement(note, { state: 'anchored', span: selector.position });
  return changed(placed, { selector, page }, at);
}

/** The note as it is, with its old words, by the reader's wish: what stands there now is not asked about again. */
export function letBe(note: Note, at: IsoInstant): Note {
  const question = questionOf(note.placement);
  return question === undefined ? note : changed(note, { letBe: question }, at);
}

/** The note among those of another page, where its words are still to be looked for. */
export function moveNote(note: Note, page: NotePage, at: IsoInstant): Note {
  return changed(withPlacement(note, { state: 'waiting' }), { page }, at);
}
