// Builds the gallery of the states of the panel and of the page of one commitment into .output/gallery; with --shots DIR
// takes a picture of each, at two widths, light and dark, and in forced colours. npx tsx scripts/gallery.ts [--shots DIR] [--only NAME,NAME]
import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { preact } from '@preact/preset-vite';
import { chromium } from 'playwright';
import type { Browser, BrowserContextOptions } from 'playwright';
import { build } from 'vite';

import { findBrowser } from './find-browser.mjs';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, '.output/gallery');
/** Answered from the folder; no request leaves the machine. */
const ADDRESS = 'https://gallery.test/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

type Look = readonly [string, BrowserContextOptions];

/** Two widths, light and dark, and forced colours. */
function looksAt(wide: number, narrow: number): readonly Look[] {
  const at = (width: number, colorScheme: 'light' | 'dark'): Look => [
    `${width}-${colorScheme}`,
    { viewport: { width, height: 640 }, colorScheme },
  ];
  const forced: Look = [
    `${wide}-forced`,
    { viewport: { width: wide, height: 640 }, colorScheme: 'dark', forcedColors: 'active' },
  ];
  return [at(wide, 'light'), at(wide, 'dark'), at(narrow, 'light'), at(narrow, 'dark'), forced];
}

/** The panel at the widths of a side panel, the page of one commitment at those of a window. */
const PAGES = [
  { file: 'index.html', looks: looksAt(360, 320) },
  { file: 'entry.html', looks: looksAt(1280, 320) },
] as const;

async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'tests/gallery'),
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'warn',
    plugins: [preact()],
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: PAGES.map(({ file }) => join(ROOT, 'tests/gallery', file)) },
    },
  });
}

async function shootLook(
  browser: Browser,
  { file, look: [suffix, options] }: { readonly file: string; readonly look: Look },
  to: string,
  only: readonly string[],
): Promise<number> {
  const context = await browser.newContext(options);
  await context.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await readFile(join(BUILT, pathname));
    await route.fulfill({ body, contentType: TYPES[extname(pathname)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  const address = `${ADDRESS}${file}`;
  await page.goto(address);
  const links = await page.locator('#story a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const names = links.map((link) => link.slice(1)).filter((name) => only.length === 0 || only.includes(name));
  for (const name of names) {
    await page.goto('about:blank');
    await page.goto(`${address}#${name}`);
    await page.locator(`[data-shown="${name}"]`).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(to, `${name}-${suffix}.png`), fullPage: true, animations: 'disabled' });
  }
  await context.close();
  return names.length;
}

async function shoot(to: string, only: string[]): Promise<number> {
  await mkdir(to, { recursive: true });
  const path = findBrowser();
  const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] });
  let taken = 0;
  for (const { file, looks } of PAGES)
    for (const look of looks) taken += await shootLook(browser, { file, look }, to, only);
  await browser.close();
  return taken;
}

const { values } = parseArgs({ options: { shots: { type: 'string' }, only: { type: 'string' } } });
await buildGallery();
console.log(`The gallery stands in ${BUILT}.`);
if (values.shots !== undefined) {
  const only = values.only === undefined ? [] : values.only.split(',');
  console.log(`${await shoot(values.shots, only)} pictures taken into ${values.shots}.`);
}
