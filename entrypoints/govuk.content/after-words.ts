import { hear } from './hear';

/** So long after a page has loaded, in ms, the browser has ceased to look for the words that its address names: Chromium after 500. */
const SEARCHED_MS = 600;
/** A page of which one picture never comes never says that it has loaded: it is marked after so long, in ms. */
const LONGEST_MS = 5000;

/** Whether the page was opened at words (`#:~:text=`), which the browser takes out of the address that a page sees. */
const isOpenedAtWords = (): boolean =>
  performance.getEntriesByType('navigation').some(({ name }) => name.includes(':~:'));

/**
 * Settles once the browser has gone to the words at which the page was opened, or does not look for them any more; at once where
 * it was opened at none. Until the page has loaded the browser goes there again whenever the page is laid out anew. A page that is
 * written to before may be shown at another place: to mark words takes their text nodes apart, and with them the place that was found.
 */
export function afterWords(page: Document): Promise<void> {
  if (!isOpenedAtWords()) return Promise.resolve();
  const over = new AbortController();
  const { signal } = over;
  return new Promise((settle) => {
    const end = (): void => {
      over.abort();
      settle();
    };
    const loaded = (): void => {
      hear(page, 'scroll', end, { signal });
      setTimeout(end, SEARCHED_MS);
    };
    if (page.readyState === 'complete') loaded();
    else {
      hear(window, 'load', loaded, { signal });
      setTimeout(end, LONGEST_MS);
    }
  });
}
