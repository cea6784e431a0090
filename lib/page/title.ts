import { CAPTIONS, HEADING, TITLES } from './periods';
import { firstOf, onOneLine, wordsOf } from './words';

/** What GOV.UK puts around a title in `title` and `og:title`. */
const WITHDRAWN = /^\[Withdrawn\]\s+/;
const SITE = /\s+-\s+GOV\.UK$/;

/** The homepage prints a slogan, and its title nowhere. */
const UNPRINTED: Readonly<Record<string, string>> = { homepage: 'GOV.UK homepage' };

/** The title of the document; empty where the page has none at all. */
export function titleOf(document: Document, kind: string): string {
  const unprinted = UNPRINTED[kind];
  if (unprinted !== undefined) return unprinted;
  for (const { selector, only } of TITLES) {
    if (only && !only.includes(kind)) continue;
    const title = printed(document, selector).replace(WITHDRAWN, '').replace(SITE, '');
    if (title !== '') return title;
  }
  return '';
}

/** The document type as the page shows it above its title, "Policy paper"; translated on translated pages. */
export function captionOf(document: Document): string | undefined {
  for (const selector of CAPTIONS) {
    for (const caption of firstOf(document, selector)) {
      const words = wordsOf(caption);
      if (words !== '' && caption.closest(HEADING)?.querySelector('h1')) return words;
    }
  }
  return undefined;
}

function printed(document: Document, selector: string): string {
  const element = document.querySelector(selector);
  if (!element) return '';
  const content = element.getAttribute('content');
  return content === null ? wordsOf(element) : onOneLine(content);
}
