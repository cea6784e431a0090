import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

import { describe, expect, test } from 'vitest';

import { FILLED, TRANSLATED, catalogueFor, languageFiles } from '@/scripts/build/catalogue';

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

/** Words that stand past `lib/language` and why they may. Those that are told later have their translation all the same. */
const APART: readonly { readonly path: string; readonly words: RegExp; readonly because: string }[] = [
  { path: 'components/pages/LineExamples.tsx', words: /./u, because: 'words of a page' },
  { path: 'components/help/glossary-rows.ts', words: /^Home Office$/u, because: 'words of a page' },
  { path: 'lib/words/names.ts', words: /./u, because: 'names' },
  { path: 'components/entry/EntryReady.tsx', words: /^No(?:ne found| record)$/u, because: 'which of two, no words' },
  {
    path: 'components/panel/CommitmentOpen.tsx',
    words: /^No(?:ne found| record)$/u,
    because: 'which of two, no words',
  },
  { path: 'components/words/kinds.ts', words: /^This page$/u, because: 'how a sentence in English begins' },
  {
    path: 'components/hooks/use-panel.ts',
    words: /^Pledgemark could not/u,
    because: 'copied into a report of a fault',
  },
  { path: 'entrypoints/govuk.content/faults.ts', words: /./u, because: 'copied into a report of a fault' },
  { path: 'entrypoints/govuk.content/read-body.ts', words: /./u, because: 'copied into a report of a fault' },
  { path: 'entrypoints/govuk.content/visit.ts', words: /./u, because: 'copied into a report of a fault' },
  { path: 'entrypoints/own-pages/read-item.ts', words: /^You brought/u, because: 'stored' },
  { path: 'entrypoints/own-pages/read-item.ts', words: /^It /u, because: 'told later' },
  { path: 'entrypoints/pdf/main.tsx', words: /^This PDF/u, because: 'told later' },
  { path: 'entrypoints/search/importer.ts', words: /^It /u, because: 'told later' },
];

const BARE = SOURCES.filter(({ path }) => SHOWN.test(path)).flatMap(({ path, bare }) =>
  bare.map((one) => ({ path, ...one })),
);
const isApart = ({ path, words }: { readonly path: string; readonly words: string }, because?: string): boolean =>
  APART.some((row) => row.path === path && row.words.test(words) && (because ?? row.because) === row.because);

test('no word that is shown stands past lib/language', () => {
  expect(BARE.filter((one) => !isApart(one)).map(({ path, line, words }) => `${path}:${line} ${words}`)).toEqual([]);
});

test.each(APART)('$path has words apart: $because', ({ path, words }) => {
  expect(BARE.some((one) => one.path === path && words.test(one.words))).toBe(true);
});

test('what is told later has its translation', () => {
  const later = BARE.filter((one) => isApart(one, 'told later')).map(({ words }) => words);
  const known = new Set(
    [...FILLED, ...Object.keys(catalogueFor('cy'))].map((one) => one.replaceAll(/\{\w+\}/gu, '{}')),
  );
  expect(later.length).toBeGreaterThan(2);
  expect(later.filter((words) => !known.has(words))).toEqual([]);
});

describe.each(TRANSLATED)('the catalogue of “%s”', (language) => {
  const catalogue = catalogueFor(language);
  const entries = Object.entries(catalogue).map(([english, told]) => ({
    english,
    forms: typeof told === 'string' ? [told] : Object.values(told),
    // of a few, Welsh may have a word of its own instead of the figure: “unwaith”
    others: typeof told === 'string' ? [told] : [told.other],
  }));
  test('has every message', () => {
    expect([...MESSAGES].filter((message) => !(message in catalogue))).toEqual([]);
  });
  test('has the same placeholders in both languages', () => {
    const isSame = (one: string, other: string): boolean =>
      placeholders(one).join(' ') === placeholders(other).join(' ');
    const uncounted = (form: string): string => form.replaceAll('{count}', '');
    const apart = entries.filter(
      ({ english, forms, others }) =>
        others.some((form) => !isSame(form, english)) ||
        forms.some((form) => !isSame(uncounted(form), uncounted(english))),
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
      MESSAGES.has(english) || FILLED.includes(english) || everywhere.includes(english);
    expect(entries.map(({ english }) => english).filter((english) => !said(english))).toEqual([]);
  });
  test('is the same in both of its files', () => {
    const files = languageFiles(language);
    const world: { pledgemarkSpeaks?: unknown } = {};
    runInNewContext(files[`languages/${language}.js`] ?? '', { globalThis: world });
    expect(world.pledgemarkSpeaks).toEqual({
      language,
      messages: JSON.parse(files[`languages/${language}.json`] ?? ''),
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
