import { describe, expect, test } from 'vitest';

import { cutsPair, inCodePoints, wholePairs } from '@/lib/anchoring/code-points';
import { cutsWord, isKnownByItself, wholeCopies } from '@/lib/anchoring/moved-words';
import { occurrences, passages, standsOnce, standsTwice } from '@/lib/anchoring/occurrences';
import { isSameWords } from '@/lib/anchoring/same-words';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import type { Sought } from '@/lib/anchoring/sought';
import { blockAround, sentenceAround } from '@/lib/anchoring/units';
import { isMark, likeness, wordsIn } from '@/lib/anchoring/words';
import type { Span } from '@/lib/model';

/** The text of [ ] marks, and the span they are around. */
function marked(words: string): { text: string; span: Span } {
  const start = words.indexOf('[');
  return { text: words.replaceAll(/[[\]]/g, ''), span: { start, end: words.indexOf(']') - 1 } };
}

/** A quote with what stands before and after it, of a page where nothing was like it. */
function sought(prefix: string, exact: string, suffix: string, rivals = NO_RIVALS): Sought {
  return soughtBy({ exact, prefix, suffix, rivals });
}

describe('the words of a text', () => {
  test.each([
    { text: 'Ann’s 2nd co-op', words: ['Ann', '’', 's', '2nd', 'co', '-', 'op'] },
    { text: '£5.50, 移民ひカ', words: ['£', '5', '.', '50', ',', '移', '民', 'ひ', 'カ'] },
    { text: 'กa ລb កc မd', words: ['ก', 'a', 'ລ', 'b', 'ក', 'c', 'မ', 'd'] },
    { text: 'कार्य e\u0301t', words: ['कार्य', 'e\u0301t'] },
    { text: ' \n ', words: [] },
  ])('of “$text” are $words', ({ text, words }) => {
    expect(wordsIn(text).map(({ word }) => word)).toEqual(words);
  });

  test('stand where the text says, counted from where the text starts', () => {
    expect(wordsIn('to do.', 7)).toEqual([
      { word: 'to', start: 7, end: 9 },
      { word: 'do', start: 10, end: 12 },
      { word: '.', start: 12, end: 13 },
    ]);
  });

  test.each([
    { word: '.', mark: true },
    { word: '۔', mark: true },
    { word: 'a', mark: false },
    { word: '7', mark: false },
    { word: '\u0301', mark: false },
    { word: '.a', mark: false },
    { word: 'a.', mark: false },
  ])('of which $word is a mark: $mark', ({ word, mark }) => {
    expect(isMark(word)).toBe(mark);
  });

  test.each([
    { one: 'spring', other: 'spring', like: 1 },
    { one: 'spring', other: 'string', like: 5 / 6 },
    { one: 'plan', other: 'plans', like: 4 / 5 },
    { one: 'plans', other: 'plan', like: 4 / 5 },
    { one: 'aa', other: 'aaa', like: 2 / 3 },
    { one: 'undone', other: 'done', like: 4 / 6 },
    { one: 'abc', other: 'xyz', like: 0 },
    { one: 'abx', other: 'xba', like: 0 },
  ])('“$one” and “$other” have $like in common at their ends', ({ one, other, like }) => {
    expect(likeness(one, other)).toBe(like);
  });
});

