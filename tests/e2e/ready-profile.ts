import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { closeWelcome, openBrowser } from '../../scripts/open-browser';
import type { OpenBrowser } from '../../scripts/open-browser';

type Options = Parameters<typeof openBrowser>[0];

const folder = (name: string): string => mkdtempSync(join(tmpdir(), `pledgemark-${name}-`));

/**
 * Has a browser install the extension, welcome its reader and close: what a first start takes is done once for many.
 * @returns the folder of the profile, which its maker takes away
 */
export async function makeReadyProfile(options: Omit<Options, 'profile'>): Promise<string> {
  const profile = folder('ready');
  const browser = await openBrowser({ ...options, profile });
  await closeWelcome(browser.context);
  await browser.close();
  return profile;
}

/** Opens a browser with a copy of a profile: nobody else has it, and it is taken away when the browser closes. */
export async function openReady(ready: string, options: Omit<Options, 'profile'>): Promise<OpenBrowser> {
  const profile = folder('copy');
  cpSync(ready, profile, { recursive: true });
  const browser = await openBrowser({ ...options, profile });
  return {
    ...browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
