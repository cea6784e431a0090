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
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-anchor-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function anchor(...words: string[]) {
  return spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/anchor.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

const BEFORE = 'Ministers met in Brussels on 4 March. They agreed to meet again in the spring. Europol welcomed it.';
const QUOTE = 'They agreed to meet again in the spring.';
const START = BEFORE.indexOf(QUOTE);
const line = (id: string, after: string): string =>
  JSON.stringify({ id, before: BEFORE, after, start: START, end: START + QUOTE.length });

function casesFile(name: string, ...lines: readonly (string | Buffer)[]): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat(lines.flatMap((one) => [Buffer.from(one), Buffer.from('\n')])));
  return path;
}

test(
  'cases are answered line by line: the state, and the place where there is one',
  () => {
    const file = casesFile(
      'good.jsonl',
      line('same', BEFORE),
      line('edited', BEFORE.replace('again', 'once more')),
      line('gone', BEFORE.replace(`${QUOTE} `, '')),
    );
    const { stdout, stderr, status } = anchor(file);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((answer): unknown => JSON.parse(answer)),
    ).toEqual([
      { id: 'same', state: 'anchored', start: START, end: START + QUOTE.length },
      { id: 'edited', state: 'edited', start: START, end: START + QUOTE.length + 'once more'.length - 'again'.length },
      { id: 'gone', state: 'removed' },
    ]);
    expect([stderr, status]).toEqual(['', 0]);
  },
  PATIENCE_MS,
);

test(
  'a bad line is named with what is wrong, and the good ones are answered',
  () => {
    const backwards = JSON.stringify({ id: 'x', before: BEFORE, after: BEFORE, start: 9, end: 3 });
    const beyond = JSON.stringify({ id: 'x', before: 'We', after: 'We', start: 0, end: 3 });
    const file = casesFile(
      'bad.jsonl',
      line('good', BEFORE),
      '{"id": ',
      backwards,
      beyond,
      '',
      Buffer.from([0x22, 0xff, 0x22]),
      '[]',
      line('last', BEFORE),
    );
    const { stdout, stderr, status } = anchor(file);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((answer) => (JSON.parse(answer) as { id: string }).id),
    ).toEqual(['good', 'last']);
    expect(stderr.trim().split('\n')).toEqual([
      `${file}, line 2: this line is not JSON.`,
      `${file}, line 3: "start" (9) has to be less than "end" (3).`,
      `${file}, line 4: "end" (3) is beyond the end of "before" (2).`,
      `${file}, line 6: this line is not UTF-8.`,
      `${file}, line 7: this line has no "id".`,
    ]);
    expect(status).not.toBe(0);
  },
  PATIENCE_MS,
);

test(
  'a missing file is said in a sentence, and so is what cannot be measured',
  () => {
    const missing = anchor('nowhere.jsonl');
    expect([missing.stderr.trim(), missing.status]).toEqual(['nowhere.jsonl: there is no such file.', 1]);
    const unknown = anchor('--seeds', 'x');
    expect(unknown.stderr).toContain('Say which: --seeds FIRST-LAST');
    expect(unknown.status).toBe(1);
  },
  PATIENCE_MS,
);

test(
  'with no file named, quotes are placed on changed pages, and the answers counted by kind of change and of page',
  () => {
    const { stdout, status } = anchor('--seeds', '7', '--cases', '53');
    expect(stdout).toMatch(/^white space .* %$/m);
    expect(stdout).toMatch(/^policy .* %$/m);
    expect(stdout).toMatch(/^all \d\d cases .* %$/m);
    expect(status).toBe(0);
  },
  PATIENCE_MS,
);
