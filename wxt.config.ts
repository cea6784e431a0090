import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { inOneFile } from './scripts/build/one-file';
import { pdfDecoderFiles } from './scripts/build/pdf-decoders';
import { isLicenceFile, licenceFileOf, writeNotice } from './scripts/release/notice';
import areas from './seeds/areas.json';

/** Alt+Shift+P is the toolbar button's own command: pressing it again closes what it opened. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
  'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next mark' },
  'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous mark' },
  'note-on-selection': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Note on the selected words' },
};

/** The areas of the corpus, each a file beside the scripts, without the white space that makes it readable. */
function areaFiles() {
  return areas.map(({ area }) => {
    const text = readFileSync(new URL(`seeds/areas/${area}.json`, import.meta.url), 'utf8');
    return { relativeDest: `areas/${area}.json`, contents: JSON.stringify(JSON.parse(text)) };
  });
}

/** The corpus and the names with their first words, read by the product's own code in a process that knows its paths. */
function shippedFiles() {
  const script = fileURLToPath(new URL('scripts/shipped-files.ts', import.meta.url));
  const words = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const files = JSON.parse(words) as Readonly<Record<string, string>>;
  return Object.entries(files).map(([relativeDest, contents]) => ({ relativeDest, contents }));
}

/** The pages of ours that are read from the first second on: each is built by itself, as one file. */
const APART = ['sidepanel', 'search'];

export default defineConfig({
  imports: false,
  hooks: {
    // made with the build, but named in the code, as the other files of a page are
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('languages/cy.js');
    },
    'build:publicAssets': (_wxt, assets) => {
      assets.push(...areaFiles(), ...shippedFiles(), ...pdfDecoderFiles());
    },
    // WXT builds in several steps: each writes down which packages it bundled, and the last makes one NOTICE of them
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (build) build.license = { fileName: licenceFileOf(entrypoints.map(({ name }) => name)) };
    },
    'build:done': ({ config }, { steps }) => {
      writeNotice(config.outDir);
      for (const step of steps) step.chunks = step.chunks.filter(({ fileName }) => !isLicenceFile(fileName));
    },
    // built together with the other pages, they would load what any two of them share, whether they use it or not
    'entrypoints:grouped': (_wxt, groups) => {
      for (const [at, group] of groups.entries()) {
        if (!Array.isArray(group)) continue;
        const isApart = ({ name }: { readonly name: string }): boolean => APART.includes(name);
        const apart = group.filter(isApart);
        if (apart.length === 0) continue;
        groups.splice(
          at,
          1,
          ...apart.map((one) => [one]),
          group.filter((one) => !isApart(one)),
        );
        return;
      }
    },
  },
  manifestVersion: 3,
  // lowered, `light-dark()` would ask for custom properties of a known name, which a page can set on what is ours
  vite: () => ({
    plugins: [preact(), ...APART.map(inOneFile)],
    // written for browsers of today; what the package gives by itself is lowered to older ones
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: { target: 'es2022', modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Pledgemark',
    description: 'Marks what is promised on GOV.UK, by whom and by when, and shows what became of it.',
    permissions: browser === 'firefox' ? ['storage', 'scripting'] : ['storage', 'scripting', 'sidePanel'],
    host_permissions: ['https://www.gov.uk/*'],
    optional_host_permissions: ['https://assets.publishing.service.gov.uk/*'],
    incognito: 'not_allowed',
    action: { default_title: 'Pledgemark' },
    commands: COMMANDS,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https://www.gov.uk https://assets.publishing.service.gov.uk; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pledgemark@pledgemark.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
