import type { EntityType, FindId, FindKind, Finds, NoteId, Span, Strength } from '@/lib/model';

/** One item to be marked: what `data-pledgemark-id`, `-kind` and `-type` say. Nothing of the reader's is in it. */
export interface Ink extends Span {
  readonly id: FindId | NoteId;
  readonly kind: FindKind;
  readonly type: EntityType | Strength | 'progress' | 'note';
}

/** The inks of everything found in one text. */
export function inksOf(finds: Finds): Ink[] {
  return [
    ...finds.mentions.map(({ id, start, end, type }) => ({ id, start, end, kind: 'entity', type }) as const),
    ...finds.commitments.map(({ id, start, end, strength }) => {
      return { id, start, end, kind: 'commitment', type: strength } as const;
    }),
    ...finds.progress.map(({ id, start, end }) => ({ id, start, end, kind: 'progress', type: 'progress' }) as const),
  ];
}

/** The ink of a reader's note. */
export function noteInk(id: NoteId, { start, end }: Span): Ink {
  return { id, start, end, kind: 'note', type: 'note' };
}
