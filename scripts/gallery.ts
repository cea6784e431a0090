// `npm run gallery -- [--only NAME,NAME]`: builds the gallery of the states of our views into .output/gallery, takes a
// picture of each, at two widths, light and dark, and in forced colours, and writes pictures.html, one page of them all.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { preact } from '@preact/preset-vite';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
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

/** How a story is looked at: what its window is, and what its reader has the system ask for. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors: 'active' | 'none' };
}

/** Two widths, light and dark, and forced colours. */
function looksAt(wide: number, narrow: number): readonly Look[] {
  const at = (width: number, colorScheme: 'light' | 'dark'): Look => ({
    name: `${width}-${colorScheme}`,
    width,
    media: { colorScheme, forcedColors: 'none' },
  });
  const forced: Look = {
    name: `${wide}-forced`,
    width: wide,
    media: { colorScheme: 'dark', forcedColors: 'active' },
  };
  return [at(wide, 'light'), at(wide, 'dark'), forced, at(narrow, 'dark'), at(narrow, 'light')];
}

/** Of a window; pictures show the whole page. */
const HEIGHT = 640;

/** The panel at the widths of a side panel, whole pages at those of a window; a card is a sheet where there is no room. */
const PAGES = [
  { file: 'index.html', looks: looksAt(360, 320) },
  { file: 'panel-part.html', looks: looksAt(360, 320) },
  { file: 'over-page.html', looks: looksAt(1000, 320) },
  { file: 'entry.html', looks: looksAt(1280, 320) },
  { file: 'pdf.html', looks: looksAt(1280, 320) },
  { file: 'notebook.html', looks: looksAt(1280, 320) },
  { file: 'search.html', looks: looksAt(1280, 320) },
  { file: 'watch.html', looks: looksAt(1280, 320) },
  { file: 'report.html', looks: looksAt(1280, 320) },
  { file: 'page-commitments.html', looks: looksAt(1280, 320) },
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

/** The stories that a page of the gallery lists. */
async function storiesOf(page: Page, file: string, only: readonly string[]) {
  await page.goto(`${ADDRESS}${file}`);
  const links = await page
    .locator('#story a')
    .evaluateAll((all) => all.map((link) => ({ name: link.getAttribute('href') ?? '', title: link.textContent })));
  return links
    .map(({ name, title }) => ({ name: name.slice(1), title }))
    .filter(({ name }) => only.length === 0 || only.includes(name));
}

async function shootLook(page: Page, name: string, { name: look, width, media }: Look): Promise<Omit<Taken, 'title'>> {
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: HEIGHT });
  // by the second frame what follows the window's size is drawn
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.evaluate(() => scrollTo(0, 0));
  const file = `${PICTURES}/${name}-${look}.png`;
  await page.screenshot({ path: join(BUILT, file), fullPage: true, animations: 'disabled' });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return { look, file, over };
}

/** Draws each story of a page once, at the first look, and takes its picture in every one. */
async function shootPage(
  page: Page,
  { file, looks }: (typeof PAGES)[number],
  only: readonly string[],
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const { name, title } of await storiesOf(page, file, only)) {
    const [first] = looks;
    if (first !== undefined) await page.setViewportSize({ width: first.width, height: HEIGHT });
    await page.goto('about:blank');
    await page.goto(`${ADDRESS}${file}#${name}`);
    await page.locator(`[data-shown="${name}"]`).waitFor();
    for (const look of looks) taken.push({ title, ...(await shootLook(page, name, look)) });
  }
  return taken;
}

async function shoot(only: readonly string[]): Promise<readonly Taken[]> {
  await mkdir(join(BUILT, PICTURES), { recursive: true });
  const path = findBrowser();
  const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await readFile(join(BUILT, pathname));
    await route.fulfill({ body, contentType: TYPES[extname(pathname)] ?? 'application/octet-stream' });
  });
  const taken: Taken[] = [];
  for (const one of PAGES) taken.push(...(await shootPage(page, one, only)));
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
