import { hear } from './hear';

/**
 * Calls once the page is parsed and the reader has come to it: what the browser has only made ready beforehand is no
 * visit. At the window, the end of parsing is heard after the page's own scripts have heard it at the document, and
 * before the page is laid out.
 */
export function whenParsed(page: Document, begin: () => void, signal: AbortSignal): void {
  const when = { once: true, signal };
  const parsed = (): void => {
    if ('prerendering' in page && page.prerendering === true) hear(page, 'prerenderingchange', begin, when);
    else begin();
  };
  if (page.readyState === 'loading') hear(page.defaultView ?? window, 'DOMContentLoaded', parsed, when);
  else parsed();
}
