import type { Draft, IsoInstant, Note, Placement } from '@/lib/model';

import { withinLimit } from './body';
import { cleanTags } from './tags';

/**
 * The note that a draft becomes. It was made on the words themselves: it is anchored there.
 * @throws BodyTooLong
 */
export function noteFromDraft(draft: Draft, at: IsoInstant): Note {
  return {
    id: draft.id,
    page: draft.page,
    selector: draft.selector,
    body: withinLimit(draft.body),
    tags: cleanTags(draft.tags),
    created: at,
    changed: at,
    placement: { state: 'anchored', span: draft.selector.position },
    revision: 1,
  };
}

/**
 * The note with other words and tags: one revision on. The note given stays as it was.
 * @throws BodyTooLong
 */
export function editNote(note: Note, body: string, tags: readonly string[], at: IsoInstant): Note {
  return {
    ...note,
    body: withinLimit(body),
    tags: cleanTags(tags),
    changed: at,
    revision: note.revision + 1,
  };
}

/** Where the words were found now. Not a change of the reader's: neither revision nor date of change moves. */
export function withPlacement(note: Note, placement: Placement): Note {
  return { ...note, placement };
}
