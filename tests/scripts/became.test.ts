import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** A cold start of the compiler, on a busy machine. */
const PATIENCE_MS = 60_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-became-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, lines: readonly (object | string)[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

const became = (...words: readonly string[]) =>
  spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/became.ts', ...words], { cwd: ROOT, encoding: 'utf8' });

const POOL = [
  { id: 'old', title: 'Harbours', published: '2030', text: 'The harbour of Norland was dredged before that.' },
  { id: 'new', title: 'Harbours', published: '2032-05', text: 'First.\nThe harbour of Norland was dredged in May.' },
  { id: 'bread', title: 'Bread', published: null, text: 'The town has ovens, flour and bread for all.' },
];
const QUERY = { id: 'q1', quote: 'We will dredge the harbour of Norland.', published: '2031-04-10', deadline: null };

test(
  'each commitment is answered on a line, with the passages of later documents',
  () => {
    const { stdout } = became('--pool', fileOf('pool.jsonl', POOL), fileOf('queries.jsonl', [QUERY, '', QUERY]));
    const [first, second, ...none] = stdout.trim().split('\n');
    expect(second).toBe(first);
    expect(none).toEqual([]);
    const { id, candidates } = JSON.parse(first ?? '') as { id: string; candidates: { document: string }[] };
    expect(id).toBe('q1');
    const quote = 'The harbour of Norland was dredged in May.';
    expect(candidates).toMatchObject([{ document: 'new', start: 7, end: 7 + quote.length, quote }]);
  },
  PATIENCE_MS,
);

test(
  'a line that cannot be read is named, with its file',
  () => {
    const pool = fileOf('pool.jsonl', POOL);
    const { stderr, status } = became('--pool', pool, fileOf('bad.jsonl', [QUERY, { id: 'q2' }]));
    expect(status).toBe(1);
    expect(stderr).toContain('bad.jsonl, line 2: quote');
    expect(became('--pool', pool, fileOf('worse.jsonl', ['{'])).stderr).toContain(
      'worse.jsonl, line 1: it is not JSON',
    );
  },
  PATIENCE_MS,
);
