// `npm run release [-- --tag vX.Y.Z] [--trial] [--no-pictures]`: makes all that the stores and their reviewers ask for, in
// dist/release/. The packages, the sources, NOTICE.md, the list of packages and the texts are the same bytes wherever and
// whenever they are made from one commit; SHA256SUMS counts these. The pictures depend on the fonts of the machine.
// `--trial` makes it of a checkout as it stands; else everything must be committed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { NoRelease, notesOf } from './release/changelog';
import { manifestFaults } from './release/check-manifest';
import { corpusFigures } from './release/corpus-figures';
import { BROWSERS } from './release/manifest-table';
import type { BrowserName } from './release/manifest-table';
import { PackageWithoutLicence, packagesIn } from './release/notice';
import { NotInLockFile, bomOf } from './release/sbom';
import { sourceFiles } from './release/sources';
import { takeStorePictures } from './release/store-pictures';
import { UnfitListing, storeText } from './release/store-texts';
import { filesUnder, zipFiles } from './release/zip-files';
import type { Files } from './release/zip-files';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist/release');
const SHELL = process.platform === 'win32';

const say = (sentence: string): void => console.log(`[release] ${sentence}`);
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const run = (command: string, ...words: readonly string[]): string =>
  execFileSync(command, words, { cwd: ROOT, encoding: 'utf8', shell: SHELL, stdio: ['ignore', 'pipe', 'inherit'] });

const { values } = parseArgs({
  options: { tag: { type: 'string' }, trial: { type: 'boolean' }, 'no-pictures': { type: 'boolean' } },
});
const { version } = JSON.parse(read('package.json')) as { version: string };

/** What is released stands in a commit; what has a tag stands in the changelog. @throws NoRelease */
function checkCheckout(): void {
  if (values.tag !== undefined) {
    if (values.tag !== `v${version}`)
      throw new NoRelease(`The tag is ${values.tag}, and package.json says ${version}.`);
    notesOf(read('CHANGELOG.md'), version);
  }
  if (values.trial === true) return say('a trial: this checkout as it stands.');
  const changed = run('git', 'status', '--porcelain').trim();
  if (changed !== '')
    throw new NoRelease(`These changes are not committed (\`--trial\` releases them for trial):\n${changed}`);
}

/** Builds for one browser. @throws NoRelease where the manifest is not as its table has it */
function build(browser: BrowserName): Files {
  say(`building for ${browser}…`);
  run('npx', 'wxt', 'build', '-b', browser, '--mv3');
  const files = filesUnder(join(ROOT, `.output/${browser}-mv3`));
  const manifest = JSON.parse(read(`.output/${browser}-mv3/manifest.json`)) as Record<string, unknown>;
  const faults = manifestFaults(manifest, browser, version);
  if (faults.length > 0)
    throw new NoRelease(`The manifest is not as scripts/release/manifest-table.ts has it:\n${faults.join('\n')}`);
  return files;
}

/** All that SHA256SUMS counts, by path in dist/release. */
function makeFiles(): Files {
  const builds = BROWSERS.map((browser) => [browser, build(browser)] as const);
  const files = new Map<string, Uint8Array>();
  for (const [browser, built] of builds) files.set(`pledgemark-${version}-${browser}.zip`, zipFiles(built));
  files.set(`pledgemark-${version}-sources.zip`, zipFiles(sourceFiles(ROOT)));
  const [notice, ...others] = new Set(builds.map(([, built]) => Buffer.from(built.get('NOTICE.md') ?? []).toString()));
  if (notice === undefined || notice === '' || others.length > 0)
    throw new NoRelease('The builds do not bundle the same packages: one NOTICE.md cannot speak for all.');
  files.set('NOTICE.md', Buffer.from(notice));
  const listed = run('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  files.set(`pledgemark-${version}-sbom.cdx.json`, Buffer.from(bomOf(listed, packagesIn(notice))));
  const listing = read('docs/store/listing.md');
  for (const browser of BROWSERS)
    files.set(`store/${browser}.txt`, Buffer.from(storeText(listing, browser, corpusFigures(ROOT))));
  if (values.tag !== undefined) files.set('CHANGES.md', Buffer.from(notesOf(read('CHANGELOG.md'), version)));
  return files;
}

function write(files: Files): void {
  rmSync(OUT, { recursive: true, force: true });
  const sums = [...files].map(([path, file]) => {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), file);
    return `${createHash('sha256').update(file).digest('hex')}  ${path}`;
  });
  writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(sums.join('\n'));
}

const SAID = [NoRelease, PackageWithoutLicence, NotInLockFile, UnfitListing];
try {
  checkCheckout();
  write(makeFiles());
  if (values['no-pictures'] !== true) {
    say('taking pictures of the built extension…');
    await takeStorePictures(join(OUT, 'store'));
  }
  say(`made: ${OUT}`);
} catch (error) {
  const said = SAID.some((kind) => error instanceof kind);
  if (!said || !(error instanceof Error)) throw error;
  console.error(`[release] ${error.message}`);
  process.exitCode = 1;
}
