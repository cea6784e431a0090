import type { Page } from '@playwright/test';

import { test } from './pdf-reader';
import { expect } from './reader';

/** Where scripts/make-scans.ts puts each picture: points from the left of the page; 100 wide, the left half of it black. */
const PICTURES = [
  { stored: 'JBIG2', left: 50 },
  { stored: 'JPEG 2000', left: 200 },
  { stored: 'fax', left: 350 },
];
/** Points from the top of the page to the middle of the pictures. */
const MIDDLE = 842 - 650;

/** How light the page is drawn at a place, 0 to 255. @param x @param y points from the top left of the page */
function lightAt(page: Page, x: number, y: number): Promise<number | undefined> {
  return page.evaluate(
    ([x = 0, y = 0]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.pdf-sheet canvas');
      const scale = (canvas?.width ?? 0) / 595;
      return canvas?.getContext('2d')?.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data[0];
    },
    [x, y],
  );
}

test('pictures as scanners store them are drawn', async ({ pdfs }) => {
  const page = await pdfs.openPdf('scans.pdf');
  await expect(page.locator('.pdf-sheet canvas')).toBeVisible();
  const lights: Record<string, readonly (number | undefined)[]> = {};
  for (const { stored, left } of PICTURES)
    lights[stored] = await Promise.all([25, 75].map((x) => lightAt(page, left + x, MIDDLE)));
  expect(lights).toEqual({ JBIG2: [0, 255], 'JPEG 2000': [0, 255], fax: [0, 255] });
});
