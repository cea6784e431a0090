import { resolve } from 'node:path';

import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'vite';

import { findBrowser } from '../scripts/find-browser.mjs';

/** A secure address, so that the page has all that a page of the extension has. Nothing reaches the network. */
const ADDRESS = 'https://bench.example/';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * One of bench/browser's files with all that it imports, as a script for a page. It puts its functions on `globalThis`.
 * @param sources the folder whose code it imports: that of an earlier commit knows the store of its own time
 */
export async function scriptOf(file: string, sources: string = ROOT): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': sources } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, 'browser', file), formats: ['iife'], name: 'benchPage' },
    },
  });
  const [chunk] = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new TypeError(`${file}: the builder gave no script.`);
  return chunk.code;
}

export interface BenchPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens a real Chromium on an empty page with one of bench/browser's scripts. */
export async function openBenchPage(file: string): Promise<BenchPage> {
  const path = findBrowser();
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Bench</title><body>' }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: await scriptOf(file) });
  return { page, close: () => browser.close() };
}
