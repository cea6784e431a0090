export { sheetOf } from './from-pdfjs';
export type { PdfjsItem, PdfjsPage, PdfjsStyle } from './from-pdfjs';
export { readSheets } from './read-sheets';
export { wordsOf } from './words-of';
