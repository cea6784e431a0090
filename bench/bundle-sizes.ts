import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { buildExtension } from './build-extension';
import { atMost, compare } from './measure';
import type { Bench, Measured } from './measure';

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
  readonly limit: string;
}

function limitOf(name: string): Measured {
  const limits = JSON.parse(readFileSync(resolve(import.meta.dirname, '../.size-limit.json'), 'utf8')) as Limit[];
  const limit = limits.find((one) => one.name === name)?.limit ?? '';
  return { what: 'the limit that the build is held to', value: Number.parseFloat(limit), unit: 'kB' };
}

export const BUNDLE_SIZES: Bench = {
  name: 'bundle-sizes',
  question: 'How much travels when the extension is installed?',
  async run() {
    const folder = await buildExtension();
    const background = sizeOf('background: finder, names, corpus, store', [join(folder, 'background.js')]);
    const script = sizeOf('content script', [join(folder, 'content-scripts/govuk.js')]);
    const panel = sizeOf('side panel: scripts and styles', filesOf('sidepanel.html', folder));
    const model = join(PACKAGES, 'wink-eng-lite-web-model/dist');
    const peers = {
      compromise: sizeOf('compromise', [join(PACKAGES, 'compromise/builds/compromise.js')]),
      wink: sizeOf('wink-nlp’s English model', filesUnder(model)),
    };
    const against = (question: string, figure: Measured, peer: Measured) =>
      compare(question, { figure, peer, reads: 'times as much' });
    const within = (question: string, figure: Measured, name: string) =>
      compare(question, { figure, peer: limitOf(name), reads: 'times as much', asked: atMost(1) });
    return [
      within('Size of the background (brotli)', background, 'background'),
      within('Size of the content script (brotli)', script, 'content script'),
      within('Size of the side panel (brotli)', panel, 'side panel'),
      against('Size of the background beside compromise', background, peers.compromise),
      against('Size of the background beside a model for browsers', background, peers.wink),
    ];
  },
};
