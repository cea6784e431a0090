import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { buildExtension } from './build-extension';
import { atMost, compare } from './measure';
import type { Bench, Measured, Row } from './measure';

const PACKAGES = resolve(import.meta.dirname, '../node_modules');
const BYTES_IN_KB = 1000;

/** What these files weigh when they travel, each compressed by brotli. */
function sizeOf(what: string, files: readonly string[]): Measured {
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  return { what, value: bytes / BYTES_IN_KB, unit: 'kB' };
}

/** The scripts and style sheets that a page of the extension loads. */
function filesOf(page: string, folder: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = html.matchAll(/(?:src|href)="\/?((?:chunks|assets)\/[^"]+)"/g);
  return [...new Set([...named].map(([, file = '']) => join(folder, file)))];
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
    compare(`Size of ${limit.name} (brotli)`, {
      figure: sizeOf('as it is built now', limited(limit, folder)),
      peer: { what: 'the limit that the build is held to', value: Number.parseFloat(limit.limit), unit: 'kB' },
      reads: 'times as much',
      asked: atMost(1),
    }),
  );
}

export const BUNDLE_SIZES: Bench = {
  name: 'bundle-sizes',
  question: 'How much travels when the extension is installed?',
  async run() {
    const folder = await buildExtension();
    const background = sizeOf('background: finder, names, corpus, store', [join(folder, 'background.js')]);
    const panel = sizeOf('all scripts and styles that it loads', filesOf('sidepanel.html', folder));
    const compromise = sizeOf('compromise', [join(PACKAGES, 'compromise/builds/compromise.js')]);
    const model = sizeOf('wink-nlp’s English model', filesUnder(join(PACKAGES, 'wink-eng-lite-web-model/dist')));
    return [
      ...withinLimits(folder),
      compare('The background beside compromise', { figure: background, peer: compromise, reads: 'times as much' }),
      compare('The background beside a model for browsers', {
        figure: background,
        peer: model,
        reads: 'times as much',
      }),
      compare('The side panel beside the background', { figure: panel, peer: background, reads: 'times as much' }),
    ];
  },
};
