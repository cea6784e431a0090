import { readFileSync, readdirSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { takeStorePictures } from '../../scripts/release/store-pictures';

/** Of the header of a PNG: width, height, bits for each colour, and 2 where there are colours without transparency. */
function headerOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20), png[24] ?? 0, png[25] ?? 0];
}

test('the pictures of the stores are taken of the built extension: five, 1280 × 800, without transparency', async () => {
  const folder = test.info().outputPath('store');
  await takeStorePictures(folder);
  const files = readdirSync(folder).toSorted();
  expect(files.map((file) => file.slice(0, 2))).toEqual(['1-', '2-', '3-', '4-', '5-']);
  for (const file of files)
    expect([file, headerOf(readFileSync(`${folder}/${file}`))]).toEqual([file, [1280, 800, 8, 2]]);
});
