import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Page } from '@playwright/test';

import type { OpenBrowser } from '../../scripts/open-browser';
import { servePages } from '../../scripts/serve-pages';
import { makeReadyProfile, openReady } from './ready-profile';
import { test as base } from './reader';

const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const PDFS = resolve(import.meta.dirname, '../fixtures/pdfs');
const FILES = 'https://assets.publishing.service.gov.uk/media/65e5d/';

export const fixture = (name: string): string => join(PDFS, name);
export const addressOf = (name: string): string => FILES + name;

interface PdfBrowser extends OpenBrowser {
  /** Opens the page that reads PDFs on a file, with what its landing page would say of it. */
  openPdf(name: string, said?: Readonly<Record<string, string>>): Promise<Page>;
  /** From now on this file is another one. */
  serve(name: string, bytes: Buffer): void;
}

/** The build with GOV.UK's files allowed, as the reader allows them: no test can answer the browser's own question. */
function allowed(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'pledgemark-build-')), 'extension');
  cpSync(BUILT, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions: asked, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as {
    host_permissions: string[];
    optional_host_permissions: string[];
  };
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...asked] }));
  return folder;
}

/** The build with the permission, and a profile in which it is installed. */
interface Allowed {
  readonly extension: string;
  readonly profile: string;
}

export const test = base.extend<{ pdfs: PdfBrowser }, { readonly withFiles: Allowed }>({
  withFiles: [
    async ({ headless }, use) => {
      const extension = allowed();
      const profile = await makeReadyProfile({ headless: headless ?? true, extension });
      await use({ extension, profile });
      for (const made of [extension, profile]) rmSync(made, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  pdfs: async ({ headless, withFiles: { extension, profile } }, use) => {
    const browser = await openReady(profile, { headless: headless ?? true, extension });
    await servePages(browser.context);
    const files = new Map<string, Buffer>();
    await browser.context.route('https://assets.publishing.service.gov.uk/**', async (route) => {
      const name = decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
      if (name.startsWith('gone')) await route.fulfill({ status: 404 });
      else
        await route.fulfill({ body: files.get(name) ?? readFileSync(fixture(name)), contentType: 'application/pdf' });
    });
    await use({
      ...browser,
      serve: (name, bytes) => void files.set(name, bytes),
      async openPdf(name, said = {}) {
        const page = await browser.context.newPage();
        const query = new URLSearchParams({ file: addressOf(name), title: 'Joint ministerial statement', ...said });
        await page.goto(`chrome-extension://${browser.extensionId}/pdf.html?${query}`);
        return page;
      },
    });
    await browser.close();
  },
});

/** A PDF of pages without any text, as a scanner makes them: each has a grey rectangle. */
export function picturePdf(pages: number): Buffer {
  const drawing = '0.5 g 100 100 300 300 re f';
  const kids = Array.from({ length: pages }, (_, at) => 3 + 2 * at);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`,
    ...kids.flatMap((id) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${id + 1} 0 R>>`,
      `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}
