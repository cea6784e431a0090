import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
