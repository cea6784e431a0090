import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { AnswerBatch } from '@/scripts/annotate/answer-batch';
import { runShard, shardFiles } from '@/scripts/annotate/run-shard';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-shard-'));
  writeFileSync(join(folder, 's1.ndjson'), LINES);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LINES = Array.from({ length: 100 }, (_, number) => `line ${number}\n`).join('');

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Answers in capitals, and stops as a process does that is killed, after so many batches. */
function answerer(stopAfter = Number.POSITIVE_INFINITY): { answer: AnswerBatch; asked: () => number } {
  let asked = 0;
  const answer: AnswerBatch = async ({ bytes }) => {
    asked += 1;
    if (asked > stopAfter) throw new Error('killed');
    const output = encoded(new TextDecoder().decode(bytes).toUpperCase());
    return { output, errors: encoded('e\n'), documents: 1, refused: 1 };
  };
  return { answer, asked: () => asked };
}

const shard = (): string => join(folder, 's1.ndjson');
const into = (): string => join(folder, 'out');
const run = (answer: AnswerBatch) => runShard(shard(), { into: into(), reader: 'r', answer, most: 1 });
const files = () => shardFiles(shard(), into());

test('a shard becomes an output, errors and an index, under their own names once it is done', async () => {
  const report = await run(answerer().answer);
  expect(report).toMatchObject({ state: 'done', documents: 4, refused: 4, output: LINES.length });
  expect(readFileSync(files().output, 'utf8')).toBe(LINES.toUpperCase());
  expect(readdirSync(into()).toSorted()).toEqual(['s1.errors', 's1.index', 's1.ndjson']);
});

test('a shard that is done is not read again', async () => {
  await run(answerer().answer);
  const again = answerer();
  expect(await run(again.answer)).toMatchObject({ state: 'was done', documents: 4, refused: 4, output: LINES.length });
  expect(again.asked()).toBe(0);
});

test('one that was begun has no output under its name, and goes on to the same bytes', async () => {
  await expect(run(answerer(2).answer)).rejects.toThrow('killed');
  expect(existsSync(files().output)).toBe(false);
  const rest = answerer();
  await run(rest.answer);
  expect(rest.asked()).toBe(2);
  expect(readFileSync(files().output, 'utf8')).toBe(LINES.toUpperCase());
  expect(readFileSync(files().errors, 'utf8')).toBe('e\n'.repeat(4));
});

test.each([{ renamed: ['errors'] as const }, { renamed: ['errors', 'output'] as const }])(
  'one that was ended when $renamed had their names is finished',
  async ({ renamed }) => {
    await run(answerer().answer);
    const names = files();
    for (const kind of ['errors', 'output', 'index'] as const)
      if (!(renamed as readonly string[]).includes(kind)) renameSync(names[kind], `${names[kind]}.part`);
    const again = answerer();
    await run(again.answer);
    expect(again.asked()).toBe(0);
    expect(readdirSync(into()).toSorted()).toEqual(['s1.errors', 's1.index', 's1.ndjson']);
    expect(readFileSync(names.output, 'utf8')).toBe(LINES.toUpperCase());
  },
);

test.each([
  { whose: 'another machine', lock: 'elsewhere 999999999', state: 'taken' },
  { whose: 'a living process', lock: `${hostname()} ${process.ppid}`, state: 'taken' },
  { whose: 'a process that has ended', lock: `${hostname()} 999999999`, state: 'free' },
])('a shard that $whose has begun is $state', async ({ lock, state }) => {
  mkdirSync(into());
  writeFileSync(`${files().index}.lock`, lock);
  const outcome = run(answerer().answer).then(
    () => 'free',
    ({ name }: Error) => (name === 'ShardTaken' ? 'taken' : name),
  );
  expect(await outcome).toBe(state);
});
