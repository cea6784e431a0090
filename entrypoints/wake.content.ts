import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * Wakes the background while the page is still coming: nothing is said. It stops after half a minute without a page, so
 * that most pages would wait for it.
 */
export default defineContentScript({
  matches: ['https://www.gov.uk/*'],
  runAt: 'document_start',
  main: () => void browser.runtime.connect({ name: 'wake' }),
});
