import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SOURCE.md'];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test.each(DOCUMENTS)('%s names no file or folder that is not there', (document) => {
  const named = read(document).matchAll(/`((?:lib|components|entrypoints|seeds|scripts|tests|docs)\/[\w./-]*)`/g);
  const linked = read(document).matchAll(/\]\((?!https?:)([^)#]+)\)/g);
  const paths = [...named, ...linked].map(([, path]) => path ?? '').filter((path) => !path.includes('.output'));
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(DOCUMENTS)('%s names no command that package.json does not have', (document) => {
  const commands = [...read(document).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every room of lib stands in ARCHITECTURE.md', () => {
  const rooms = readdirSync(join(ROOT, 'lib'));
  expect(rooms.filter((room) => !read('ARCHITECTURE.md').includes(`\`lib/${room}\``))).toEqual([]);
});

test.each(['one name', 'one commitment'])(
  'the walk of %s names files of the finder that are there, and counts them',
  (walk) => {
    const [, told = '', count = ''] =
      new RegExp(`A walk: ${walk}\\.([^]*?)These are (\\d+) files`).exec(read('ARCHITECTURE.md')) ?? [];
    const paths = new Set([...told.matchAll(/`([a-z]+\/[\w-]+\.ts)`/g)].map(([, path]) => `lib/finder/${path ?? ''}`));
    expect([...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(paths.size).toBe(Number(count));
  },
);

test('the decisions are numbered without a gap, and each says question, choice, reason and when to look again', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).toSorted();
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, at) => at + 1));
  for (const file of files)
    for (const part of ['Question:', 'Choice:', 'Because:', 'Look again when:'])
      expect(read(`docs/decisions/${file}`), `${file} lacks “${part}”`).toContain(part);
});

test('no document or code speaks of anything but the product, and no lock file names a registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});
