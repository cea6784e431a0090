import type { Span } from '@/lib/model';

/** A sentence ends at a full stop with white space after it, at one of a script that writes none, or where its block ends. */
export const SENTENCE_END = /[.!?…؟۔।][’”"')\]]*(?=\s|$)|[。！？][’”"')\]」』]*|\n/g;
/** A sentence is looked for so far to either side. */
const FARTHEST = 2000;

/** The sentence that holds a span; the sentences, if it holds parts of several. */
export function sentenceAround(text: string, quote: Span): Span {
  const from = Math.max(0, quote.start - FARTHEST);
  let start = from;
  // The quote's first character is looked at too: "gsi" in "defra.gsi" starts no sentence.
  for (const { 0: end, index } of text.slice(from, quote.start + 1).matchAll(SENTENCE_END)) {
    const after = from + index + end.length;
    if (after <= quote.start) start = after;
  }
  // A quote that takes in its own full stop ends there.
  const last = Math.max(quote.start, quote.end - 1);
  const [next] = text.slice(last, quote.end + FARTHEST).matchAll(SENTENCE_END);
  return {
    start,
    end: next ? Math.max(quote.end, last + next.index + next[0].length) : Math.min(text.length, quote.end + FARTHEST),
  };
}

/** The block, as lines are, that holds a span. */
export function blockAround(text: string, quote: Span): Span {
  const end = text.indexOf('\n', Math.max(quote.start, quote.end - 1));
  const start = quote.start === 0 ? 0 : text.lastIndexOf('\n', quote.start - 1) + 1;
  return { start, end: end < 0 ? text.length : Math.max(quote.end, end) };
}
