import { fingerprint } from './ids';

/** One set of words, however it was set: what a stored quote and a clause on a page are compared by. */
export type QuoteKey = string & { readonly of: 'quote' };

const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /\s+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;

/** The words without what typesetting changes: white space, dashes, quote marks, soft hyphens. Capitals count. */
export function foldQuote(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(NOTHING, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(DASHES, '-')
    .replaceAll(SINGLE_QUOTES, "'")
    .replaceAll(DOUBLE_QUOTES, '"')
    .trim();
}

/** The index key of a quote: its folded words' fingerprint. Two texts with one key are still to be compared. */
export function quoteKey(text: string): QuoteKey {
  return fingerprint(foldQuote(text)) as QuoteKey;
}
