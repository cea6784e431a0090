import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { NoRelease, nextVersion, notesOf, releasedChangelog, sectionsOf } from '../../../scripts/release/changelog';

const ROOT = resolve(import.meta.dirname, '../../..');
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

test('a dry run of the command says what it would write, and writes nothing', () => {
  const read = () =>
    ['package.json', 'package-lock.json', 'CHANGELOG.md'].map((file) => readFileSync(resolve(ROOT, file), 'utf8'));
  const before = read();
  const [newest] = sectionsOf(before[2] ?? '');
  const said = execFileSync('npx', ['tsx', 'scripts/bump.ts', 'major', '--dry-run'], { cwd: ROOT, encoding: 'utf8' });
  expect(said).toContain(`→ 1.0.0`);
  expect(said).toContain(`${newest?.heading ?? ''} → ## 1.0.0 · `);
  expect(said).toContain('Nothing was written.');
  expect(read()).toEqual(before);
});
