/**
 * A run of text of a page, as the typesetter placed it. Lengths in PDF points, the origin at the upper left of the page;
 * `y` is the baseline. Its text has no ligatures, no white space but single spaces, and none at its ends.
 */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  /** How far it is turned clockwise from a level line, in whole degrees above -180 and up to 180. Absent: it is level. */
  readonly turned?: number;
}

/** A page: `number` counts from 1. The runs stand in the order of the file, which need not be that of reading. */
export interface PdfSheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/**
 * A line of a block. `text` is the texts of `runs` in reading order, with a space between two of them where the page
 * has a gap: each run is found in it by looking on from the end of the run before.
 * `ends` is what stands between this line and the next of the block: a space; nothing, and the hyphen at the end of
 * `text` is no part of the word; or nothing, and a hyphen at its end is kept.
 */
export interface PdfLine {
  readonly page: number;
  readonly runs: readonly PdfRun[];
  readonly text: string;
  readonly ends: 'space' | 'broken word' | 'joined';
}

/**
 * `furniture` is what belongs to the page and not to the text: running heads and feet, page numbers, watermarks, lines
 * of a table of contents, the marks of footnotes, and the bullets of lists.
 */
export const PDF_BLOCK_KINDS = ['heading', 'paragraph', 'list item', 'table row', 'footnote', 'furniture'] as const;
export type PdfBlockKind = (typeof PDF_BLOCK_KINDS)[number];

/**
 * Text that no border of a block divides; it may go on over columns and pages. `level` is 1 to 6, of headings only.
 * A `table row` is one cell of a row: the cells of a row stand one after another, the rows from the top down.
 */
export interface PdfBlock {
  readonly kind: PdfBlockKind;
  readonly level?: number;
  readonly lines: readonly PdfLine[];
}

/** The text of a file in reading order. Footnotes stand behind the body of the page that they begin on. */
export interface PdfText {
  readonly blocks: readonly PdfBlock[];
  /** Pages that hold pictures of text, or nothing. */
  readonly pagesWithoutText: readonly number[];
  readonly pagesWithTables: readonly number[];
}
