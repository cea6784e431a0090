import { hear } from './hear';

/** Whether the browser has only made a page ready, and the reader has not come to it. */
export const isBeforehand = (page: Document & { readonly prerendering?: boolean }): boolean =>
  page.prerendering === true;

/**
 * Calls once the page is parsed and the reader has come to it: what the browser has only made ready beforehand is no
 * visit. At the window, the end of parsing is heard after the page's own scripts have heard it at the document, and
 * before the page is laid out; where a script of the page keeps it from us, a task later.
 */
export function whenParsed(page: Document, begin: () => void, signal: AbortSignal): void {
  const when = { once: true, signal };
  let isParsed = false;
  const parsed = (): void => {
    if (isParsed) return;
    isParsed = true;
    if (isBeforehand(page)) hear(page, 'prerenderingchange', begin, when);
    else begin();
  };
  if (page.readyState !== 'loading') return parsed();
  hear(window, 'DOMContentLoaded', parsed, when);
  // on its way down it is ours first: this script is there before any of the page
  hear(window, 'DOMContentLoaded', () => void setTimeout(parsed), { capture: true, signal });
}
