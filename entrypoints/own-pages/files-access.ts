import { browser } from 'wxt/browser';

/** Where GOV.UK keeps its files. Pledgemark may read there only while the reader lets it. */
const FILES = { origins: ['https://assets.publishing.service.gov.uk/*'] };

export const mayFetch = (): Promise<boolean> => browser.permissions.contains(FILES);

/** Asks the reader, through the browser, for access to GOV.UK's files. To be called inside the reader's gesture. */
export const askToFetch = (): Promise<boolean> => browser.permissions.request(FILES);

export const stopFetching = (): Promise<boolean> => browser.permissions.remove(FILES);

/** Tells now, and at each change, whether GOV.UK's files may be read. Returns what stops it. */
export function watchFetching(tell: (may: boolean) => void): () => void {
  const look = (): void => void mayFetch().then(tell, () => tell(false));
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}
