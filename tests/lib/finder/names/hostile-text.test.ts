import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { foldText } from '@/lib/finder/text/fold';
import { initialsOf } from '@/lib/finder/names/definitions';
import { mentionsOf } from './seed-gazetteer';

const PIECES = [
  'Home Office', 'the ', 'Department for ', 'of ', 'and ', ', ', 'Environment', 'Food', '(', ')', '[', '‘', '’', '“', '”', "'s ", '\n',
  '. ', ' ', '  ', '\u00a0', '\u00ad', '\u200b', 'é', 'e\u0301', 'ß', '😀', '𝔘𝔫', 'ﬁ', '中文', 'العربية', '£', '2.5', '£2.5 billion', '2024', '31 ', 'May ',
  'March ', 'next year', '%', '20%', 'Sir ', 'Keir Starmer', 'U.S.', '-', '–', '—', 'UK', 'EU', 'Act', 'Bill', 'Article 8', 'Minister ', 'said', '\ud800',
]; // prettier-ignore

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

test('mentions are sorted, do not overlap, lie in the text, and their surface is what stands there', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (written) => {
      let end = 0;
      for (const mention of mentionsOf(written, '2024-03-04')) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(written.length);
        expect(mention.surface).toBe(written.slice(mention.start, mention.end));
        end = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('folding never shifts a place: what stands there folds to what was folded', () => {
  fc.assert(
    fc.property(text, (written) => {
      const folded = foldText(written);
      const places = Array.from({ length: folded.text.length }, (_, at) => folded.placeOf(at));
      expect([...places].sort((one, other) => one - other)).toEqual(places);
      expect(places.filter((place) => place < 0 || place >= written.length)).toEqual([]);
      const moved = places.filter((place, at) => {
        const kept = written.charCodeAt(place) < 128 && /[\w£%]/.test(folded.text.charAt(at));
        return kept && written.charAt(place) !== folded.text.charAt(at);
      });
      expect(moved).toEqual([]);
    }),
  );
});

test('a plain text folds to itself', () => {
  const plain = 'The Home Office met on 4 March 2024.\n\nIt agreed.';
  expect(foldText(plain).text).toBe(plain);
});

test('initials take words in capitals as they are, and leave out small words', () => {
  expect(initialsOf('UK Space Agency')).toBe('UKSA');
  expect(initialsOf('Department for Work and Pensions')).toBe('DWP');
});

/** The processor's time of the best of three runs, in microseconds: what other work of the machine does not change much. */
function cost(written: string): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    mentionsOf(written, '2024-03-04');
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
}

const BAIT: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['a text without spaces', (size) => 'a'.repeat(size)],
  ['capitals without spaces', (size) => 'A'.repeat(size)],
  ['digits without spaces', (size) => '1'.repeat(size)],
  ['thousands without end', (size) => '1,000'.repeat(size / 5)],
  ['brackets that never close', (size) => 'Home Office ('.repeat(size / 13)],
  ['nested quotation marks', (size) => '‘“'.repeat(size / 2)],
  ['titles that never close', (size) => '‘Act '.repeat(size / 5)],
  ['capitals without end', (size) => 'Act And Of '.repeat(size / 11)],
  ['joined capitals without end', (size) => 'Minister of '.repeat(size / 12)],
  ['hyphens without end', (size) => 'A-'.repeat(size / 2)],
  ['letters with stops', (size) => 'U.S.-'.repeat(size / 5)],
  ['one name again and again', (size) => 'the Department for Education (DfE), '.repeat(size / 36)],
  [
    'ever new definitions',
    (size) =>
      Array.from({ length: size / 40 }, (_, at) => `the Rural ${at % 26} Growth Agency (RG${at}A) met. `).join(''),
  ],
  [
    'ever new people',
    (size) =>
      Array.from(
        { length: size / 30 },
        (_, at) => `Sir Alan Smith${'abcdefgh'.charAt(at % 8)}${'klmnop'.charAt(at % 6)} said. `,
      ).join(''),
  ],
  ['white space without end', (size) => ' \u00a0'.repeat(size / 2)],
  ['months without end', (size) => 'March 1 to '.repeat(size / 11)],
  ['numbers and words', (size) => '12 new '.repeat(size / 7)],
  [
    'every plane of Unicode',
    (size) =>
      Array.from({ length: size / 2 }, (_, at) => String.fromCodePoint(0x10000 + ((at * 977) % 0xfffff))).join(''),
  ],
];

/** The machine may have other work to do. */
const PATIENCE_MS = 60_000;
/** What the processor's clock cannot tell apart, in microseconds. */
const BLUR = 20_000;

test.each(BAIT)(
  '%s costs time in step with its length',
  (_name, make) => {
    const size = 40_000;
    mentionsOf(make(size));
    const [once, fourfold] = [cost(make(size)), cost(make(4 * size))];
    // In step would be 4 times, with its square 16 times.
    expect(fourfold).toBeLessThan(9 * once + BLUR);
  },
  PATIENCE_MS,
);
