import type { Span } from '@/lib/model';

/** What stands between prefix and suffix: words like the quote's, so much alike of 1; or a gap. Spans of the flat text. */
export type BracketFinding =
  | { readonly is: 'edited'; readonly image: Span; readonly likeness: number }
  | { readonly is: 'removed'; readonly gap: Span };
