import type { Note } from './note';

/** The page of a PDF, counted from 1, on which a place of its text lies. @param sheets as `PageFacts` has them */
export function sheetAt(sheets: readonly number[], place: number): number {
  const after = sheets.findIndex((start) => start > place);
  return after === -1 ? sheets.length : after;
}

/**
 * The page of a PDF, counted from 1, that a note's words begin on; nothing where they are not in place, or on no PDF.
 * @param sheets where each page begins, in the text in which the note was placed
 */
export function noteSheet({ placement }: Pick<Note, 'placement'>, sheets?: readonly number[]): number | undefined {
  return sheets === undefined || !('span' in placement) ? undefined : sheetAt(sheets, placement.span.start);
}