describe('a span', () => {
  /** A sentence is looked for so far to either side. */
  const FARTHEST = 2000;

  test.each([
    { of: 'One. [Two] three. Four.', sentence: ' Two three.', block: 'One. Two three. Four.' },
    { of: 'One. [Two.] Three.', sentence: ' Two.', block: 'One. Two. Three.' },
    { of: 'One.[ Two] three.', sentence: ' Two three.', block: 'One. Two three.' },
    { of: 'Ask. See defra.[gsi].gov.uk now. Go.', sentence: ' See defra.gsi.gov.uk now.', block: undefined },
    { of: 'One. A [b. C] d! E', sentence: ' A b. C d!', block: undefined },
    { of: 'He said “no.” [Then] he left?) So', sentence: ' Then he left?)', block: undefined },
    { of: '部长会面。[他们]同意！”下次', sentence: '他们同意！”', block: undefined },
    { of: 'پہلا۔ [دوسرا] جملہ؟ تیسرا', sentence: ' دوسرا جملہ؟', block: undefined },
    { of: 'Title\n[Item] one\nNext', sentence: 'Item one\n', block: 'Item one' },
    { of: '[Title] here\nNext', sentence: 'Title here\n', block: 'Title here' },
    { of: 'Title\nLast [item]', sentence: 'Last item', block: 'Last item' },
    { of: 'A\n[One\n]Two', sentence: 'One\n', block: 'One\n' },
    { of: 'A\n[One\nTwo] b\nC', sentence: 'One\nTwo b\n', block: 'One\nTwo b' },
    { of: 'A[\n]B\nC', sentence: 'A\n', block: 'A\n' },
  ])('$of is of a sentence and a block', ({ of, sentence, block }) => {
    const { text, span } = marked(of);
    const [held, line] = [sentenceAround(text, span), blockAround(text, span)];
    expect(text.slice(held.start, held.end)).toBe(sentence);
    expect(text.slice(line.start, line.end)).toBe(block ?? text);
  });

  test('is of a sentence that ends as far off as one is looked for, and not of one that ends farther', () => {
    const filled = (length: number): string => 'a '.repeat(length / 2);
    const near = `. ${filled(FARTHEST - 2)}word${filled(FARTHEST - 2)}a.`;
    const span = { start: FARTHEST, end: FARTHEST + 4 };
    expect(sentenceAround(near, span)).toEqual({ start: 1, end: near.length });
    const far = `. ${filled(FARTHEST)}word${filled(FARTHEST)}.`;
    const farther = { start: FARTHEST + 2, end: FARTHEST + 6 };
    expect(sentenceAround(far, farther)).toEqual({ start: 2, end: FARTHEST + 6 + FARTHEST });
  });
});

describe('setting alone', () => {
  test.each([
    { one: '2 030 homes', other: '2030 homes', same: true },
    { one: '12 345 678', other: '12345678', same: true },
    { one: '20 30', other: '2030', same: false },
    { one: '1 0000', other: '10000', same: false },
    { one: 'a 100', other: 'a100', same: true },
    { one: '5 km', other: '5km', same: true },
    { one: 'trees - in', other: 'trees-in', same: true },
    { one: 'so -- it', other: 'so - it', same: true },
    { one: "''no''", other: "'no'", same: true },
    { one: 'a---b', other: 'a-b', same: true },
    { one: 'no!!', other: 'no!', same: false },
    { one: "-'a", other: '-a', same: false },
  ])('tells “$one” from “$other”: $same', ({ one, other, same }) => {
    expect(isSameWords(one, other)).toBe(same);
    expect(isSameWords(other, one)).toBe(same);
  });
});

describe('places of some words', () => {
  test('overlap, are none of no words, and are no more than were asked for', () => {
    expect(occurrences('aaa', 'aa')).toEqual([0, 1]);
    expect(occurrences('aaaa', 'a', 2)).toEqual([0, 1]);
    expect(occurrences('abc', '')).toEqual([]);
    expect(occurrences('abc', 'd')).toEqual([]);
  });

  test.each([
    { text: 'abc', once: true },
    { text: 'xabc', once: true },
    { text: 'abcabc', once: false },
    { text: 'ababc', once: true },
    { text: 'xyz', once: false },
  ])('are one in “$text”: $once', ({ text, once }) => {
    expect(standsOnce(text, 'abc')).toBe(once);
  });

  test('overlap themselves, and then are two', () => {
    expect(standsOnce('aaa', 'aa')).toBe(false);
  });

  test('with prefix and suffix are where the words begin', () => {
    expect(passages('so we go. so we go.', sought('so ', 'we', ' go'))).toEqual([3, 13]);
  });

  /** So much of a side tells whether it stands twice. */
  const NEAREST = 24;
  const [LEFT, RIGHT] = ['abcdefghijklmnopqrstuvwx', 'ABCDEFGHIJKLMNOPQRSTUVWX'];

  test.each([
    { what: 'neither side twice', before: LEFT, after: RIGHT, text: `${LEFT} ${RIGHT}`, twice: false },
    { what: 'what stood before twice', before: `z${LEFT} `, after: RIGHT, text: `${LEFT} ${LEFT}`, twice: true },
    { what: 'what stood after twice', before: LEFT, after: ` ${RIGHT}z`, text: `${RIGHT} ${RIGHT}`, twice: true },
    { what: 'a shorter side twice', before: LEFT.slice(1), after: '', text: LEFT + LEFT, twice: false },
    { what: 'a shorter suffix twice', before: '', after: RIGHT.slice(1), text: RIGHT + RIGHT, twice: false },
  ])('stand where the page has $what: $twice', ({ before, after, text, twice }) => {
    expect(LEFT).toHaveLength(NEAREST);
    const quote = { ...sought('', 'we', ''), before, after };
    expect(standsTwice(text, quote)).toBe(twice);
  });
});

