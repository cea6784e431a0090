import { browser } from 'wxt/browser';

/** The session store forgets when the browser closes, and outlives a closed panel. Page scripts cannot reach it. */
export const placesKey = (tabId: number): string => `places:${tabId}`;
/** Of one tab the places of so many pages are remembered, the latest. */
const PAGES_KEPT = 20;

type Places = Readonly<Record<string, object>>;

async function placesOf(tabId: number): Promise<Places> {
  const stored = await browser.storage.session.get(placesKey(tabId));
  const places = stored[placesKey(tabId)];
  return typeof places === 'object' && places !== null ? (places as Places) : {};
}

/** Where the reader was in the panel of this page in this tab; whoever reads it checks it. */
async function read(tabId: number, page: string): Promise<unknown> {
  return (await placesOf(tabId))[page];
}

let last: Promise<unknown> = Promise.resolve();

/** Remembers where the reader is in the panel of a page. One writing waits for the one before it. */
function keep(tabId: number, page: string, place: object): Promise<void> {
  const write = async (): Promise<void> => {
    const { [page]: _before, ...others } = await placesOf(tabId);
    const latest = Object.entries(others).slice(-(PAGES_KEPT - 1));
    await browser.storage.session.set({ [placesKey(tabId)]: { ...Object.fromEntries(latest), [page]: place } });
  };
  const kept = last.then(write);
  last = kept.catch(() => undefined); // told to whoever asked for that writing; the next one is tried all the same
  return kept;
}

export const places = { read, keep };
