import { isPdf } from '@/lib/model';
import type { TextQuote } from '@/lib/model';

const GOV_UK = 'www.gov.uk';
/** A quote of more words is named by its first and last ones: a mark of a footnote between them does no harm. */
const MOST_WORDS = 16;
/** So many words of each end of a long quote: enough to stand once on most pages. */
const END_WORDS = 8;
/** So many words before and after a quote tell it from other copies of it. */
const CONTEXT_WORDS = 4;

const WORD_AT_START = /^[\p{L}\p{N}\p{M}’']+/u;
const WORD_AT_END = /[\p{L}\p{N}\p{M}’']+$/u;

type Quoted = Pick<TextQuote, 'exact'> & Partial<TextQuote>;

const wordsOf = (line: string): readonly string[] => line.split(/\s+/u).filter((word) => word !== '');

const joined = (words: readonly string[]): string => words.join(' ');

/** A quote of whole words, and what stands beside it. */
function wholeWords({ exact, prefix = '', suffix = '' }: Quoted): TextQuote {
  const [head = ''] = WORD_AT_START.test(exact) ? (WORD_AT_END.exec(prefix) ?? []) : [];
  const [tail = ''] = WORD_AT_END.test(exact) ? (WORD_AT_START.exec(suffix) ?? []) : [];
  return {
    exact: head + exact + tail,
    prefix: prefix.slice(0, prefix.length - head.length),
    suffix: suffix.slice(tail.length),
  };
}

/** The last words before a quote, in one block of the page; the first of what is known may be half a word, and is left out. */
function wordsBefore(prefix: string): readonly string[] {
  const known = /^\s/u.test(prefix) ? prefix : prefix.replace(/^\S+/u, '');
  return wordsOf(known.trimEnd().split('\n').at(-1) ?? '').slice(-CONTEXT_WORDS);
}

function wordsAfter(suffix: string): readonly string[] {
  const known = /\s$/u.test(suffix) ? suffix : suffix.replace(/\S+$/u, '');
  return wordsOf(known.trimStart().split('\n')[0] ?? '').slice(0, CONTEXT_WORDS);
}

/** A part of a directive: a hyphen and a comma stand for something there. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(joined(words).toWellFormed()).replaceAll('-', '%2D');

/** The words to look for: all of them, or the first and the last. Words of two blocks are never one string on the page. */
function partsOf(exact: string): readonly (readonly string[])[] {
  const lines = exact
    .split('\n')
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  if (lines.length <= 1 && first.length <= MOST_WORDS) return [first];
  return [first.slice(0, END_WORDS), last.slice(-END_WORDS)];
}

function directiveOf(quote: Quoted): string | undefined {
  const { exact, prefix, suffix } = wholeWords(quote);
  const parts = partsOf(exact);
  if (parts[0]?.length === 0) return undefined;
  const [before, after] = [wordsBefore(prefix), wordsAfter(suffix)];
  return [
    ...(before.length === 0 ? [] : [`${encoded(before)}-`]),
    ...parts.map(encoded),
    ...(after.length === 0 ? [] : [`-${encoded(after)}`]),
  ].join(',');
}

/**
 * A link that opens a page at some words of it; of a PDF, at the page they begin on, where it is known. It holds the
 * address without query and fragment, and words of the page: nothing else. Undefined where no such link leads to them:
 * for an address that is neither a page of www.gov.uk nor a PDF of GOV.UK, and for a quote without words.
 * @param quote as it was read: a line is a block of the page
 * @param sheet of a PDF: counted from 1
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink(address: string, quote: Quoted, sheet?: number): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, origin, pathname } = new URL(address);
  if (isPdf(address)) return `${origin}${pathname}${sheet === undefined ? '' : `#page=${sheet}`}`;
  if (protocol !== 'https:' || host !== GOV_UK) return undefined;
  const directive = directiveOf(quote);
  return directive === undefined ? undefined : `${origin}${pathname}#:~:text=${directive}`;
}
