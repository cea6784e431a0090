import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

import type { Correction, IsoDate, IsoInstant, PageKey, ReaderSays } from '@/lib/model';
import { correctionsFile } from '@/lib/report';

import { TEXT, correct, findOf, findsIn, selectorOf } from '../app/pages/harbour';

const MADE = { now: '2026-11-28T10:00:00.000Z' as IsoInstant, generator: { name: 'Pledgemark', version: '0.1.0' } };
const FOUND = findsIn(TEXT);
const TRIBUNAL = findOf(FOUND, 'commitments', 'We will open');
const SAYS: readonly ReaderSays[] = [
  { is: 'not one' },
  { is: 'words', selector: selectorOf(TEXT, 'open a Harbour Tribunal in Port Ness') },
  { is: 'date', date: { day: '2021-03-31' as IsoDate } },
  { is: 'date', date: { event: 'the harbour fair' } },
  { is: 'date', date: { none: true } },
  { is: 'actor', actors: [{ words: 'Harbour Board' }] },
];
const ALL: readonly Correction[] = [
  ...SAYS.map((says) => correct(TEXT, TRIBUNAL, says)),
  correct(TEXT, findOf(FOUND, 'progress', 'We have published'), { is: 'not one' }),
  { ...correct(TEXT, findOf(FOUND, 'mentions', 'France'), { is: 'not one' }), page: 'other/en' as PageKey },
];

function checkOf(): (file: unknown) => unknown[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const path = resolve(import.meta.dirname, '../../../docs/corrections.schema.json');
  const check = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  return (file) => (check(file) ? [] : (check.errors ?? []));
}

test('the file is as its published schema has it, and is read as it was written', () => {
  const { name, text } = correctionsFile.write(ALL, MADE);
  expect(name).toBe('pledgemark-2026-11-28-corrections.json');
  expect(checkOf()(JSON.parse(text))).toEqual([]);
  expect(correctionsFile.read(text)).toEqual(JSON.parse(text));
});

test('each page stands once, with what was put right on it in order; the words lie in their passages', () => {
  const file = correctionsFile.read(correctionsFile.write(ALL, MADE).text);
  if ('why' in file) throw new Error(file.why);
  expect(file.pages.map(({ corrections }) => corrections.length)).toEqual([7, 1]);
  expect(file.pages[0]).toMatchObject({ title: 'The harbours of Norland', published: '2019-03-12' });
  for (const { words, passage } of file.pages.flatMap(({ corrections }) => corrections)) {
    expect(passage.text.slice(passage.start, passage.end)).toBe(words.exact);
  }
  const changed = file.pages.flatMap(({ corrections }) =>
    corrections.flatMap(({ says, passage }) => (says.is === 'words' ? [{ says, passage }] : [])),
  );
  expect(changed).toHaveLength(1);
  for (const { says, passage } of changed) expect(passage.text.slice(says.start, says.end)).toBe(says.words.exact);
});

test('a label tells what was found: strength, deadline and who, where that was said', () => {
  const of = { says: { is: 'not one' } } as const;
  const { gave } = correct(TEXT, TRIBUNAL, of.says);
  const { actors: _, ...nobody } = gave;
  const corrections = [gave, nobody].map((one) => ({ ...correct(TEXT, TRIBUNAL, of.says), gave: one }));
  const file = correctionsFile.read(correctionsFile.write(corrections, MADE).text);
  if ('why' in file) throw new Error(file.why);
  expect(gave.actors).toEqual(['We']);
  expect(file.pages[0]?.corrections.map(({ found }) => found)).toEqual([gave, nobody]);
});

test('nothing of the store is in it: no id of a find, no key of a page, no commitment that went', () => {
  const { text } = correctionsFile.write(ALL, MADE);
  expect(text).not.toContain('harbours/en');
  expect(text).not.toMatch(/"(?:id|find|page|took|selector|rivals)"/u);
});

describe('a file that is not as it should be is refused, with where and why', () => {
  const file = (): Record<string, unknown> =>
    JSON.parse(correctionsFile.write(ALL, MADE).text) as Record<string, unknown>;
  type Pages = { corrections: Record<string, unknown>[] }[];
  const first = (one: Record<string, unknown>): Record<string, unknown> =>
    (one['pages'] as Pages)[0]?.corrections[0] ?? {};

  const page = (one: Record<string, unknown>): Record<string, unknown> =>
    (one['pages'] as Record<string, unknown>[])[0] ?? {};

  test.each([
    {
      what: 'another format',
      change: { format: 'notes' },
      at: 'file',
      where: 'format',
      why: 'is not “pledgemark corrections”',
    },
    {
      what: 'a later version',
      change: { version: 2 },
      at: 'file',
      where: 'version',
      why: 'is not 1: update Pledgemark to read it',
    },
    { what: 'no list of pages', change: { pages: {} }, at: 'file', where: 'pages', why: 'is no list' },
    { what: 'no title', change: { title: 7 }, at: 'page', where: 'pages.0.title', why: 'is no text' },
    {
      what: 'no list of corrections',
      change: { corrections: {} },
      at: 'page',
      where: 'pages.0.corrections',
      why: 'is no list',
    },
    {
      what: 'words without what stands before them',
      change: { words: { exact: 'a', suffix: '' } },
      at: 'label',
      where: 'pages.0.corrections.0.words.prefix',
      why: 'is missing',
    },
    {
      what: 'words before which a number stands',
      change: { words: { exact: 'a', prefix: 7, suffix: '' } },
      at: 'label',
      where: 'pages.0.corrections.0.words.prefix',
      why: 'is no text',
    },
    {
      what: 'words after which a number stands',
      change: { words: { exact: 'a', prefix: '', suffix: 7 } },
      at: 'label',
      where: 'pages.0.corrections.0.words.suffix',
      why: 'is no text',
    },
    {
      what: 'a passage that does not hold its words',
      change: { passage: { text: 'a', start: 0, end: 9 } },
      at: 'label',
      where: 'pages.0.corrections.0.passage',
      why: 'does not hold its words',
    },
    {
      what: 'a find that is none',
      change: { of: 'promise' },
      at: 'label',
      where: 'pages.0.corrections.0.of',
      why: expect.stringMatching(/./u),
    },
    {
      what: 'something that no reader can say',
      change: { says: { is: 'true' } },
      at: 'label',
      where: 'pages.0.corrections.0.says.is',
      why: expect.stringMatching(/./u),
    },
  ] as const)('$what', ({ change, at, where, why }) => {
    const changed = file();
    Object.assign({ file: changed, page: page(changed), label: first(changed) }[at], change);
    expect(correctionsFile.read(JSON.stringify(changed))).toEqual({ where, why });
  });

  test('no JSON', () => {
    expect(correctionsFile.read('no')).toEqual({ where: 'the file', why: 'is no JSON' });
  });
});
