import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const HOUSE = ['lib', 'components', 'entrypoints', 'scripts', 'bench', 'tests'];
const PURE = /^lib\/(model|spans|entities|commitments|corpus|progress-reports|notes|pdf|report)\//;
const PRODUCT = /^(lib|components|entrypoints)\//;
const LONGEST_FILE = 250;

/** Smells that no linter row catches: each with a line that smells and one that does not. */
const SMELLS = [
  {
    name: 'markup from text',
    where: PRODUCT,
    pattern: /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    example: 'host.innerHTML = note.body;',
    counterExample: 'expect(body.innerHTML === before)',
  },
  {
    name: 'a clock or chance in a pure room',
    where: PURE,
    pattern: /Date\.now\(\)|new Date\(\)|Math\.random\(\)|performance\.now\(\)|crypto\.randomUUID/,
    example: 'const today = new Date();',
    counterExample: 'const time = new Date(Date.parse(day));',
  },
  {
    name: 'a way to the network outside the one room that may ask',
    where:
      /^(?!lib\/govuk-api\/|entrypoints\/(?:background\/shipped|own-pages\/messages-of)\.ts$)(?:lib|components|entrypoints)\//,
    pattern: /\bfetch\(|XMLHttpRequest|sendBeacon|new (?:WebSocket|EventSource|WebTransport|RTCPeerConnection)/,
    example: "await fetch('https://www.gov.uk/api/content/a')",
    counterExample: 'await fetched(page)',
  },
  {
    name: 'a shipped file from elsewhere than the extension itself',
    where: /^entrypoints\/background\/shipped\.ts$/,
    pattern:
      /\bfetch\((?!`\$\{browser\.runtime\.getURL\('\/'\)\}\$\{file\}`\))|XMLHttpRequest|sendBeacon|new (?:WebSocket|EventSource)/,
    example: "await fetch('https://www.gov.uk/areas/a.json')",
    counterExample: "await fetch(`${browser.runtime.getURL('/')}${file}`)",
  },
  {
    name: 'an exported variable',
    where: PRODUCT,
    pattern: /^export (?:let|var) /m,
    example: 'export let open = false;',
    counterExample: 'export const OPEN = false;',
  },
  {
    name: 'a door that opens on everything',
    where: PRODUCT,
    // under a name of its own it opens on a named part of the room, and what nobody uses of it is left out of a bundle
    pattern: /^export \* from /m,
    example: "export * from './find';",
    counterExample: "export * as find from './find';",
  },
  {
    name: 'a mock of our own module',
    where: /^tests\//,
    pattern: /vi\.mock\(['"](?:\.|@\/)/,
    example: "vi.mock('@/lib/db')",
    counterExample: "vi.mock('dexie')",
  },
  {
    name: 'a class that does everything',
    where: PRODUCT,
    pattern: /class \w+(?:Manager|Service|Handler|Helper)\b/,
    example: 'class NoteManager {',
    counterExample: 'class NoteMissing extends Error {',
  },
  {
    name: 'a compiler silenced',
    where: /./,
    pattern: /@ts-(?:ignore|nocheck|expect-error)|(?:oxlint|eslint)-disable/,
    example: '// @ts-ignore',
    counterExample: '// the type says so',
  },
] as const;

const NAMES_NOTHING = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|core|base|managers?)(?:\/|\.)/;

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (path !== 'tests/fixtures') yield* filesUnder(path);
    } else if (/\.(?:ts|tsx|mjs)$/.test(entry.name)) yield path;
  }
}

const files = HOUSE.flatMap((folder) => [...filesUnder(folder)]).filter(
  (path) => path !== relative(ROOT, import.meta.filename),
);
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test.each(SMELLS)(
  '$name: the row finds its example and leaves its counter-example',
  ({ pattern, example, counterExample }) => {
    expect(example).toMatch(pattern);
    expect(counterExample).not.toMatch(pattern);
  },
);

test.each(SMELLS)('$name is nowhere in the house', ({ where, pattern }) => {
  expect(files.filter((path) => where.test(path) && pattern.test(textOf(path)))).toEqual([]);
});

test('no file or folder has a name that says nothing', () => {
  expect(files.filter((path) => NAMES_NOTHING.test(path))).toEqual([]);
});

test('no file of the product is longer than 250 lines', () => {
  const long = files.filter((path) => PRODUCT.test(path) && textOf(path).split('\n').length > LONGEST_FILE + 1);
  expect(long).toEqual([]);
});

test('each folder of lib has one door with at most 12 exports, types apart (the model, the vocabulary, has more)', () => {
  const indexes = files.filter((path) => /^lib\/(?!model\/)[^/]+\/index\.ts$/.test(path));
  const wide = indexes.filter((path) => {
    const names = textOf(path).matchAll(/export \{([^}]*)\}/g);
    return [...names].flatMap(([, list]) => (list ?? '').split(',').filter((name) => name.trim())).length > 12;
  });
  expect(indexes.length).toBeGreaterThan(2);
  expect(wide).toEqual([]);
});
