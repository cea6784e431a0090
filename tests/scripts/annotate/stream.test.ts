import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

const TSX = 'node_modules/.bin/tsx';
const COMMAND = ['scripts/annotate.ts', '--ndjson'];
const TEXTS = readFileSync('tests/fixtures/statement.txt', 'utf8').split(/\n\n+/);
const DOCUMENTS = 600;

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-stream-'));
  const lines = Array.from({ length: DOCUMENTS }, (_, number) =>
    // each hundredth cannot be read
    number % 100 === 99 ? '{"id":' : JSON.stringify({ id: `d${number}`, text: TEXTS[number % TEXTS.length] }),
  );
  writeFileSync(file('in.ndjson'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command over the documents, into a file as the shell's `>>` does. */
function run(output: string, ...words: string[]) {
  const [from, to] = [openSync(file('in.ndjson'), 'r'), openSync(file(output), 'a')];
  const ran = spawnSync(TSX, [...COMMAND, ...words], { stdio: [from, to, 'pipe'], encoding: 'utf8' });
  for (const descriptor of [from, to]) closeSync(descriptor);
  return ran;
}

const idsIn = (output: string): readonly string[] =>
  readFileSync(file(output), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);

test('with one thread and with two the same bytes come out, in the order of the input, and errors beside them', () => {
  const one = run('one', '--errors', file('one.errors'));
  const two = run('two', '--jobs', '2');
  expect([one.status, two.status]).toEqual([2, 2]);
  expect(readFileSync(file('two'), 'utf8')).toBe(readFileSync(file('one'), 'utf8'));
  const isRead = (number: number): boolean => number % 100 !== 99;
  expect(idsIn('one')).toEqual(
    Array.from({ length: DOCUMENTS }, (_, at) => at)
      .filter(isRead)
      .map((at) => `d${at}`),
  );
  expect(two.stderr).toBe(readFileSync(file('one.errors'), 'utf8'));
  expect(
    two.stderr
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { line: number }).line),
  ).toEqual([100, 200, 300, 400, 500, 600]);
});

/** As `kill -9`, once something was written. */
async function killedRun(output: string, words: readonly string[]): Promise<void> {
  const [from, to] = [openSync(file('in.ndjson'), 'r'), openSync(file(output), 'a')];
  const child = spawn(TSX, [...COMMAND, ...words], { stdio: [from, to, 'ignore'], detached: true });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  while (statSync(file(output)).size === 0 && child.exitCode === null)
    await new Promise((resolve) => setImmediate(resolve));
  // the command runs in a process of its own below this one
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  for (const descriptor of [from, to]) closeSync(descriptor);
}

test.each(['1', '2'])('killed and run again with its index, %s thread(s), it comes to the same bytes', async (jobs) => {
  const words = ['--jobs', jobs, '--index', file(`k${jobs}.index`), '--errors', file(`k${jobs}.errors`)];
  await killedRun(`k${jobs}`, words);
  const atKill = statSync(file(`k${jobs}`)).size;
  expect(run(`k${jobs}`, ...words).status).toBe(2);
  run('whole', '--errors', file('whole.errors'));
  expect(readFileSync(file(`k${jobs}`), 'utf8')).toBe(readFileSync(file('whole'), 'utf8'));
  expect(readFileSync(file(`k${jobs}.errors`), 'utf8')).toBe(readFileSync(file('whole.errors'), 'utf8'));
  // else this has shown nothing
  expect(atKill).toBeGreaterThan(0);
  expect(atKill).toBeLessThan(statSync(file('whole')).size);
  rmSync(file('whole'));
  rmSync(file('whole.errors'));
});

test('a run whose output was begun anew says so, and writes nothing', () => {
  const words = ['--index', file('anew.index'), '--errors', file('anew.errors')];
  run('anew', ...words);
  writeFileSync(file('anew'), '');
  const { status, stderr } = run('anew', ...words);
  expect([status, statSync(file('anew')).size]).toEqual([1, 0]);
  expect(stderr).toMatch(/delete the index to begin anew/);
});

test('plain texts are read without the parser of pages', () => {
  const { stderr } = spawnSync(TSX, COMMAND, {
    input: '{"id":"a","text":"We will act."}\n',
    encoding: 'utf8',
    env: { ...process.env, NODE_DEBUG: 'module' },
  });
  expect(stderr).not.toMatch(/node_modules\/jsdom/);
});

test('an answer comes as soon as a line does', async () => {
  const child = spawn(TSX, COMMAND, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write('{"id":"a","text":"We will act."}\n');
  const [first] = (
    await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))))
  ).split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ id: 'a' });
  child.stdin.end();
  await new Promise((resolve) => child.on('exit', resolve));
});

test.each([
  { words: ['--jobs', '0'] },
  { words: ['--jobs', 'many'] },
  { words: ['--shards', 'x'] },
  { words: ['a.txt'] },
])('asked with $words besides, it says what is wrong', ({ words }) => {
  const { status, stderr } = spawnSync(TSX, [...COMMAND, ...words], { input: '', encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.trim()).not.toBe('');
  expect(stderr).not.toContain('    at ');
});
