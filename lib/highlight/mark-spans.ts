import type { EntityType, FindId, Finds, NoteId, Span, Strength } from '@/lib/model';

type Kinds =
  | { readonly kind: 'entity'; readonly id: FindId; readonly type: EntityType }
  | { readonly kind: 'commitment'; readonly id: FindId; readonly type: Strength }
  | { readonly kind: 'progress'; readonly id: FindId; readonly type: 'progress' }
  | { readonly kind: 'note'; readonly id: NoteId; readonly type: 'note' };

/**
 * One item to be marked: what `data-pledgemark-id`, `-kind` and `-type` say. Nothing of the reader's is in it.
 * `shownId` is given where the id would know the reader again, on another day and another page: a note's.
 */
export type MarkSpan = Span & Kinds & { readonly shownId?: string };

/** The spans of everything found in one text. */
export function markSpansOf(finds: Finds): MarkSpan[] {
  return [
    ...finds.mentions.map(({ id, start, end, type }) => ({ id, start, end, kind: 'entity', type }) as const),
    ...finds.commitments.map(({ id, start, end, strength }) => {
      return { id, start, end, kind: 'commitment', type: strength } as const;
    }),
    ...finds.progress.map(({ id, start, end }) => ({ id, start, end, kind: 'progress', type: 'progress' }) as const),
  ];
}

/** The span of a reader's note. @param shownId what the page sees instead of its id */
export function noteSpan(id: NoteId, { start, end }: Span, shownId: string): MarkSpan {
  return { id, start, end, kind: 'note', type: 'note', shownId };
}
