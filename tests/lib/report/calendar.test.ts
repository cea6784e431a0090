import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CommitmentId, IsoDate, IsoInstant } from '@/lib/model';
import { toCalendar } from '@/lib/report';

const NOW = '2026-11-24T10:42:07.123Z' as IsoInstant;
const PRODUCT = 'Pledgemark 0.1.0';
type Entry = Parameters<typeof toCalendar>[0][number];

const hospitals: Entry = {
  commitment: 'commitment/w3-new-hospitals' as CommitmentId,
  due: '2039-12-31' as IsoDate,
  words: 'Build 40 new hospitals by 2030.',
  where: 'Announcement, October 2020',
  address: 'https://www.gov.uk/a',
};
const written = (...entries: Entry[]): string => toCalendar(entries, { now: NOW, product: PRODUCT });

/** A reader of the format as RFC 5545 has it: unfolds, then takes names and values apart. */
function read(file: string): readonly (readonly [string, string])[] {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
}
const unescaped = (value: string): string =>
  value.replaceAll(/\\(.)/gu, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
const valueOf = (file: string, name: string): string => read(file).find(([one]) => one === name)?.[1] ?? '';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a;b,c\\d\ne', '–'.repeat(90)),
);
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const entries = fc
  .record({ due: days, words: texts, where: texts })
  .map((drawn): Entry => ({ ...hospitals, ...drawn }));

test('a deadline is a whole day, ends with the next, and takes up no time', () => {
  const file = written(hospitals);
  expect(valueOf(file, 'DTSTART;VALUE=DATE')).toBe('20391231');
  expect(valueOf(file, 'DTEND;VALUE=DATE')).toBe('20400101');
  expect(valueOf(file, 'TRANSP')).toBe('TRANSPARENT');
  expect(valueOf(file, 'DTSTAMP')).toBe('20261124T104207Z');
  expect(unescaped(valueOf(file, 'SUMMARY'))).toBe('Due: Build 40 new hospitals by 2030.');
  expect(valueOf(file, 'URL')).toBe('https://www.gov.uk/a');
});

test('every line ends with CRLF and holds at most 75 octets, and no line is broken inside a character', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 3 }), (all) => {
      const file = written(...all);
      expect(file.endsWith('\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.isWellFormed()).toBe(true);
    }),
  );
});

test('what is written is read again: the words come back, but for control characters and the kind of line end', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const kept = entry.words
        .toWellFormed()
        .replaceAll(/\r\n|[\r\u2028\u2029\u0085]/gu, '\n')
        .replaceAll(/[^\P{Cc}\t\n]/gu, '');
      expect(unescaped(valueOf(written(entry), 'SUMMARY'))).toBe(`Due: ${kept}`);
    }),
  );
});

test('no words, title or address can add a line or an entry of their own', () => {
  fc.assert(
    fc.property(texts, (hostile) => {
      const file = written({
        ...hospitals,
        words: `${hostile}\r\nEND:VEVENT`,
        where: hostile,
        address: `https://a/${hostile}\nX:1`,
      });
      expect(read(file).map(([name]) => name)).toEqual(read(written(hospitals)).map(([name]) => name));
    }),
  );
});

test('an entry has the same id each time, and another where the day was moved', () => {
  const uid = (entry: Entry): string => valueOf(written(entry), 'UID');
  expect(uid(hospitals)).toBe(uid({ ...hospitals, words: 'Other words' }));
  expect(uid(hospitals)).not.toBe(uid({ ...hospitals, due: '2030-12-31' as IsoDate }));
});

test('a calendar without entries is still one', () => {
  expect(read(written()).map(([name]) => name)).toEqual(['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'END']);
});

test('the file says what it is and who wrote it, and each entry what, where and by when', () => {
  expect(written({ ...hospitals, words: 'Build; mend, or a\\b.' }).replaceAll('\r\n ', '')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Pledgemark 0.1.0//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:commitment/w3-new-hospitals/2039-12-31@pledgemark',
      'DTSTAMP:20261124T104207Z',
      'DTSTART;VALUE=DATE:20391231',
      'DTEND;VALUE=DATE:20400101',
      String.raw`SUMMARY:Due: Build\; mend\, or a\\b.`,
      String.raw`DESCRIPTION:Build\; mend\, or a\\b.\nAnnouncement\, October 2020`,
      'URL:https://www.gov.uk/a',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('an entry of which no address is known has none', () => {
  const { address: _, ...plain } = hospitals;
  expect(read(written(plain)).map(([name]) => name)).not.toContain('URL');
});

test('white space in an address is escaped, and half a letter is not written', () => {
  expect(valueOf(written({ ...hospitals, address: 'https://a/b c\td' }), 'URL')).toBe('https://a/b%20c%09d');
  expect(valueOf(written({ ...hospitals, address: 'https://a/\ud800' }), 'URL')).toBe('https://a/\ufffd');
});

test('a product with a slash in its name cannot end its own name', () => {
  const file = toCalendar([], { now: NOW, product: 'A//B' });
  expect(valueOf(file, 'PRODID')).toBe('-//A--B//EN');
});

test.each([
  { letter: 'a', octets: 1 },
  { letter: 'é', octets: 2 },
  { letter: '–', octets: 3 },
  { letter: '🌳', octets: 4 },
])('a line of $letter is folded as late as it may be, and so is what follows it', ({ letter, octets }) => {
  const lines = written({ ...hospitals, words: letter.repeat(200) }).split('\r\n');
  const first = lines.findIndex((line) => line.startsWith('SUMMARY:'));
  const [head = '', next = ''] = lines.slice(first);
  const title = 'SUMMARY:Due: ';
  expect(Array.from(head.slice(title.length))).toHaveLength(Math.floor((75 - title.length) / octets));
  expect(next.startsWith(' ')).toBe(true);
  expect(Array.from(next.slice(1))).toHaveLength(Math.floor(74 / octets));
});
