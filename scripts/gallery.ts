// `npm run gallery -- [--only NAME,NAME]`: builds the gallery of the states of our views into .output/gallery, takes a
// picture of each, at two widths, light and dark, and in forced colours, and writes pictures.html, one page of them all.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { preact } from '@preact/preset-vite';
import { chromium } from 'playwright';
import type { Browser, BrowserContextOptions } from 'playwright';
import { build } from 'vite';

import { findBrowser } from './find-browser.mjs';
import { picturesPage } from './gallery/pictures-page';
import type { PicturedStory } from './gallery/pictures-page';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, '.output/gallery');
const PICTURES = 'pictures';
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

/** The panel at the widths of a side panel, whole pages at those of a window; a card is a sheet where there is no room. */
const PAGES = [
  { file: 'index.html', looks: looksAt(360, 320) },
  { file: 'panel-part.html', looks: looksAt(360, 320) },
  { file: 'over-page.html', looks: looksAt(640, 320) },
  { file: 'entry.html', looks: looksAt(1280, 320) },
  { file: 'pdf.html', looks: looksAt(1280, 320) },
  { file: 'notebook.html', looks: looksAt(1280, 320) },
  { file: 'search.html', looks: looksAt(1280, 320) },
  { file: 'watch.html', looks: looksAt(1280, 320) },
  { file: 'report.html', looks: looksAt(1280, 320) },
  { file: 'options.html', looks: looksAt(1280, 320) },
  { file: 'own-page.html', looks: looksAt(1280, 320) },
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

/** A picture of a story in one look, by the story's title. */
interface Taken {
  readonly title: string;
  readonly look: string;
  readonly file: string;
  /** How far it runs out of the window's side, in pixels. */
  readonly over: number;
}

async function shootLook(
  browser: Browser,
  { file, look: [suffix, options] }: { readonly file: string; readonly look: Look },
  only: readonly string[],
): Promise<readonly Taken[]> {
  const context = await browser.newContext(options);
  await context.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await readFile(join(BUILT, pathname));
    await route.fulfill({ body, contentType: TYPES[extname(pathname)] ?? 'application/octet-stream' });
  });
  const page = await context.newPage();
  const address = `${ADDRESS}${file}`;
  await page.goto(address);
  const links = await page
    .locator('#story a')
    .evaluateAll((all) => all.map((link) => ({ name: link.getAttribute('href') ?? '', title: link.textContent })));
  const stories = links
    .map(({ name, title }) => ({ name: name.slice(1), title }))
    .filter(({ name }) => only.length === 0 || only.includes(name));
  const taken: Taken[] = [];
  for (const { name, title } of stories) {
    await page.goto('about:blank');
    await page.goto(`${address}#${name}`);
    await page.locator(`[data-shown="${name}"]`).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    const picture = `${PICTURES}/${name}-${suffix}.png`;
    await page.screenshot({ path: join(BUILT, picture), fullPage: true, animations: 'disabled' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    taken.push({ title, look: suffix, file: picture, over });
  }
  await context.close();
  return taken;
}

async function shoot(only: readonly string[]): Promise<readonly Taken[]> {
  await mkdir(join(BUILT, PICTURES), { recursive: true });
  const path = findBrowser();
  const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] });
  const taken: Taken[] = [];
  for (const { file, looks } of PAGES)
    for (const look of looks) taken.push(...(await shootLook(browser, { file, look }, only)));
  await browser.close();
  return taken;
}

/** The pictures of each story together, in the order of the stories. */
function byStory(taken: readonly Taken[]): readonly PicturedStory[] {
  const titles = [...new Set(taken.map(({ title }) => title))];
  return titles.map((title) => ({ title, pictures: taken.filter((one) => one.title === title) }));
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
await buildGallery();
const taken = await shoot(values.only === undefined ? [] : values.only.split(','));
await writeFile(join(BUILT, 'pictures.html'), picturesPage(byStory(taken)));
for (const { file, over } of taken) if (over > 0) console.log(`${file} runs ${over} px out of the side.`);
console.log(`${taken.length} pictures stand in ${join(BUILT, 'pictures.html')}.`);
