import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { EmptyQuote, describeQuote, placeQuote } from '@/lib/anchoring';

const SCRIPTS = ['grapheme', 'grapheme-ascii', 'binary'] as const;
const words = fc.constantFrom(
  'The',
  'participants',
  'agreed',
  'to',
  'explore',
  'co-operation.',
  '移民',
  'पर',
  'کام',
  '🌳',
  '👨‍👩‍👧',
  '\n\n',
  ' ',
);
const prose = fc.array(words, { minLength: 1, maxLength: 120 }).map((some) => some.join(' '));
const anything = fc.oneof(prose, ...SCRIPTS.map((unit) => fc.string({ unit, minLength: 1, maxLength: 300 })));

const textWithSpan = anything.chain((text) =>
  fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([one, other]) => ({
    text,
    span: { start: Math.min(one, other), end: Math.max(one, other) + 1 },
  })),
);

const cutsPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

describe('a description', () => {
  test('of any span of any text finds it again in that text', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        const selector = describeQuote(text, span);
        expect(placeQuote(text, selector)).toEqual({ state: 'anchored', span: selector.position });
      }),
      { numRuns: 500 },
    );
  });

  test('holds the words, 64 to 128 characters to either side as far as there are any, and cuts no character', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        const { exact, prefix, suffix, position } = describeQuote(text, span);
        const { start, end } = position;
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(128);
        // One less, where the 64th would have cut a pair of surrogates.
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(63, start));
        expect(suffix.length).toBeGreaterThanOrEqual(Math.min(63, text.length - end));
        const cuts = [start - prefix.length, start, end, end + suffix.length].filter((at) => cutsPair(text, at));
        expect(cuts).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the position in code points too', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        const { position, codePoints } = describeQuote(text, span);
        expect(Array.from(text).slice(codePoints.start, codePoints.end).join('')).toBe(
          text.slice(position.start, position.end),
        );
      }),
    );
  });

  test('reaches farther where the nearest words stand elsewhere too', () => {
    const line = 'The department will publish its plan in the spring of next year, after a consultation. ';
    const text = `Firstly. ${line.repeat(2)}Secondly. ${line.repeat(2)}`;
    const at = text.indexOf('plan', text.indexOf('Secondly'));
    const { prefix, exact } = describeQuote(text, { start: at, end: at + 4 });
    expect(prefix.length).toBeGreaterThan(64);
    expect(text.split(prefix + exact).length - 1).toBe(1);
  });

  test('takes the whole of a character that the span cuts', () => {
    const text = 'We plant 🌳 here';
    const { exact, position } = describeQuote(text, { start: 10, end: 16 });
    expect([exact, position.start]).toEqual(['🌳 here', 9]);
  });

  test('of no words is refused by name', () => {
    expect(() => describeQuote('We will', { start: 3, end: 3 })).toThrow(EmptyQuote);
  });
});
