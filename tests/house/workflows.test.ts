import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, '.github/workflows');
const FILES = readdirSync(FOLDER);
const read = (file: string): string => readFileSync(resolve(FOLDER, file), 'utf8');
const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(FILES)('%s', (file) => {
  test('takes every action at one commit, and says of which version it is', () => {
    const uses = [...read(file).matchAll(/uses: (.+)$/gmu)].map(([, what = '']) => what);
    const loose = uses.filter(
      (what) => !what.startsWith('./') && !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(what),
    );
    expect(uses).not.toEqual([]);
    expect(loose).toEqual([]);
  });

  test('may do nothing but what each job is given, and leaves no key in the checkout', () => {
    const text = read(file);
    expect(text).toMatch(/^permissions: \{\}$/mu);
    expect(text.match(/^ {4}permissions:$/gmu)?.length).toBe(
      text.match(/^ {2}\w+:\n {4}(?:needs|runs-on|uses):/gmu)?.length,
    );
    expect(text.match(/actions\/checkout@/gu)?.length ?? 0).toBe(
      text.match(/persist-credentials: false/gu)?.length ?? 0,
    );
  });

  test('runs commands that package.json has', () => {
    const commands = [...read(file).matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

test('only the job that publishes may write, and it checks out and installs nothing', () => {
  const writing = FILES.flatMap((file) => read(file).split(/^ {2}(?=\w+:\n)/mu)).filter((job) =>
    job.includes(': write'),
  );
  expect(writing).toHaveLength(1);
  expect(writing[0]).toMatch(/^publish:/u);
  expect(writing[0]).not.toMatch(/checkout|npm /u);
});
