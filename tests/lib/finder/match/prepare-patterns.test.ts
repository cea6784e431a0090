import { readFileSync, readdirSync } from 'node:fs';

import { beforeEach, expect, test, vi } from 'vitest';

import { packPatterns, readClauses } from '@/lib/finder';
import type { PackedPatterns } from '@/lib/finder';

const FOLDER = 'tests/fixtures/policy-texts';
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
const TEXT = 'We will publish a plan by May 2031. The two governments agreed to meet each year.';

/** As a file holds them: nothing but JSON. */
const packed = (): PackedPatterns => JSON.parse(JSON.stringify(packPatterns())) as PackedPatterns;

/** The finder as a process has it that has just started. */
async function started() {
  vi.resetModules();
  const { readClauses: read, takePatterns } = await import('@/lib/finder');
  const { vocabulary } = await import('@/lib/finder/match/vocabulary');
  return { read, takePatterns, vocabulary };
}

beforeEach(() => vi.resetModules());

test('with patterns that were packed the same is found, and none of them is compiled', async () => {
  const patterns = packed();
  const { read, takePatterns, vocabulary } = await started();
  takePatterns(structuredClone(patterns));
  expect(TEXTS.length).toBeGreaterThan(0);
  for (const text of [TEXT, ...TEXTS])
    expect(read({ text, headings: [] }, [])).toEqual(readClauses({ text, headings: [] }, []));
  // to compile a pattern makes sets of words
  expect(vocabulary.packed().count).toBe(patterns.sets.count);
});

test('a pattern that is missing in the file is compiled', async () => {
  const patterns = packed();
  const some = patterns.patterns.filter((_, place) => place % 2 === 0);
  const { read, takePatterns, vocabulary } = await started();
  takePatterns({ ...structuredClone(patterns), patterns: some });
  for (const text of [TEXT, ...TEXTS.slice(0, 3)])
    expect(read({ text, headings: [] }, [])).toEqual(readClauses({ text, headings: [] }, []));
  expect(vocabulary.packed().count).toBeGreaterThan(patterns.sets.count);
});

test('where a text was read before, what was packed is left: its numbers are of another vocabulary', async () => {
  const patterns = packed();
  const { read, takePatterns, vocabulary } = await started();
  read({ text: TEXT, headings: [] }, []);
  const before = vocabulary.packed();
  takePatterns(structuredClone(patterns));
  expect(vocabulary.packed()).toEqual(before);
  expect(read({ text: TEXT, headings: [] }, [])).toEqual(readClauses({ text: TEXT, headings: [] }, []));
});
