/** The page's words; "…" in front where they start inside a sentence. */
export function quoteWords(quote: string): string {
  return /^\p{Ll}/u.test(quote) ? `… ${quote}` : quote;
}

/** Long enough to know the place again, short enough for a label. */
const LABEL_LENGTH = 80;

/** The first words of a quote, cut at a word with "…". */
export function shortQuote(quote: string): string {
  const words = quote.replaceAll(/\s+/gu, ' ').trim();
  if (words.length <= LABEL_LENGTH) return words;
  const cut = words.slice(0, LABEL_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
