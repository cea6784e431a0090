import { openBrowser } from '../scripts/open-browser';
import type { OpenBrowser } from '../scripts/open-browser';
import { servePages } from '../scripts/serve-pages';
import { buildExtension } from './build-extension';

/** A real Chromium with the extension as it is now, and the stored pages and `extra` at their addresses. */
export async function openExtension(extra: ReadonlyMap<string, string> = new Map()): Promise<OpenBrowser> {
  const folder = await buildExtension();
  // of a switch that is given twice, the browser takes the last
  const args = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const browser = await openBrowser({ headless: true, args });
  await servePages(browser.context, extra);
  return browser;
}
