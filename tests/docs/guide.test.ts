import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { keysOnAMark, printedKey } from '@/components/help/key-rows';

import config from '../../wxt.config';

const ROOT = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'docs/guide.md'), 'utf8');
/** Words a minute, of a reader who is not in a hurry; UI texts and tables are read no faster. */
const READING_PACE = 200;
const MINUTES = 10;

test('the guide is ten minutes of reading at most', () => {
  expect(text.split(/\s+/u).length / READING_PACE).toBeLessThanOrEqual(MINUTES);
});

test('each picture of the guide is there and said in words, and each that is there is shown', () => {
  const pictures = [...text.matchAll(/!\[([^\]]*)\]\(images\/guide\/([\w-]+\.png)\)/gu)];
  for (const [, words = ''] of pictures) expect(words.length).toBeGreaterThan(15);
  const shown = pictures.map(([, , file = '']) => file);
  expect(shown.toSorted()).toEqual(readdirSync(join(ROOT, 'docs/images/guide')).toSorted());
  const linked = [...text.matchAll(/[^!]\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path = '']) => join(ROOT, 'docs', path));
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
});

test('every button that the guide names is one of a view', () => {
  const views = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path) && !path.startsWith('help'))
      .map((path) => readFileSync(join(ROOT, folder, path), 'utf8').replaceAll(/\s+/gu, ' ')),
  );
  // what closes a sentence in bold names no button
  const named = [...text.matchAll(/\*\*([^*]+)\*\*/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !name.endsWith('.'));
  expect(named.length).toBeGreaterThan(10);
  const others = ['In Firefox'];
  expect(named.filter((name) => !others.includes(name) && !views.some((view) => view.includes(name)))).toEqual([]);
});

test('the guide tells the suggested keys of the manifest, and every key on a mark', async () => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new TypeError('The manifest is no longer made by a function.');
  const { commands = {} } = await manifest({
    browser: 'chrome',
    command: 'build',
    manifestVersion: 3,
    mode: 'production',
  });
  for (const { suggested_key: key } of Object.values(commands))
    expect(text).toContain(typeof key === 'string' ? key : key?.default);
  const onAMark = text.slice(text.indexOf('| on a mark |'));
  const letters = keysOnAMark()
    .rows.flatMap(({ keys }) => keys)
    .filter((key) => !/^[0-4]$/u.test(key));
  for (const key of letters) expect(onAMark).toMatch(new RegExp(`\\b${printedKey(key)}\\b`, 'u'));
  expect(onAMark).toContain('0 to 4');
});
