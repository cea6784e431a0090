import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { TRANSLATED, catalogueFor, languageFiles } from '@/scripts/build/catalogue';

import { messagesOf } from './messages-of';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
const PATHS = globSync('{components,lib,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).toSorted();
const SOURCES = PATHS.map((path) => ({ path, ...messagesOf(path, read(path)) }));
const MESSAGES = new Set(SOURCES.flatMap(({ messages }) => messages));
/** What every reader sees: components, entrypoints, and the words of lib. Files that are saved are in English. */
const SHOWN = /^(?:components|entrypoints|lib\/words)\//u;

const placeholders = (message: string): readonly string[] =>
  [...message.matchAll(/\{\w+\}/gu)].map(([one]) => one).toSorted();

describe('words are found in sources', () => {
  const of = (source: string): readonly string[] => messagesOf('a.tsx', source).bare.map(({ words }) => words);
  test.each([
    { source: '<p>Save</p>', words: 'Save' },
    { source: '<p>for good</p>', words: 'for good' },
    { source: '<p title="Save it" />', words: 'Save it' },
    { source: '<p aria-label={"save"} />', words: 'save' },
    { source: 'const hint = "Select words.";', words: 'Select words.' },
    { source: 'const hint = { label: "Save" };', words: 'Save' },
    { source: '<p>{`due by ${day}`}</p>', words: 'due by {}' },
    { source: "t('Due {day}', { day: 'Monday' })", words: 'Monday' },
  ])('$source has bare words', ({ source, words }) => expect(of(source)).toEqual([words]));
  test.each([
    "<p class='Big one'>{t('Save')}</p>",
    "plural(n, '{count} note', '{count} notes')",
    "rich('Read {it}.', { it: <b>{name}</b> })",
    "worded({ kept: { label: 'Kept', rows: ['Not kept'] } })",
    "throw new NotLoaded('Reload the page.')",
    "if (key === 'ArrowDown' || says === 'nobody has looked') go();",
    "import a from 'Some file'; type A = 'Kept';",
    '<b>{count} · {name}</b>',
    'const id = `${page}#${name}`;',
  ])('%s has none', (source) => expect(of(source)).toEqual([]));
  test('messages are those of all calls, and of tables', () => {
    const source = `t('A b'); plural(n, 'one x', 'many x'); rich('C {d}', {}); worded({ e: 'F', g: ['H i'], id: 'not-kept' })`;
    expect(messagesOf('a.ts', source).messages).toEqual(['A b', 'many x', 'C {d}', 'F', 'H i']);
  });
});

test('no word that is shown stands past lib/language', () => {
  const bare = SOURCES.filter(({ path }) => SHOWN.test(path)).flatMap(({ path, bare }) =>
    bare.map(({ words, line }) => `${path}:${line} ${words}`),
  );
  expect(bare).toEqual([]);
});

describe.each(TRANSLATED)('the catalogue of “%s”', (language) => {
  const catalogue = catalogueFor(language);
  const entries = Object.entries(catalogue).map(([english, told]) => ({
    english,
    forms: typeof told === 'string' ? [told] : Object.values(told),
  }));
  test('has every message', () => {
    expect([...MESSAGES].filter((message) => !(message in catalogue))).toEqual([]);
  });
  test('has the same placeholders in both languages', () => {
    const apart = entries.filter(({ english, forms }) =>
      forms.some((form) => placeholders(form).join(' ') !== placeholders(english).join(' ')),
    );
    expect(apart).toEqual([]);
  });
  test('leaves no message empty, nor in English', () => {
    expect(entries.filter(({ forms }) => forms.some((form) => form.trim() === ''))).toEqual([]);
  });
  test('has no message that nothing says', () => {
    const everywhere =
      PATHS.map(read).join('\n') + globSync('entrypoints/*/index.html', { cwd: ROOT }).map(read).join('\n');
    const said = (english: string): boolean =>
      MESSAGES.has(english) || everywhere.includes(english) || everywhere.includes(english.replaceAll('’', '’'));
    expect(entries.map(({ english }) => english).filter((english) => !said(english))).toEqual([]);
  });
  test('is the same in both of its files', () => {
    const files = languageFiles(language);
    const script = files[`languages/${language}.js`] ?? '';
    const world: { pledgemarkSpeaks?: unknown } = {};
    // eslint-disable-next-line no-new-func -- it is a script of ours, run as the browser runs it
    new Function('globalThis', script)(world);
    expect(world.pledgemarkSpeaks).toEqual({
      language,
      catalogue: JSON.parse(files[`languages/${language}.json`] ?? ''),
    });
  });
});

test('every page of ours has a title in each language', () => {
  const titles = globSync('entrypoints/*/index.html', { cwd: ROOT }).map(
    (path) => /<title>([^<]*)/u.exec(read(path))?.[1] ?? '',
  );
  expect(titles.length).toBeGreaterThan(10);
  for (const language of TRANSLATED)
    expect(titles.filter((title) => title !== 'Pledgemark' && !(title in catalogueFor(language)))).toEqual([]);
});
