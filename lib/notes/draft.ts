import type { Draft, IsoInstant, Note, NoteId, NotePage, QuoteSelector } from '@/lib/model';

export interface DraftStart {
  readonly id: NoteId;
  readonly page: NotePage;
  readonly selector: QuoteSelector;
  readonly at: IsoInstant;
}

/** An empty draft of a note on some words. The id and the clock are the caller's. */
export function startDraft({ id, page, selector, at }: DraftStart): Draft {
  return { id, page, selector, body: '', tags: [], saved: at };
}

/** A draft that changes a note: it starts with what the note says. */
export function draftOf(note: Note, at: IsoInstant): Draft {
  const { id, page, selector, body, tags, kind, links, revision: of } = note;
  return {
    id,
    page,
    selector,
    body,
    tags,
    ...(kind === undefined ? {} : { kind }),
    ...(links === undefined ? {} : { links }),
    saved: at,
    of,
  };
}
