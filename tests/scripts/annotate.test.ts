import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'tests/fixtures/pages');
/** A cold start of the compiler and of a long page, on a busy machine. */
const PATIENCE_MS = 60_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function annotate(...words: string[]) {
  return spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/annotate.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Annotation {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string; entityId?: string; entityName?: string; why?: string }[];
  commitments: {
    start: number;
    end: number;
    strength: string;
    actors: { words: string; entityIds: string[] }[];
    action: string;
    deadline?: object;
    conditions: string[];
    heading?: string;
    commitmentId?: string;
  }[];
  progress: object[];
}

test(
  'the statement’s page gives its text, names with links, ten commitments and what they say',
  { timeout: PATIENCE_MS },
  () => {
    const { stdout, status } = annotate(join(PAGES, 'calais-group-statement/source.html'));
    const found = JSON.parse(stdout) as Annotation;
    expect(status).toBe(0);
    expect(found.id).toBe('source');
    const frontex = found.entities.filter(({ start, end }) => found.text.slice(start, end) === 'Frontex');
    expect(frontex.map(({ type, entityId, entityName }) => [type, entityId, entityName])).toContainEqual([
      'organisation',
      'organisation/frontex',
      'Frontex',
    ]);
    expect(found.commitments).toHaveLength(10);
    expect(found.commitments[7]).toMatchObject({
      strength: 'exploratory',
      action: expect.stringContaining('ways to increase co-operation in this area') as string,
      deadline: { event: expect.stringContaining('next ministerial meeting') as string },
      heading: 'Progress on the 2022 meeting commitments',
      actors: [
        {
          words: 'They',
          entityIds: expect.arrayContaining(['country/united-kingdom', 'country/belgium']) as string[],
        },
      ],
      conditions: [expect.stringContaining('subject to applicable EU legislation') as string],
    });
    expect(found.entities[0]).not.toHaveProperty('why');
  },
);

test('a plain text is kept unchanged, and its dates follow the day it was published', { timeout: PATIENCE_MS }, () => {
  const text = '\uFEFFWe will publish a strategy by the end of the year.\r\n';
  const { stdout } = annotate('--why', '--published', '2025-03-01', file('plain.txt', text));
  const found = JSON.parse(stdout) as Annotation;
  expect(found.text).toBe(text.slice(1));
  expect(found.commitments).toMatchObject([{ strength: 'firm', deadline: { from: '2025-01-01', to: '2025-12-31' } }]);
  expect(found.commitments[0]).toHaveProperty('why');
});

test('with --out, each file gives a file of its own', { timeout: PATIENCE_MS }, () => {
  const out = join(folder, 'out');
  const { stdout, status } = annotate('--out', out, file('a.txt', 'We will act.'), file('b.txt', 'Nothing here.'));
  expect([status, stdout]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(join(out, 'b.json'), 'utf8'))).toMatchObject({ id: 'b', commitments: [] });
});

test(
  'what cannot be read is told in a sentence each, with an exit code, and the rest is read',
  { timeout: PATIENCE_MS },
  () => {
    const { stdout, stderr, status } = annotate(
      join(folder, 'missing.txt'),
      file('latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9])),
      file('empty.html', '<!doctype html><p>Not inside a body of GOV.UK'),
      file('picture.png', 'x'),
      file('good.txt', 'We will act.'),
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/missing\.txt: there is no such file\.$/),
      expect.stringMatching(/latin\.txt: it is not UTF-8\./),
      expect.stringMatching(/empty\.html: this page has no body that Pledgemark can read\.$/),
      expect.stringMatching(/picture\.png: only \.txt and \.html files can be read\.$/),
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  },
);

test.each([{ words: [] }, { words: ['--published', 'yesterday', 'a.txt'] }, { words: ['--loudly'] }])(
  'asked with $words, it says what is wrong',
  { timeout: PATIENCE_MS },
  ({ words }) => {
    const { stderr, status } = annotate(...words);
    expect(status).toBe(1);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  },
);
