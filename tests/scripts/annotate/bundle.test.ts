import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { batchAnswerer } from '@/scripts/annotate/answer-batch';
import { SINGLE_FILE, bundleAnnotate } from '@/scripts/annotate/bundle';
import { NOTHING_READ } from '@/scripts/annotate/cut-lines';

const PAGES = resolve('tests/fixtures/pages');

/** In milliseconds: so long takes what does not end. */
const HANGS_MS = 300_000;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-single-'));
  await bundleAnnotate(folder);
}, HANGS_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const single = (words: readonly string[], input: string) =>
  spawnSync(process.execPath, [SINGLE_FILE, '--ndjson', ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

test('one file is made', () => {
  expect(readdirSync(folder)).toEqual([SINGLE_FILE]);
});

test(
  'alone in a folder, with threads too, it finds on every stored page what the command here finds',
  { timeout: HANGS_MS },
  async () => {
    const pages = readdirSync(PAGES)
      .filter((name) => !name.endsWith('.md'))
      .map((slug) => `${join(PAGES, slug, 'source.html')}\n`)
      .join('');
    const answer = batchAnswerer({ detail: 'plain' });
    const expected = await answer({ first: 1, bytes: new TextEncoder().encode(pages), upTo: NOTHING_READ });
    const { stdout, stderr } = single(['--jobs', '2'], pages);
    expect(stdout).toBe(new TextDecoder().decode(expected.output));
    expect(stderr).toBe(new TextDecoder().decode(expected.errors));
    expect(expected.documents).toBeGreaterThan(40);
  },
);

test('called as an engine’s pipe calls it, without an environment, it reads the shards that are named to it', () => {
  const line = (id: string): string => `${JSON.stringify({ id, text: 'We will publish a strategy.' })}\n`;
  for (const shard of ['s1', 's2']) writeFileSync(join(folder, `${shard}.ndjson`), line(shard) + '{"id":\n');
  const pipe = (shards: readonly string[]) =>
    spawnSync(process.execPath, [SINGLE_FILE, '--shards', 'found'], {
      cwd: folder,
      env: {},
      input: shards.map((shard) => `${shard}.ndjson\n`).join(''),
      encoding: 'utf8',
    });
  const states = (stdout: string): readonly unknown[] =>
    stdout
      .trim()
      .split('\n')
      .map((report): unknown => JSON.parse(report));
  const first = pipe(['s1', 's2']);
  expect(first.status).toBe(0);
  expect(states(first.stdout)).toMatchObject([
    { shard: 's1.ndjson', state: 'done', documents: 1, refused: 1 },
    { shard: 's2.ndjson', state: 'done', documents: 1, refused: 1 },
  ]);
  expect(readFileSync(join(folder, 'found/s2.errors'), 'utf8')).toMatch(/"line":2/);
  const again = pipe(['s1', 'not-there', 's2']);
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/not-there/);
  expect(states(again.stdout)).toMatchObject([{ state: 'was done' }, { state: 'was done' }]);
});
