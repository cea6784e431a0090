import type { Span } from '@/lib/model';

/** A sentence ends at a full stop with white space after it, or where its block ends. */
export const SENTENCE_END = /[.!?…。！？؟۔।][’”"')\]]*(?=\s|$)|\n/g;
const BLOCK_END = /\n/g;
/** A sentence or block is looked for so far to either side. */
const FARTHEST = 2000;

function around(text: string, quote: Span, end: RegExp): Span {
  const from = Math.max(0, quote.start - FARTHEST);
  let start = from;
  for (const found of text.slice(from, quote.start).matchAll(end)) start = from + found.index + found[0].length;
  // A quote that takes in its own full stop ends there.
  const last = Math.max(quote.start, quote.end - 1);
  const [next] = text.slice(last, quote.end + FARTHEST).matchAll(end);
  return {
    start,
    end: next ? Math.max(quote.end, last + next.index + next[0].length) : Math.min(text.length, quote.end + FARTHEST),
  };
}

/** The sentence that holds a span; the sentences, if it holds parts of several. */
export function sentenceAround(text: string, quote: Span): Span {
  return around(text, quote, SENTENCE_END);
}

/** The block, as lines are, that holds a span. */
export function blockAround(text: string, quote: Span): Span {
  return around(text, quote, BLOCK_END);
}
