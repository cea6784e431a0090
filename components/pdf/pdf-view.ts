/** Why a PDF is not shown. */
export type PdfFault =
  | 'locked'
  | 'no PDF'
  | 'too many pages'
  | 'not there'
  | 'no connection'
  | 'too large'
  | 'no text'
  | 'fault';

/** How far the reader for PDFs is. */
export type PdfState =
  | { readonly is: 'choosing' }
  | { readonly is: 'asking' }
  | { readonly is: 'fetching' }
  | { readonly is: 'reading'; readonly page: number; readonly of: number }
  | { readonly is: 'open' }
  | { readonly is: 'failed'; readonly because: PdfFault; readonly detail?: string };

/** The pages as they are printed, or their words in one column. */
export type PdfLook = 'pages' | 'text';

/** What came of looking for words in an open PDF. */
export interface PdfFound {
  readonly words: string;
  /** Which of the places is shown, counted from 1; 0 where there is none. */
  readonly at: number;
  readonly count: number;
  /** There are more places than were counted. */
  readonly hasMore: boolean;
  /** The page of the place that is shown. */
  readonly page: number;
}

/** What the bar tells of an open PDF. */
export interface PdfShown {
  readonly title: string;
  /** Absent: a file from the reader's computer. */
  readonly original?: string;
  readonly page: number;
  readonly pages: number;
  /** 1: as large as on paper. */
  readonly zoom: number;
  readonly look: PdfLook;
  readonly withoutText: readonly number[];
  readonly withTables: readonly number[];
  /** Pages whose picture could not be drawn. */
  readonly undrawn: readonly number[];
  /** Absent: no words are looked for. */
  readonly found?: PdfFound | undefined;
}

export interface PdfActs {
  readonly goTo: (page: number) => void;
  readonly zoomBy: (step: 1 | -1) => void;
  readonly choose: (look: PdfLook) => void;
  /** Goes to the next place of these words, or to the one before. */
  readonly find: (words: string, step: 1 | -1) => void;
  readonly endFind: () => void;
}
