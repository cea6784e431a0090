import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { filesUnder, zipFiles } from '../../../scripts/release/zip-files';

const FILES = [
  ['manifest.json', '{"name":"Pledgemark"}'],
  ['chunks/a.js', 'a'],
  ['chunks/B.js', 'b'.repeat(5000)],
  ['é.txt', 'é'],
] as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const filesOf = (files: readonly (readonly [string, string])[]) =>
  new Map(files.map(([path, text]) => [path, bytes(text)]));

test('a zip holds every file as it was', () => {
  const back = Object.entries(unzipSync(zipFiles(filesOf(FILES))));
  expect(new Map(back.map(([path, file]) => [path, new TextDecoder().decode(file)]))).toEqual(new Map(FILES));
});

test('a zip is the same bytes in whatever order its files come, and in every time zone', () => {
  const zone = process.env.TZ;
  const zips = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].flatMap((name) => {
    process.env.TZ = name;
    return [zipFiles(filesOf(FILES)), zipFiles(filesOf(FILES.toReversed()))];
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(zips.map((zip) => Buffer.from(zip).toString('hex'))).size).toBe(1);
});

test('two folders with the same files make the same zip, whatever their paths and times', () => {
  const place = mkdtempSync(join(tmpdir(), 'pledgemark-zip-'));
  const zips = ['a', 'another folder/with a longer path'].map((folder, at) => {
    for (const [path, text] of at === 0 ? FILES : FILES.toReversed()) {
      const whole = join(place, folder, path);
      mkdirSync(join(whole, '..'), { recursive: true });
      writeFileSync(whole, text);
      utimesSync(whole, 1_000_000_000 * (at + 1), 1_000_000_000 * (at + 1));
    }
    return Buffer.from(zipFiles(filesUnder(join(place, folder)))).toString('hex');
  });
  rmSync(place, { recursive: true });
  expect(zips[0]).toBe(zips[1]);
});
