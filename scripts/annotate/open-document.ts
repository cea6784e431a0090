import { PAGE_BOUNDS } from '@/lib/model';
import type { IsoDate, PageFacts } from '@/lib/model';

import { readUtf8 } from '../read-utf8';
import { kindOfFile } from './annotate-files';
import type { DocumentAsked } from './document-line';
import { PageTooLong, openHtml } from './open-html';
import type { Opened } from './open-html';
import { PLAIN } from './page-facts';

/** What the line says of the document counts more than what the document says of itself. */
function withSaid(page: PageFacts, said: DocumentAsked['said'], published: IsoDate | undefined): PageFacts {
  const { published: own = page.published ?? published, ...rest } = said;
  return { ...page, ...rest, ...(own === undefined ? {} : { published: own }) };
}

/** The text of a page or a text, by the line that asks for it. */
async function contentOf({ text, html, file }: DocumentAsked): Promise<{ kind: 'text' | 'html'; words: string }> {
  if (text !== undefined) return { kind: 'text', words: text };
  if (html !== undefined) return { kind: 'html', words: html };
  const path = file ?? '';
  return { kind: kindOfFile(path), words: await readUtf8(path) };
}

/**
 * Opens what a line of the input asks for, within the bounds that hold in the browser.
 * @param published the day of publication of what does not give its own
 * @throws PageTooLong, PageWithoutBody, UnknownKindOfFile, and the faults of `read-utf8.ts`
 */
export async function openDocument(asked: DocumentAsked, published: IsoDate | undefined): Promise<Opened> {
  const { kind, words } = await contentOf(asked);
  const { address } = asked.said;
  const where = asked.id;
  if (kind === 'text') {
    if (words.length > PAGE_BOUNDS.characters) throw new PageTooLong(where, { tooLong: 'characters' });
    return { page: withSaid(PLAIN, asked.said, published), reading: { text: words, headings: [] } };
  }
  const elsewhere = address === undefined ? {} : { elsewhere: address };
  const { page, reading } = await openHtml(words, { where, bounds: PAGE_BOUNDS, ...elsewhere });
  return { page: withSaid(page, asked.said, published), reading };
}