describe('an offset between two code units', () => {
  test.each([
    { units: '\ud800\udc00', cuts: true },
    { units: '\udbff\udfff', cuts: true },
    { units: '\ud7ff\udc00', cuts: false },
    { units: '\udc00\udc00', cuts: false },
    { units: '\ud800\udbff', cuts: false },
    { units: '\ud800\ue000', cuts: false },
    { units: 'ab', cuts: false },
  ])('cuts a pair of surrogates: $cuts', ({ units, cuts }) => {
    expect(cutsPair(units, 1)).toBe(cuts);
    expect(cutsPair(`x${units}`, 2)).toBe(cuts);
  });

  test('at either end of the text cuts nothing', () => {
    const tree = '🌳';
    expect([cutsPair(tree, 0), cutsPair(tree, 2), cutsPair(tree, 3)]).toEqual([false, false, false]);
  });

  test('is moved outwards', () => {
    expect(wholePairs('🌳a🌳', { start: 1, end: 4 })).toEqual({ start: 0, end: 5 });
    expect(wholePairs('🌳a🌳', { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });

  test('is counted in code points from the start of the text', () => {
    expect(inCodePoints('🌳a🌳b', { start: 2, end: 5 })).toEqual({ start: 1, end: 3 });
    expect(inCodePoints('\ud800a', { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  });
});

describe('words that are known by themselves', () => {
  test.each([
    { text: 'planting', at: 3, cuts: true },
    { text: 'planting', at: 1, cuts: true },
    { text: 'planting', at: 7, cuts: true },
    { text: 'planting', at: 0, cuts: false },
    { text: 'planting', at: 8, cuts: false },
    { text: 'to do', at: 2, cuts: false },
    { text: 'to do', at: 3, cuts: false },
    { text: 'to do', at: 4, cuts: true },
    { text: '20.', at: 2, cuts: false },
    { text: '移民', at: 1, cuts: false },
  ])('begin at $at of “$text” within a word: $cuts', ({ text, at, cuts }) => {
    expect(cutsWord(text, at)).toBe(cuts);
  });

  const like = (words: number): typeof NO_RIVALS => ({ ...NO_RIVALS, words });
  const copied = { ...NO_RIVALS, copies: [{ before: 0, after: 0 }] };

  test.each([
    { what: 'four words of 20 characters', core: 'abcdef bcdef cdef de', rivals: NO_RIVALS, known: true },
    { what: '19 characters', core: 'bcdef bcdef cdef de', rivals: NO_RIVALS, known: false },
    { what: 'three words and marks', core: 'abcdefgh, cdefghij, defg.', rivals: NO_RIVALS, known: false },
    { what: 'words that stood twice', core: 'abcdef bcdef cdef de', rivals: copied, known: false },
    { what: 'words whose like stood there', core: 'abcdef bcdef cdef de', rivals: like(0.8), known: false },
    { what: 'words whose like was less like', core: 'abcdef bcdef cdef de', rivals: like(0.79), known: true },
  ])('are $what: $known', ({ core, rivals, known }) => {
    expect(isKnownByItself(sought('', core, '', rivals))).toBe(known);
  });

  test('stand as whole words only', () => {
    expect(wholeCopies('ten ten. tents often ten', sought('', 'ten', ''))).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 21, end: 24 },
    ]);
  });
});
