import { afterEach, describe, expect, test } from 'vitest';

import { languageNow, plural, rich, speak, t, worded } from '@/lib/language';

afterEach(() => speak('en', { catalogue: {}, filled: [] }));

const WELSH = {
  Save: 'Cadw',
  'Due by {day}': 'I’w wneud erbyn {day}',
  '{count} records': { two: '{count} gofnod', few: '{count} chofnod', other: '{count} cofnod' },
  '{count} days': { other: '{count} diwrnod' },
  '{count} words of {page}': { other: '{count} gair o {page}' },
  'Read {guide} first, then {page}.': 'Cyn {page}, darllenwch {guide}.',
  Kept: 'Wedi’i gadw',
} as const;

describe('before a language is told', () => {
  test('words are English', () => {
    expect(languageNow()).toBe('en');
    expect(t('Save')).toBe('Save');
    expect(t('Due by {day}', { day: '4 March 2024' })).toBe('Due by 4 March 2024');
  });
  test.each([
    { count: 0, words: '0 records' },
    { count: 1, words: '1 record' },
    { count: 2, words: '2 records' },
  ])('of $count records it says “$words”', ({ count, words }) => {
    expect(plural(count, '{count} record', '{count} records')).toBe(words);
  });
});

describe('in Welsh', () => {
  test('a message is told in Welsh, with what stands for its placeholders', () => {
    speak('cy', { catalogue: WELSH, filled: [] });
    expect(languageNow()).toBe('cy');
    expect(t('Save')).toBe('Cadw');
    expect(t('Due by {day}', { day: '4 Mawrth 2024' })).toBe('I’w wneud erbyn 4 Mawrth 2024');
  });
  test.each([
    { count: 1, words: '1 cofnod' },
    { count: 2, words: '2 gofnod' },
    { count: 3, words: '3 chofnod' },
    { count: 4, words: '4 cofnod' },
  ])('of $count records it says “$words”', ({ count, words }) => {
    speak('cy', { catalogue: WELSH, filled: [] });
    expect(plural(count, '{count} record', '{count} records')).toBe(words);
  });
  test('what is counted may have other placeholders too', () => {
    speak('cy', { catalogue: WELSH, filled: [] });
    expect(plural(5, '{count} word of {page}', '{count} words of {page}', { page: 'GOV.UK' })).toBe('5 gair o GOV.UK');
  });
  test('what has no Welsh is told in English', () => {
    speak('cy', { catalogue: WELSH, filled: [] });
    expect(t('Never translated: {day}', { day: 'Monday' })).toBe('Never translated: Monday');
    expect(plural(2, '{count} page', '{count} pages')).toBe('2 pages');
  });
  test('a name that objects have by themselves is no message', () => {
    speak('cy', { catalogue: WELSH, filled: [] });
    expect(t('constructor')).toBe('constructor');
    expect(t('__proto__')).toBe('__proto__');
  });
  test('parts of a message stand where the language has them', () => {
    expect(rich('Read {guide} first, then {page}.', { guide: 1, page: 2 })).toEqual([
      'Read ',
      1,
      ' first, then ',
      2,
      '.',
    ]);
    speak('cy', { catalogue: WELSH, filled: [] });
    expect(rich('Read {guide} first, then {page}.', { guide: 1, page: 2 })).toEqual([
      'Cyn ',
      2,
      ', darllenwch ',
      1,
      '.',
    ]);
  });
  test('words put in the place of a placeholder are never read as one', () => {
    expect(t('Due by {day}', { day: '{day}' })).toBe('Due by {day}');
    expect(t('“{words}”', { words: '$& {day}' })).toBe('“$& {day}”');
  });
});

describe('a table', () => {
  const table = worded({ kept: 'Kept', deep: { rows: ['Kept', { words: 'Save' }] }, count: 3, when: /x/u });
  test('made before the language is known, is read in it', () => {
    expect(table.kept).toBe('Kept');
    speak('cy', { catalogue: WELSH, filled: [] });
    expect(table.kept).toBe('Wedi’i gadw');
    expect(table.deep.rows[0]).toBe('Wedi’i gadw');
    expect(table.deep.rows.map((row) => (typeof row === 'string' ? row : row.words))).toEqual(['Wedi’i gadw', 'Cadw']);
  });
  test('is a copy of itself to whoever takes it whole', () => {
    speak('cy', { catalogue: WELSH, filled: [] });
    expect({ ...table.deep }).toEqual({ rows: ['Wedi’i gadw', { words: 'Cadw' }] });
    expect(Array.isArray(table.deep.rows)).toBe(true);
    expect(JSON.stringify(table.deep)).toBe('{"rows":["Wedi’i gadw",{"words":"Cadw"}]}');
  });
  test('gives what is neither words nor a table as it is', () => {
    expect(table.count).toBe(3);
    expect(table.when).toEqual(/x/u);
  });
});
