import { longParagraphs } from './texts';

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A line without closing punctuation, and not long, is a heading. */
const isHeading = (line: string): boolean => line.length < 80 && !/[.;:,]$/.test(line);

/** The long text as the body of a page, in paragraphs and headings. */
export async function longBody(words: number): Promise<string> {
  const paragraphs = await longParagraphs(words);
  return paragraphs
    .map((line) => (isHeading(line) ? `<h3>${escaped(line)}</h3>` : `<p>${escaped(line)}</p>`))
    .join('\n');
}
