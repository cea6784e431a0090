import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readPack } from '@/lib/packs';
import { batchAnswerer } from '@/scripts/annotate/answer-batch';
import { NOTHING_READ } from '@/scripts/annotate/cut-lines';

import { fileOf } from '../lib/packs/pack-file';
import { schemaFaults } from '../lib/packs/published-schema';

const PAGES = 'tests/fixtures/pages';

/** In milliseconds: so long takes what does not end. */
const HANGS_MS = 300_000;

let folder: string;
let found: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-pack-'));
  const pages = readdirSync(PAGES).filter((name) => !name.endsWith('.md'));
  const lines = [...pages.map((slug) => join(PAGES, slug, 'source.html')), 'tests/fixtures/statement.txt'];
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { output } = await batchAnswerer({ detail: 'plain' })({ first: 1, bytes, upTo: NOTHING_READ });
  found = join(folder, 'found.ndjson');
  writeFileSync(found, output);
}, HANGS_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMED = ['--publisher', 'Pledge Watch', '--title', 'Stored pages', '--as-of', '2026-11-29'];

function pack(words: readonly string[], input = '') {
  return spawnSync('node_modules/.bin/tsx', ['scripts/pack.ts', ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

test('what was found on the stored pages becomes a pack that is taken in, with its publisher and no view of anybody', async () => {
  const { stdout, status } = pack([...NAMED, found]);
  expect(status).toBe(0);
  expect(schemaFaults(JSON.parse(stdout))).toEqual([]);
  const read = await readPack(fileOf(stdout), async () => new Set());
  if (!read.read) throw new Error(`${read.place}: ${read.because}`);
  expect(read.pack).toMatchObject({ publisher: 'Pledge Watch', title: 'Stored pages', asOf: '2026-11-29' });
  const { documents, commitments, ...others } = read.pack.corpus;
  expect(documents.length).toBeGreaterThan(10);
  expect(Object.values(others).flat()).toEqual([]);
  const statement = documents.find(({ title }) => title === 'Joint ministerial statement from the Calais Group');
  const own = commitments.filter(({ document }) => document === statement?.id);
  expect(own).toHaveLength(10);
  expect(own[0]).toMatchObject({
    history: [],
    sources: [{ publisher: 'Home Office', date: '2024-03-04', read: '2026-11-29' }],
  });
});

test('a text that says nothing of itself is a document under its own name, of no publisher', async () => {
  const { stdout } = pack([...NAMED, found]);
  const { documents } = (JSON.parse(stdout) as { corpus: { documents: { title: string }[] } }).corpus;
  expect(documents.find(({ title }) => title === 'tests/fixtures/statement.txt')).toMatchObject({
    publisher: '',
    kind: '',
  });
});

test.each([
  {
    what: 'a publisher that reads like another',
    words: ['--publisher', 'The Editors', '--title', 'x'],
    says: /may not be/,
  },
  { what: 'no publisher', words: ['--title', 'x'], says: /Say who publishes it/ },
  { what: 'lines of something else', words: ['--publisher', 'P', '--title', 'x'], says: /line 1: it is no line/ },
])('with $what there is no pack', ({ words, says }) => {
  const { status, stdout, stderr } = pack(words, '{"id":"x"}\n');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(says);
});

test('where nothing was found there is no pack', () => {
  const { status, stderr } = pack(NAMED);
  expect(status).toBe(1);
  expect(stderr).toMatch(/no commitment/);
});
