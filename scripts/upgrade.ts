// `npm run upgrade [-- --from COMMIT] [--write FILE]`: builds an earlier commit, uses it in a profile of its own, puts
// this checkout's build in its place, as a browser does when it updates an extension, and says whether anything is lost.
// `--write FILE` keeps what the earlier build stored: `tests/e2e/upgrade.spec.ts` upgrades that at every run.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { openBrowser } from './open-browser';
import { servePages } from './serve-pages';
import { fillProfile } from './upgrade/fill-profile';
import { lostRows } from './upgrade/lost-rows';
import { BARE_PAGE, readStored } from './upgrade/stored-data';
import type { StoredData } from './upgrade/stored-data';

const ROOT = resolve(import.meta.dirname, '..');
/** The last commit of the days in which 0.1.0 was made: its store is of version 1. */
const FIRST = '60cb5b9a3c9cbdbb4c34293507e82bc153fe2806';

const say = (sentence: string): void => console.log(`[upgrade] ${sentence}`);
const run = (folder: string, command: string, ...words: readonly string[]): string =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Builds a commit in a folder of its own. @throws Error where this checkout's history does not reach so far */
function buildOf(commit: string, folder: string): string {
  try {
    run(ROOT, 'git', 'cat-file', '-e', `${commit}^{commit}`);
  } catch {
    throw new Error(
      `The history of this checkout does not hold ${commit}. Run \`git fetch --unshallow\`, then this again.`,
    );
  }
  say(`building ${commit.slice(0, 7)}…`);
  run(ROOT, 'git', 'clone', '--quiet', '--no-checkout', ROOT, folder);
  run(folder, 'git', 'checkout', '--quiet', commit);
  run(folder, 'npm', 'ci', '--no-fund', '--no-audit', '--loglevel=error');
  run(folder, 'npx', 'wxt', 'build', '--mv3');
  return join(folder, '.output/chrome-mv3');
}

/** Opens this profile with the extension that stands in `extension`, and gives what is stored at the end of `use`. */
async function stored(extension: string, profile: string, use: 'fill' | 'look'): Promise<StoredData> {
  const browser = await openBrowser({ headless: true, profile, extension });
  try {
    await servePages(browser.context);
    if (use === 'fill') await fillProfile(browser);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/notebook.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Ask Kim by Friday.').waitFor();
    await page.goto(`chrome-extension://${browser.extensionId}/${BARE_PAGE}`);
    return await readStored(page);
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({ options: { from: { type: 'string' }, write: { type: 'string' } } });
const place = mkdtempSync(join(tmpdir(), 'pledgemark-upgrade-'));
try {
  const extension = join(place, 'extension');
  const profile = join(place, 'profile');
  const commit = values.from ?? FIRST;
  cpSync(buildOf(commit, join(place, 'checkout')), extension, { recursive: true });
  say('using it…');
  const before = await stored(extension, profile, 'fill');
  if (values.write !== undefined) writeFileSync(values.write, `${JSON.stringify({ commit, ...before })}\n`);
  say('building this checkout, and putting it in its place…');
  run(ROOT, 'npx', 'wxt', 'build', '--mv3');
  rmSync(extension, { recursive: true });
  cpSync(join(ROOT, '.output/chrome-mv3'), extension, { recursive: true });
  const after = await stored(extension, profile, 'look');
  say(`the store was of version ${before.version / 10}, and is of version ${after.version / 10}.`);
  const lost = lostRows(before, after);
  for (const { table, row } of lost) console.error(`[upgrade] lost or changed in ${table}: ${JSON.stringify(row)}`);
  say(lost.length === 0 ? 'nothing is lost.' : `${lost.length} rows are lost or changed.`);
  if (lost.length > 0) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
