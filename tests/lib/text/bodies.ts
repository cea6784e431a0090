import { readText } from '@/lib/text';
import type { PageText } from '@/lib/text';

/** A body on the test's page, parsed as the browser parses it. The one before is taken away. */
export function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.className = 'gem-c-govspeak';
  body.append(...new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes);
  document.body.replaceChildren(body);
  return body;
}

export function read(html: string): PageText {
  return readText([bodyOf(html)]);
}

export function textOf(html: string): string {
  return read(html).reading.text;
}

/** The span of the first place where these words stand in the text. */
export function spanOn(page: PageText, words: string): { start: number; end: number } {
  const start = page.reading.text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** The text that a range holds, read by the same rules. */
export function textIn(range: Range | undefined): string | undefined {
  if (!range) return undefined;
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  return readText([copy]).reading.text;
}
