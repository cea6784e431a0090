import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { manifestFaults } from '../../../scripts/release/check-manifest';
import { BROWSERS, MANIFEST, PERMISSIONS, wantedOf } from '../../../scripts/release/manifest-table';
import type { BrowserName } from '../../../scripts/release/manifest-table';
import config from '../../../wxt.config';

const VERSION = '0.1.0';

function manifestOf(browser: BrowserName): Record<string, unknown> {
  const rows = MANIFEST.map((row) => [row.field, wantedOf(row, browser)] as const);
  return { ...Object.fromEntries(rows.filter(([, wanted]) => wanted !== undefined)), version: VERSION };
}

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  test('is right as its table has it', () => {
    expect(manifestFaults(manifestOf(browser), browser, VERSION)).toEqual([]);
  });

  test.each([
    ['permissions', 'tabs'],
    ['host_permissions', 'https://*/*'],
    ['optional_permissions', 'history'],
    ['optional_host_permissions', '<all_urls>'],
  ])('is refused for a permission in %s that nothing accounts for', (field, permission) => {
    const manifest = manifestOf(browser);
    const had = Array.isArray(manifest[field]) ? (manifest[field] as unknown[]) : [];
    expect(manifestFaults({ ...manifest, [field]: [...had, permission] }, browser, VERSION)).toContain(
      `${browser}: it asks for “${permission}”, which no row of PERMISSIONS accounts for.`,
    );
  });

  test('is refused for another version, a looser policy, a field of nobody’s and one that is gone', () => {
    const policy = { extension_pages: "script-src 'self' https://example.com" };
    const { icons: _icons, ...without } = manifestOf(browser);
    const other = { ...without, version: '0.2.0', content_security_policy: policy, externally_connectable: {} };
    const faults = manifestFaults(other, browser, VERSION);
    for (const said of [
      '“version” is "0.2.0"',
      '“content_security_policy”',
      'field “externally_connectable”',
      '“icons” is not there',
    ])
      expect(faults.filter((fault) => fault.includes(said))).toHaveLength(1);
    expect(faults).toHaveLength(4);
  });
});

test('the side panel’s permission is refused in Firefox, which has none', () => {
  const manifest = { ...manifestOf('firefox'), permissions: ['storage', 'sidePanel'] };
  expect(manifestFaults(manifest, 'firefox', VERSION)).toHaveLength(1);
});

test.each(BROWSERS)('what the configuration says for %s is what the table has', async (browser) => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new TypeError('The manifest is no longer made by a function.');
  const said = await manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
  expect(said).toEqual(Object.fromEntries(Object.entries(manifestOf(browser)).filter(([field]) => field in said)));
});

test('each permission has its reason, which the threat model has too', () => {
  const model = readFileSync(resolve(import.meta.dirname, '../../../docs/threat-model.md'), 'utf8');
  for (const [permission, because] of Object.entries(PERMISSIONS)) {
    expect(because.length).toBeGreaterThan(20);
    expect(model).toContain(`| \`${permission}\` |`);
  }
});
