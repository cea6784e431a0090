import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openFirefox } from './open-firefox';
import type { Firefox } from './open-firefox';

const PLAN = resolve(import.meta.dirname, '../fixtures/pdfs/calais--chromium-plain.pdf');

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(async () => firefox.close());

test('a PDF from the reader’s computer is drawn, read and marked in Firefox, and the panel lists its commitments', async () => {
  const pdf = await firefox.openOwnPage('pdf.html');
  await pdf.waitForSelector('input[type="file"]');
  // Firefox gives no file chooser to a page of an extension that is driven from outside: the file is handed over as a drop would
  await pdf.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'statement.pdf', { type: 'application/pdf' }));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('There is no field for a file.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, readFileSync(PLAN).toString('base64'));
  await pdf.waitForSelector('html[data-pledgemark-state="ready"]');
  await pdf.waitForSelector('.pdf-sheet canvas');
  const marked = await pdf.$$eval('mark[data-pledgemark-kind="commitment"]', (marks) => marks.length);
  expect(marked).toBeGreaterThan(2);
  const tabId = await firefox.tabInFront();
  const panel = await firefox.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await expect.poll(() => panel.evaluate(() => document.body.innerText)).toContain('Commitments 10');
});
