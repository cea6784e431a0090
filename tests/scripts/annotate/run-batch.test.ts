import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { AnswerBatch } from '@/scripts/annotate/answer-batch';
import { UnusableIndex, openIndex } from '@/scripts/annotate/batch-index';
import type { Progress } from '@/scripts/annotate/batch-index';
import { runBatch } from '@/scripts/annotate/run-batch';
import { openFileSink } from '@/scripts/annotate/sink';

const READER = 'a reader';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-batch-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);

/** Every third line is refused; the others are answered in capitals. */
const answer: AnswerBatch = async ({ first, bytes }) => {
  const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  const isRefused = (_: string, at: number): boolean => (first + at) % 3 === 0;
  const refused = lines.filter(isRefused);
  const read = lines.filter((line, at) => !isRefused(line, at));
  const joined = (some: readonly string[]) => new TextEncoder().encode(some.map((line) => `${line}\n`).join(''));
  return {
    output: joined(read.map((line) => line.toUpperCase())),
    errors: joined(refused),
    documents: read.length,
    refused: refused.length,
  };
};

async function* inputOf(text: string) {
  const size = 37;
  for (let at = 0; at < text.length; at += size) yield new TextEncoder().encode(text.slice(at, at + size));
}

const TEXT = Array.from({ length: 200 }, (_, number) => `line ${number + 1}`).join('\n');

/** Runs into files of this name, and goes on with what they hold. */
async function run(name: string, reader = READER): Promise<Progress> {
  const sinks = { output: openFileSink(file(`${name}.out`)), errors: openFileSink(file(`${name}.errors`)) };
  const index = await openIndex(file(`${name}.index`), reader, sinks);
  const done = await runBatch({ ...sinks, input: inputOf(TEXT), index, answer, most: 3, told: () => undefined });
  for (const sink of [sinks.output, sinks.errors, index]) sink.close();
  return done;
}

const KINDS = ['out', 'errors', 'index'] as const;
const contentOf = (name: string) => KINDS.map((kind) => readFileSync(file(`${name}.${kind}`), 'utf8'));

test('answers and errors stand apart, each in the order of the input, and are counted', async () => {
  const done = await run('whole');
  const [output = '', errors = ''] = contentOf('whole');
  const lines = TEXT.split('\n');
  expect(output.trim().split('\n')).toEqual(lines.filter((_, at) => at % 3 !== 2).map((line) => line.toUpperCase()));
  expect(errors.trim().split('\n')).toEqual(lines.filter((_, at) => at % 3 === 2));
  expect(done).toMatchObject({ lines: 200, documents: 134, refused: 66, output: output.length, errors: errors.length });
});

/** What a killed process leaves: an index that ends anywhere, and at least what it tells of; nothing before its first line. */
function tornRun(name: string, indexShare: number, moreShare: number): void {
  for (const kind of KINDS) copyFileSync(file(`whole.${kind}`), file(`${name}.${kind}`));
  const [output = '', errors = '', index = ''] = contentOf('whole');
  const kept = Math.floor(index.length * indexShare);
  truncateSync(file(`${name}.index`), kept);
  const steps = index.slice(0, kept).split('\n').slice(1, -1);
  const told = JSON.parse(steps.at(-1) ?? '{"output":0,"errors":0}') as { output: number; errors: number };
  const isBegun = index.slice(0, kept).includes('\n');
  const cut = (from: number, to: number): number => (isBegun ? from + Math.floor((to - from) * moreShare) : 0);
  truncateSync(file(`${name}.out`), cut(told.output, output.length));
  truncateSync(file(`${name}.errors`), cut(told.errors, errors.length));
}

test('wherever a run was ended, it goes on to the same bytes', async () => {
  await run('whole');
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(share, share, async (indexShare, moreShare) => {
      tornRun('torn', indexShare, moreShare);
      await run('torn');
      // what was torn is gone from the index too
      expect(await run('torn')).toMatchObject({ ended: true, lines: 200 });
      expect(contentOf('torn').slice(0, 2)).toEqual(contentOf('whole').slice(0, 2));
    }),
    {
      examples: [
        [0.5, 0],
        [0.5, 1],
        [1, 1],
      ],
    },
  );
});

test('a run that came to its end adds nothing', async () => {
  await run('twice');
  const before = contentOf('twice');
  const done = await run('twice');
  expect(contentOf('twice')).toEqual(before);
  expect(done.ended).toBe(true);
});

test('what stood in the output before the run began stays', async () => {
  writeFileSync(file('added.out'), 'of somebody else\n');
  await run('added');
  truncateSync(file('added.index'), Math.floor(readFileSync(file('added.index')).length / 2));
  await run('added');
  expect(contentOf('added')[0]).toBe(`of somebody else\n${contentOf('whole')[0]}`);
});

test.each([
  { what: 'an output that was begun anew', spoil: () => truncateSync(file('bad.out'), 5), says: /now has 5/ },
  { what: 'a file that is no index', spoil: () => writeFileSync(file('bad.index'), 'notes\n'), says: /no index/ },
])('$what is not written over', async ({ spoil, says }) => {
  await run('bad');
  spoil();
  await expect(run('bad')).rejects.toThrow(says);
  for (const kind of KINDS) rmSync(file(`bad.${kind}`));
});

test('a run does not go on with other settings', async () => {
  await run('settings');
  await expect(run('settings', 'another reader')).rejects.toThrow(UnusableIndex);
});
