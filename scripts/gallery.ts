// Builds the gallery of the panel's states into .output/gallery; with --shots DIR takes a picture of each, at two
// widths, light and dark, and in forced colours. npx tsx scripts/gallery.ts [--shots DIR] [--only NAME,NAME]
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

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['360-light', { viewport: { width: 360, height: 640 }, colorScheme: 'light' }],
  ['360-dark', { viewport: { width: 360, height: 640 }, colorScheme: 'dark' }],
  ['320-light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
  ['320-dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ['360-forced', { viewport: { width: 360, height: 640 }, colorScheme: 'dark', forcedColors: 'active' }],
];

async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'tests/gallery'),
    base: './',
    logLevel: 'warn',
    plugins: [preact()],
    resolve: { alias: { '@': ROOT } },
    build: { outDir: BUILT, emptyOutDir: true, target: 'es2022' },
  });
}

async function shootLook(
  browser: Browser,
  look: readonly [string, BrowserContextOptions],
  to: string,
  only: string[],
): Promise<number> {
  const [suffix, options] = look;
  const context = await browser.newContext(options);
  await context.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? '/index.html' : pathname;
    const body = await readFile(join(BUILT, file));
    await route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const links = await page.locator('#story a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const names = links.map((link) => link.slice(1)).filter((name) => only.length === 0 || only.includes(name));
  for (const name of names) {
    await page.goto('about:blank');
    await page.goto(`${ADDRESS}#${name}`);
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
  for (const look of LOOKS) taken += await shootLook(browser, look, to, only);
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
