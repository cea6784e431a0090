import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const PAGES = { origins: ['https://www.gov.uk/*'] };

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/**
 * The tab that the panel speaks of: the active one of its window, whichever that is.
 * @param asked of a panel in a tab of its own: the one that it was opened for
 */
export function useTab(asked: number | undefined): number | undefined {
  const [tabId, setTabId] = useState(asked);
  useEffect(() => {
    if (asked !== undefined) return undefined;
    const follow = (): void => {
      activeTab().then(setTabId, () => setTabId(undefined)); // the window is closing: there is no tab to speak of
    };
    browser.tabs.onActivated.addListener(follow);
    follow();
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [asked]);
  return tabId;
}

/** Whether the browser lets Pledgemark read www.gov.uk, now. */
export function useAccess(): 'granted' | 'withheld' {
  const [access, setAccess] = useState<'granted' | 'withheld'>('granted');
  useEffect(() => {
    const look = (): void => {
      browser.permissions.contains(PAGES).then(
        (granted) => setAccess(granted ? 'granted' : 'withheld'),
        () => setAccess('withheld'),
      );
    };
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    look();
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return access;
}

/** Asks the browser for it; only within the reader's own click. */
export async function askForAccess(): Promise<void> {
  await browser.permissions.request(PAGES);
}
