import { describe, expect, test } from 'vitest';

import { flatOffset, flatten, flattened, originalSpan } from '@/lib/anchoring/flat-text';

describe('a flat text', () => {
  test.each([
    { what: 'a run of white space', text: 'a \n\t b', flat: 'a b' },
    { what: 'one plain space', text: 'a b', flat: 'a b' },
    { what: 'a no-break space', text: 'a\u00a0b', flat: 'a b' },
    { what: 'white space with signs of no width in it', text: 'a\u200b \u2060b', flat: 'a b' },
    { what: 'a space before a sign of no width', text: 'a \u00adb', flat: 'a b' },
    { what: 'signs of no width in a word', text: 'a\u00ad\u200d\ufe0fb', flat: 'ab' },
    { what: 'a byte order mark', text: 'a\ufeffb', flat: 'ab' },
    { what: 'dashes', text: 'a–b—c−d', flat: 'a-b-c-d' },
    { what: 'quotation marks', text: '“a” ‘b’ «c» `d´', flat: "'a' 'b' 'c' 'd'" },
    { what: 'an ellipsis', text: 'a…b', flat: 'a...b' },
    { what: 'letters taken apart', text: 'cafe\u0301s', flat: 'cafés' },
    { what: 'letters of Hangul', text: '\u1112\u1161\u11ab', flat: '한' },
    { what: 'a sign with another code point', text: '5 \u212b', flat: '5 Å' },
  ])('writes $what in one way', ({ text, flat }) => {
    expect(flatten(text).flat).toBe(flat);
    expect(flattened(text)).toBe(flat);
  });

  test('says of each character where it comes from', () => {
    const { starts, original } = flatten('a  b…c');
    expect([...starts]).toEqual([0, 1, 3, 4, 4, 4, 5, 6]);
    expect(original).toBe('a  b…c');
  });

  test('has room for a text of ellipses, each of which is written as three', () => {
    const count = 1000;
    const { flat, starts } = flatten('…'.repeat(count));
    expect(flat).toHaveLength(3 * count);
    expect([...starts]).toEqual(Array.from({ length: 3 * count + 1 }, (_, at) => Math.floor(at / 3)));
  });

  test('has room for ellipses at the end of a long text, as many as just fill it and one more', () => {
    for (const count of [31, 32, 33]) {
      const text = 'a'.repeat(500) + '…'.repeat(count);
      const { starts, flat } = flatten(text);
      expect(starts).toHaveLength(flat.length + 1);
      expect(starts.at(-1)).toBe(text.length);
    }
  });
});

describe('an offset of the original', () => {
  test.each([
    { original: 0, flat: 0 },
    { original: 1, flat: 1 },
    { original: 2, flat: 2 },
    { original: 3, flat: 2 },
    { original: 4, flat: 3 },
    { original: 5, flat: 6 },
    { original: 6, flat: 7 },
    { original: 9, flat: 7 },
  ])('$original is $flat in the flat text', ({ original, flat }) => {
    expect(flatOffset(flatten('a  b…c'), original)).toBe(flat);
  });
});

describe('a span of the flat text', () => {
  test.each([
    { text: 'a  b c', flat: { start: 2, end: 3 }, original: { start: 3, end: 4 } },
    { text: 'ab…c', flat: { start: 0, end: 3 }, original: { start: 0, end: 3 } },
    { text: 'ab…c', flat: { start: 3, end: 5 }, original: { start: 2, end: 3 } },
    { text: 'e\u0301 b', flat: { start: 0, end: 1 }, original: { start: 0, end: 2 } },
    { text: 'a e\u0301', flat: { start: 2, end: 3 }, original: { start: 2, end: 4 } },
    { text: 'a  b', flat: { start: 2, end: 2 }, original: { start: 3, end: 3 } },
    { text: 'a  b', flat: { start: 3, end: 3 }, original: { start: 4, end: 4 } },
    { text: 'a  b', flat: { start: 2, end: 1 }, original: { start: 3, end: 3 } },
    { text: 'a  b', flat: { start: 9, end: 9 }, original: { start: 4, end: 4 } },
  ])('of “$text” stands in the original', ({ text, flat, original }) => {
    expect(originalSpan(flatten(text), flat)).toEqual(original);
  });
});
