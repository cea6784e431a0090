// `npm run release:twice`: releases the last commit in two checkouts of other paths, builds once more from the sources
// zip as a reviewer would, and says whether all of it is the same bytes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

import { unzipSync } from 'fflate';

import { BROWSERS } from './release/manifest-table';
import { filesUnder, zipFiles } from './release/zip-files';

const ROOT = resolve(import.meta.dirname, '..');
const RELEASE = 'dist/release';

/** Each checkout brings its own tools: what this one put in the way is taken out of it. */
const PATH = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

/** @throws Error where the command fails */
function run(folder: string, command: string, ...words: readonly string[]): void {
  const { status } = spawnSync(command, words, {
    cwd: folder,
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`In ${folder}, \`${[command, ...words].join(' ')}\` failed.`);
}

function released(folder: string): string {
  console.log(`[release] in ${folder}…`);
  mkdirSync(dirname(folder), { recursive: true });
  run(ROOT, 'git', 'clone', '--quiet', ROOT, folder);
  run(folder, 'npm', 'ci', '--no-fund', '--no-audit', '--loglevel=error');
  run(folder, 'npm', 'run', '--silent', 'release', '--', '--no-pictures');
  return readFileSync(join(folder, RELEASE, 'SHA256SUMS'), 'utf8');
}

/** Which packages are not what the sources in `release` make. */
function unlikeSources(release: string, folder: string): readonly string[] {
  console.log(`[release] from the sources, in ${folder}…`);
  const files = readdirSync(release);
  const sources = files.find((file) => file.endsWith('-sources.zip')) ?? '';
  for (const [path, file] of Object.entries(unzipSync(readFileSync(join(release, sources))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), file);
  }
  run(folder, 'npm', 'ci', '--no-fund', '--no-audit', '--loglevel=error');
  run(folder, 'npm', 'run', '--silent', 'build');
  return BROWSERS.map((browser) => files.find((file) => file.endsWith(`-${browser}.zip`)) ?? browser).filter(
    (file, at) => {
      const built = zipFiles(filesUnder(join(folder, `.output/${BROWSERS[at] ?? ''}-mv3`)));
      return !Buffer.from(built).equals(readFileSync(join(release, file)));
    },
  );
}

const place = mkdtempSync(join(tmpdir(), 'pledgemark-release-'));
try {
  const near = join(place, 'a');
  const far = join(place, 'another machine/with a longer path/pledgemark');
  const [one, two] = [released(near), released(far)];
  console.log(one);
  const unlike = unlikeSources(join(near, RELEASE), join(place, 'reviewer'));
  if (one !== two) console.error(`The two releases differ. The other one:\n${two}`);
  if (unlike.length > 0) console.error(`The sources do not make these packages: ${unlike.join(', ')}.`);
  if (one === two && unlike.length === 0)
    console.log('Two releases are the same bytes, and the sources make the same packages.');
  else process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
