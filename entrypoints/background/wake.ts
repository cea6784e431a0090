import { browser } from 'wxt/browser';

/** Where the pages stand that are read: for others the names and patterns are not made ready. */
const OF_GOVERNMENT = 'https://www.gov.uk/government/';

/** Calls when a page begins to come that may be one that is read. */
export function onPageComing(call: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== 'wake') return;
    // the port has done what it is for: left open, it would hold the background awake
    port.disconnect();
    if (port.sender?.url?.startsWith(OF_GOVERNMENT) === true) call();
  });
}
