import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import config from '../../wxt.config';

const MODEL = resolve(import.meta.dirname, '../../docs/threat-model.md');

async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new TypeError('The manifest is no longer made by a function.');
  return manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
}

test('the extension asks for storage, scripts of its own, the side panel and www.gov.uk, for its files when one is opened, and for nothing else', async () => {
  const chrome = await manifestFor('chrome');
  expect(chrome.permissions).toEqual(['storage', 'scripting', 'sidePanel']);
  expect(chrome.host_permissions).toEqual(['https://www.gov.uk/*']);
  const firefox = await manifestFor('firefox');
  expect(firefox.permissions).toEqual(['storage', 'scripting']);
  expect(firefox.host_permissions).toEqual(['https://www.gov.uk/*']);
  for (const manifest of [chrome, firefox])
    expect(manifest.optional_host_permissions).toEqual(['https://assets.publishing.service.gov.uk/*']);
  for (const manifest of [chrome, firefox])
    for (const key of ['optional_permissions', 'externally_connectable', 'web_accessible_resources'])
      expect(manifest).not.toHaveProperty(key);
});

/** Every field that a manifest may have, with why it is there. Another field, or one that is gone, turns this red. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'what it is called',
  description: 'what it does',
  permissions: 'pinned above',
  host_permissions: 'pinned above',
  optional_host_permissions: 'pinned above',
  incognito: 'private windows are not read',
  action: 'the button, with the same title on every page and no number',
  commands: 'pinned below',
  icons: 'how it looks',
  content_security_policy: 'pinned below',
  minimum_chrome_version: 'the side panel opens by a click from there on',
  browser_specific_settings: 'the id for Firefox, and that no data are collected',
};

test('the manifest has no field that is not accounted for, and its button says the same on every page', async () => {
  const all = [...Object.keys(await manifestFor('chrome')), ...Object.keys(await manifestFor('firefox'))];
  expect([...new Set(all)].toSorted()).toEqual(Object.keys(FIELDS).toSorted());
  expect((await manifestFor('chrome')).action).toEqual({ default_title: 'Pledgemark' });
});

test('each permission has its reason in the threat model', async () => {
  const chrome = await manifestFor('chrome');
  const { permissions = [], host_permissions: hosts = [], optional_host_permissions: asked = [] } = chrome;
  const model = readFileSync(MODEL, 'utf8');
  for (const permission of [...permissions, ...hosts, ...asked])
    expect(model).toMatch(new RegExp(`\\| \`${permission.replaceAll(/[*/.]/g, '\\$&')}\` \\| .{20,} \\|`));
});

test('extension pages run no script but their own, and reach their own files, www.gov.uk and its files alone', async () => {
  const { content_security_policy: policy } = await manifestFor('chrome');
  const pages = (policy as { extension_pages: string }).extension_pages;
  const directives = new Map(
    pages.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual([
    "'self'",
    'https://www.gov.uk',
    'https://assets.publishing.service.gov.uk',
  ]);
  expect(pages).not.toContain('unsafe');
});

test('private windows are not allowed, and the browser is told that no data is collected', async () => {
  for (const browser of ['chrome', 'firefox'] as const)
    expect((await manifestFor(browser)).incognito).toBe('not_allowed');
  expect(await manifestFor('firefox')).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});

test('four browser commands at most, each with a key that the reader can change', async () => {
  const { commands = {} } = await manifestFor('chrome');
  expect(Object.keys(commands)).toEqual(['_execute_action', 'next-mark', 'previous-mark', 'note-on-selection']);
});

test('the threat model names only tests that are there', () => {
  const named = [...readFileSync(MODEL, 'utf8').matchAll(/`(tests\/[\w./-]+)`/gu)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(resolve(MODEL, '../..', path)))).toEqual([]);
});
