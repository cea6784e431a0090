import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { buildExtension } from './build-extension';
import { always, answer } from './measure';
import type { Bench, Row, Rounds } from './measure';

const PACKAGES = resolve(import.meta.dirname, '../node_modules');
const BYTES_IN_KB = 1000;

/** What these files weigh when they travel, each compressed by brotli. */
function sizeOf(what: string, files: readonly string[]): Rounds {
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  return always(what, bytes / BYTES_IN_KB, 'kB');
}

/** A page of the extension with the scripts and style sheets that it loads to be shown: the builder names them all in it. */
function filesOf(page: string, folder: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = html.matchAll(/(?:src|href)="\/?((?:chunks|assets)\/[^"]+)"/g);
  return [join(folder, page), ...new Set([...named].map(([, file = '']) => join(folder, file)))];
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}

interface Limit {
  readonly name: string;
  /** Within the checkout; each file's name may hold one `*`. */
  readonly path: string | readonly string[];
  readonly limit: string;
}

const LIMITS = resolve(import.meta.dirname, '../.size-limit.json');
const BUILT = '.output/chrome-mv3/';

/** The files of this build that a limit is about. */
function limited({ path }: Limit, folder: string): string[] {
  return [path].flat().flatMap((one) => {
    const full = join(folder, one.replace(BUILT, ''));
    const [start = '', end = ''] = basename(full).split('*');
    const names = readdirSync(dirname(full)).filter((name) => name.startsWith(start) && name.endsWith(end));
    return names.map((name) => join(dirname(full), name));
  });
}

function withinLimits(folder: string): Row[] {
  const limits = JSON.parse(readFileSync(LIMITS, 'utf8')) as readonly Limit[];
  return limits.map((limit) =>
    answer('bundle-sizes/limit', {
      on: limit.name,
      figure: sizeOf('as it is built now', limited(limit, folder)),
      peer: always('the limit that the build is held to', Number.parseFloat(limit.limit), 'kB'),
    }),
  );
}

function views(folder: string): Row[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return pages.map((page) => {
    const files = filesOf(page, folder);
    return answer('bundle-sizes/view', { on: page, figure: sizeOf(`${files.length} files`, files) });
  });
}

export const BUNDLE_SIZES: Bench = {
  name: 'bundle-sizes',
  question: 'How much travels when the extension is installed?',
  async run() {
    const folder = await buildExtension();
    const background = sizeOf('background: finder and store', [join(folder, 'background.js')]);
    const shipped = ['background.js', 'finder.json', 'corpus.json'].map((name) => join(folder, name));
    const known = sizeOf('background with names and corpus', shipped);
    const compromise = sizeOf('compromise', [join(PACKAGES, 'compromise/builds/compromise.js')]);
    const model = sizeOf('wink-nlp’s English model', filesUnder(join(PACKAGES, 'wink-eng-lite-web-model/dist')));
    return [
      ...views(folder),
      ...withinLimits(folder),
      answer('bundle-sizes/background-compromise', { figure: background, peer: compromise }),
      answer('bundle-sizes/background-model', { figure: known, peer: model }),
    ];
  },
};
