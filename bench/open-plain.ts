import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

import { findBrowser } from '../scripts/find-browser.mjs';
import { servePages } from '../scripts/serve-pages';

/** The same Chromium without the extension: what the pages themselves cost. */
export async function openPlain(extra: ReadonlyMap<string, string> = new Map()): Promise<BrowserContext> {
  const path = findBrowser();
  const context = await chromium.launchPersistentContext('', {
    ...(path ? { executablePath: path } : {}),
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  await servePages(context, extra);
  return context;
}
