import { resolve } from 'node:path';

import { build } from 'wxt';

const OUT = '.output/bench';

let built: Promise<string> | undefined;

/** Builds the extension as it is now, once for a process, into a folder of its own, and gives that folder. */
export function buildExtension(): Promise<string> {
  built ??= buildNow();
  return built;
}

async function buildNow(): Promise<string> {
  const root = resolve(import.meta.dirname, '..');
  // the builder speaks on the stream that --json is read from
  const quiet = {
    debug() {},
    log() {},
    info() {},
    warn() {},
    error: console.error,
    fatal: console.error,
    success() {},
    level: 0,
  };
  await build({ root, outDir: OUT, browser: 'chrome', manifestVersion: 3, logger: quiet });
  return resolve(root, OUT, 'chrome-mv3');
}
