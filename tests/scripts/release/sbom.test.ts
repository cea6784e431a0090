import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { NotInLockFile, bomOf } from '../../../scripts/release/sbom';

const ROOT = resolve(import.meta.dirname, '../../..');
const listed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
const BUNDLED = ['advanced-mark.js@2.7.1', 'mdast-util-from-markdown@2.1.0', 'micromark@4.0.3', 'wxt@0.21.4'];

interface Bom {
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

test('what is bundled is listed, each with its checksum and licence, and nothing else', () => {
  const { components } = JSON.parse(bomOf(listed, BUNDLED)) as Bom;
  expect(components.map(({ name, version }) => `${String(name)}@${String(version)}`)).toEqual(BUNDLED);
  for (const one of components) {
    expect(one).toMatchObject({ type: 'library', scope: 'required', hashes: [{ alg: 'SHA-512' }] });
    expect(one.licenses).toMatchObject([{ license: { id: expect.any(String) as string } }]);
  }
});

test('who needs whom is told of these packages alone', () => {
  const { dependencies } = JSON.parse(bomOf(listed, BUNDLED)) as Bom;
  const of = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  expect(of.get('mdast-util-from-markdown@2.1.0')).toEqual(['micromark@4.0.3']);
  expect(of.get(`pledgemark@${version}`)).toEqual(BUNDLED);
});

test('the list is the same in another folder, at another time, and by another npm', () => {
  const other = listed
    .replace(/"serialNumber": "[^"]*"/u, '"serialNumber": "urn:uuid:00000000-0000-4000-8000-000000000000"')
    .replace(/"timestamp": "[^"]*"/u, '"timestamp": "2030-01-01T00:00:00.000Z"')
    .replace(/("name": "cli",\s+"version": )"[^"]*"/u, '$1"10.8.2"')
    .replace(/("component": \{[^}]*?"name": )"[^"]*"/u, '$1"another-folder"');
  expect(other).not.toBe(listed);
  expect(bomOf(other, BUNDLED.toReversed())).toBe(bomOf(listed, BUNDLED));
});

test('a bundled package that the lock file does not name stops the release', () => {
  expect(() => bomOf(listed, ['nowhere@1.0.0'])).toThrow(NotInLockFile);
});
