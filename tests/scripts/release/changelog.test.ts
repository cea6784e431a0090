import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import {
  NoRelease,
  nextVersion,
  notesOf,
  releasedChangelog,
  releasedNews,
  sectionsOf,
} from '../../../scripts/release/changelog';

const ROOT = resolve(import.meta.dirname, '../../..');
const TSX = resolve(ROOT, 'node_modules/tsx/dist/cli.mjs');
const SCRIPT = resolve(ROOT, 'scripts/bump.ts');
const CHANGES = `# Changes

## 0.3.0 · not yet released

- A new thing.

## 0.2.0 · 1 March 2027

- An old thing.
`;

test.each([
  { asked: 'patch', version: '0.2.1' },
  { asked: 'minor', version: '0.3.0' },
  { asked: 'major', version: '1.0.0' },
  { asked: '0.4.0', version: '0.4.0' },
])('after 0.2.0, “$asked” is $version', ({ asked, version }) => {
  expect(nextVersion(asked, '0.2.0', CHANGES)).toBe(version);
});

test.each(['0.2.0', '0.1.9', 'soon', '1.0', ''])('“%s” is refused after 0.2.0, with a sentence', (asked) => {
  expect(() => nextVersion(asked, '0.2.0', CHANGES)).toThrow(NoRelease);
});

test('the version that package.json has may be released as long as none is', () => {
  expect(nextVersion('0.1.0', '0.1.0', '# Changes\n\n## 0.1.0 · not yet released\n\n- All.\n')).toBe('0.1.0');
});

test('a release gives the first section its version and day, and changes nothing else', () => {
  const released = releasedChangelog(CHANGES, '1.0.0', '2027-04-05');
  expect(released).toBe(CHANGES.replace('0.3.0 · not yet released', '1.0.0 · 5 April 2027'));
  expect(notesOf(released, '1.0.0')).toBe('- A new thing.');
  expect(notesOf(released, '0.2.0')).toBe('- An old thing.');
});

test('nothing is released twice, of an empty section, or of one that nobody has dated', () => {
  const once = releasedChangelog(CHANGES, '1.0.0', '2027-04-05');
  expect(() => releasedChangelog(once, '1.1.0', '2027-04-06')).toThrow(NoRelease);
  expect(() => releasedChangelog(CHANGES.replace('- A new thing.\n', ''), '1.0.0', '2027-04-05')).toThrow(NoRelease);
  expect(() => notesOf(CHANGES, '0.3.0')).toThrow(NoRelease);
});

test('nothing is released of which the help page does not tell', () => {
  expect(() => releasedNews(NEWS, '0.4.0', '1.0.0')).toThrow(NoRelease);
  expect(() => releasedNews(NEWS, '0.2.0', '1.0.0')).toThrow(NoRelease);
});

/** What the help page tells, with the versions of `CHANGES`. */
const NEWS = `export const VERSIONS = [{ version: '0.3.0', news: [] }, { version: '0.2.0', news: [] }];`;
const NEWS_FILE = 'components/help/whats-new.ts';

/** A folder with the four files that the command writes; what they say, after each run. */
function folderToBump() {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-bump-'));
  const about = { name: 'pledgemark', version: '0.2.0' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...about, lockfileVersion: 3, packages: { '': about } }),
  );
  writeFileSync(join(folder, 'CHANGELOG.md'), CHANGES);
  mkdirSync(dirname(join(folder, NEWS_FILE)), { recursive: true });
  writeFileSync(join(folder, NEWS_FILE), NEWS);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const bump = (...words: readonly string[]): string =>
    execFileSync(process.execPath, [TSX, SCRIPT, ...words], { cwd: folder, encoding: 'utf8' });
  return { folder, read, bump };
}

test('a dry run of the command says what it would write, and writes nothing', () => {
  const { folder, read, bump } = folderToBump();
  const files = ['package.json', 'package-lock.json', 'CHANGELOG.md', NEWS_FILE];
  const before = files.map(read);
  const said = bump('minor', '--dry-run');
  expect(said).toContain('0.2.0 → 0.3.0');
  expect(said).toMatch(/## 0\.3\.0 · not yet released → ## 0\.3\.0 · \d+ \w+ \d{4}/u);
  expect(said).toContain('Nothing was written.');
  expect(files.map(read)).toEqual(before);
  rmSync(folder, { recursive: true });
});

test('the command gives all four files the version, and says how to tag it', () => {
  const { folder, read, bump } = folderToBump();
  expect(bump('major')).toContain('git tag -a v1.0.0');
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: '1.0.0' });
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({
    version: '1.0.0',
    packages: { '': { version: '1.0.0' } },
  });
  expect(sectionsOf(read('CHANGELOG.md')).map(({ version }) => version)).toEqual(['1.0.0', '0.2.0']);
  expect(read(NEWS_FILE)).toBe(NEWS.replace('0.3.0', '1.0.0'));
  rmSync(folder, { recursive: true });
});
