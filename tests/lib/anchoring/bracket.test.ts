import { describe, expect, test } from 'vitest';

import { findBracket, likeIn, mostlyIn, ownIn, passagesIn, touch } from '@/lib/anchoring/bracket';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import type { Sought } from '@/lib/anchoring/sought';
import type { Rivals, Span } from '@/lib/model';

/** Han characters, of which each is a word and none is like another: shares come out as they are written. */
const letters = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(from + 3 * at)).join('');
const [LEFT, RIGHT, QUOTE, OTHERS, FILLER] = [
  letters(0x4e00, 100),
  letters(0x5e00, 100),
  letters(0x7000, 80),
  letters(0x8000, 100),
  letters(0x9000, 80),
];
const LENGTH = 40;

function quoteOf(rivals: Partial<Rivals> = {}, length = LENGTH): Sought {
  const exact = QUOTE.slice(0, length);
  return soughtBy({ exact, prefix: LEFT, suffix: RIGHT, rivals: { ...NO_RIVALS, ...rivals } });
}

/**
 * How much of prefix and suffix stands, of 100 characters each, and how many of the quote's: those at its two ends, or,
 * where one side is gone, those beside the other.
 */
interface Place {
  readonly before: number;
  readonly after: number;
  readonly kept: number;
}

function wordsNow({ before, after, kept }: Place, length: number): { head: string; tail: string; others: string } {
  const first = before === 0 ? 0 : after === 0 ? kept : Math.ceil(kept / 2);
  return {
    head: QUOTE.slice(0, first),
    others: OTHERS.slice(0, length - kept),
    tail: QUOTE.slice(length - kept + first, length),
  };
}

/** A page with such places, and where the quote's words stand in each: from the first to the last of them. */
function page(places: readonly Place[], length = LENGTH): { flat: string; spans: readonly Span[] } {
  let flat = FILLER;
  const spans = places.map((place) => {
    const { head, others, tail } = wordsNow(place, length);
    flat += LEFT.slice(100 - place.before);
    const [start, end] = [flat.length, flat.length + length];
    flat += head + others + tail + RIGHT.slice(0, place.after) + FILLER;
    return { start: head === '' ? start + others.length : start, end: tail === '' ? end - others.length : end };
  });
  return { flat, spans };
}

interface Told extends Place {
  readonly rivals?: Partial<Rivals>;
  readonly length?: number;
  readonly is: 'edited' | 'removed' | undefined;
}

const isSame = (one: Span | undefined, other: Span | undefined): boolean =>
  one?.start === other?.start && one?.end === other?.end;

/** What is found on a page; `elsewhere` where it is told as edited, and at another place than the one that is meant. */
function foundOn(flat: string, quote: Sought, meant: Span | undefined): Told['is'] | 'elsewhere' {
  const finding = findBracket(flat, quote);
  return finding?.is === 'edited' && !isSame(finding.image, meant) ? 'elsewhere' : finding?.is;
}

function found({ rivals, length, ...place }: Omit<Told, 'is'>): Told['is'] | 'elsewhere' {
  const { flat, spans } = page([place], length);
  return foundOn(flat, quoteOf(rivals, length), spans[0]);
}

const [HALF, COPIED] = [20, { copies: [{ before: 0, after: 0 }], words: 1 }];

describe('between prefix and suffix', () => {
  test.each<Told>([
    { before: 100, after: 100, kept: HALF, is: 'edited' },
    { before: 100, after: 100, kept: HALF - 1, is: 'removed' },
    { before: 100, after: 100, kept: 0, is: 'removed' },
    // half of either side has to stand
    { before: 50, after: 100, kept: HALF, is: 'edited' },
    { before: 49, after: 100, kept: HALF, is: undefined },
    { before: 100, after: 50, kept: HALF, is: 'edited' },
    { before: 100, after: 49, kept: HALF, is: undefined },
    // with less than 70 in 100 of both, the words have to be more alike
    { before: 70, after: 70, kept: HALF, is: 'edited' },
    { before: 70, after: 69, kept: HALF, is: undefined },
    { before: 70, after: 69, kept: 32, is: 'edited' },
    { before: 70, after: 69, kept: 31, is: undefined },
    { before: 70, after: 69, kept: HALF - 1, is: 'removed' },
  ])('$kept of 40 words with $before and $after of 100 about them are $is', ({ is, ...place }) => {
    expect(found(place)).toBe(is);
  });

  test.each<Told>([
    // by 10 in 100 more than what had most of them
    { before: 100, after: 60, kept: 10, rivals: { sides: 0.7 }, is: 'removed' },
    { before: 100, after: 60, kept: 10, rivals: { sides: 0.71 }, is: undefined },
    // or nearly all, where nothing had quite so much
    { before: 100, after: 98, kept: 10, rivals: { sides: 0.97 }, is: 'removed' },
    { before: 100, after: 98, kept: 10, rivals: { sides: 0.98 }, is: undefined },
    { before: 100, after: 97, kept: 10, rivals: { sides: 0.97 }, is: undefined },
    // words that are more like the quote than others were
    { before: 80, after: 80, kept: HALF, rivals: { words: 0.4 }, is: 'edited' },
    { before: 80, after: 80, kept: HALF, rivals: { words: 0.41 }, is: undefined },
    // or so much about them that they stand in its place
    { before: 90, after: 90, kept: HALF, rivals: { words: 0.9 }, is: 'edited' },
    { before: 90, after: 89, kept: HALF, rivals: { words: 0.9 }, is: undefined },
    { before: 90, after: 90, kept: HALF, rivals: { words: 0.9, sides: 0.49 }, is: 'edited' },
    { before: 97, after: 97, kept: HALF, rivals: { words: 0.9, sides: 0.5 }, is: 'edited' },
    { before: 97, after: 96, kept: HALF, rivals: { words: 0.9, sides: 0.5 }, is: undefined },
    // where it is known which lines were like its own, they are told from it elsewhere
    { before: 80, after: 80, kept: HALF, rivals: { words: 0.9, likes: [] }, is: 'edited' },
    // the very words are no edit, and may be a copy of them
    { before: 100, after: 100, kept: LENGTH, rivals: COPIED, is: undefined },
    { before: 100, after: 100, kept: LENGTH, rivals: { ...COPIED, likes: [] }, is: undefined },
    { before: 100, after: 100, kept: LENGTH - 2, rivals: COPIED, is: 'edited' },
    { before: 100, after: 100, kept: LENGTH, rivals: { words: 1 }, is: 'edited' },
  ])('$kept of 40 words with $before and $after about them, and rivals, are $is', ({ is, ...place }) => {
    expect(found(place)).toBe(is);
  });

  test.each([
    { before: 95, after: 95, is: 'edited' },
    { before: 96, after: 95, is: undefined },
    { before: 100, after: 100, is: undefined },
    { before: 49, after: 100, is: 'edited' },
  ])('the one with most about it is told from another with $before and $after: $is', ({ is, ...other }) => {
    const whole = { before: 100, after: 100, kept: HALF };
    for (const places of [
      [whole, { ...other, kept: HALF }],
      [{ ...other, kept: HALF }, whole],
    ]) {
      const { flat, spans } = page(places);
      expect(foundOn(flat, quoteOf(), spans[places.indexOf(whole)])).toBe(is);
    }
  });
});

describe('beside prefix or suffix alone', () => {
  test.each<Told>([
    { before: 0, after: 80, kept: 26, length: 54, is: 'edited' },
    { before: 0, after: 79, kept: 26, length: 54, is: undefined },
    { before: 80, after: 0, kept: 26, length: 54, is: 'edited' },
    { before: 79, after: 0, kept: 26, length: 54, is: undefined },
    { before: 0, after: 80, kept: 25, length: 54, is: undefined },
    { before: 0, after: 80, kept: 11, length: 33, is: undefined },
    { before: 0, after: 80, kept: 10, length: 33, is: 'removed' },
    { before: 0, after: 79, kept: 10, length: 33, is: undefined },
    // short words have to be more alike
    { before: 0, after: 80, kept: 20, length: 30, is: 'edited' },
    { before: 0, after: 80, kept: 19, length: 30, is: undefined },
    { before: 0, after: 80, kept: 20, length: 31, is: undefined },
    { before: 0, after: 80, kept: 20, length: 32, is: 'edited' },
    // and liker than others were
    { before: 0, after: 80, kept: 24, rivals: { words: 0.65 }, is: 'edited' },
    { before: 0, after: 80, kept: 24, rivals: { words: 0.66 }, is: undefined },
    { before: 0, after: 80, kept: 24, rivals: { whole: 0.33 }, is: 'edited' },
    { before: 0, after: 80, kept: 24, rivals: { whole: 0.34 }, is: undefined },
    // nothing is told as gone where as much stood elsewhere
    { before: 0, after: 80, kept: 10, rivals: { sides: 0.49 }, is: 'removed' },
    { before: 0, after: 80, kept: 10, rivals: { sides: 0.5 }, is: undefined },
    // with half of both, where others had as much of them
    { before: 100, after: 60, kept: HALF, rivals: { sides: 0.75, words: 0.4 }, is: 'edited' },
    { before: 100, after: 60, kept: HALF, rivals: { sides: 0.75, words: 0.41 }, is: undefined },
    { before: 100, after: 49, kept: HALF, rivals: { sides: 0.75, words: 0.4 }, is: undefined },
    { before: 70, after: 69, kept: 31, rivals: { sides: 0.75 }, is: undefined },
  ])('$kept of $length words with $before and $after of 100 are $is', ({ is, ...place }) => {
    expect(found(place)).toBe(is);
  });

  test.each([
    { what: 'nearly as much', other: { before: 0, after: 91, kept: 26 }, is: undefined },
    { what: 'clearly less', other: { before: 0, after: 89, kept: 26 }, is: 'edited' },
    { what: 'as much about it, and other words', other: { before: 0, after: 100, kept: 5 }, is: 'edited' },
  ])('words are told from another place with $what', ({ other, is }) => {
    const best = { before: 0, after: 100, kept: LENGTH };
    for (const places of [
      [best, other],
      [other, best],
    ]) {
      const { flat, spans } = page(places);
      expect(foundOn(flat, quoteOf(), spans[places.indexOf(best)])).toBe(is);
    }
  });
});

describe('words in a place that is known', () => {
  const inPlace = (place: Place, rivals: Partial<Rivals> = {}): { like: boolean; own: boolean } => {
    const { flat, spans } = page([place]);
    const [span = { start: 0, end: 0 }] = spans;
    const [like, own] = [likeIn(flat, quoteOf(rivals), span), ownIn(flat, quoteOf(rivals), span)];
    return { like: isSame(like, span), own: isSame(own, span) };
  };

  test.each([
    { before: 100, after: 100, kept: HALF, like: true },
    { before: 100, after: 100, kept: HALF - 1, like: false },
    { before: 70, after: 70, kept: HALF, like: true },
    { before: 70, after: 69, kept: HALF, like: false },
    // laid beside it alone they have to be more alike
    { before: 70, after: 69, kept: 32, like: true },
    { before: 0, after: 0, kept: 20, like: true },
    { before: 0, after: 0, kept: 19, like: false },
  ])('are like the quote’s: $kept of 40, $before and $after about them', ({ like, ...place }) => {
    expect(inPlace(place).like).toBe(like);
  });

  test.each<Place & { rivals: Partial<Rivals>; own: boolean }>([
    { before: 100, after: 100, kept: HALF, rivals: {}, own: true },
    { before: 100, after: 100, kept: HALF - 1, rivals: {}, own: false },
    { before: 50, after: 50, kept: 32, rivals: {}, own: true },
    { before: 49, after: 50, kept: 32, rivals: {}, own: false },
    { before: 100, after: 50, kept: 26, rivals: { sides: 0.49 }, own: true },
    // others had as much about them: then they have to be told from those
    { before: 100, after: 50, kept: 26, rivals: { sides: 0.7, words: 0.7 }, own: false },
    { before: 100, after: 50, kept: 26, rivals: { sides: 0.7, words: 0.7, likes: [] }, own: true },
    { before: 100, after: 50, kept: 26, rivals: { sides: 0.5, words: 0.5 }, own: true },
    // the very words, of which there were copies
    { before: 100, after: 50, kept: LENGTH, rivals: { ...COPIED, likes: [] }, own: false },
    { before: 100, after: 50, kept: LENGTH, rivals: { words: 1, likes: [] }, own: true },
    { before: 100, after: 50, kept: 38, rivals: { ...COPIED, likes: [] }, own: true },
  ])('are the quote’s own: $kept of 40, $before and $after about them, $rivals: $own', ({ rivals, own, ...place }) => {
    expect(inPlace(place, rivals).own).toBe(own);
  });

  test('are none where there is none, or where the quote is too long to be laid beside it', () => {
    const { flat } = page([{ before: 100, after: 100, kept: LENGTH }]);
    expect(likeIn(`${flat} `, quoteOf(), { start: flat.length, end: flat.length + 1 })).toBeUndefined();
    expect(likeIn(flat, { ...quoteOf(), core: QUOTE.repeat(20) }, { start: 400, end: 440 })).toBeUndefined();
  });
});

test.each([
  { words: { start: 0, end: 10 }, place: { start: 5, end: 20 }, most: true },
  { words: { start: 0, end: 10 }, place: { start: 6, end: 20 }, most: false },
  { words: { start: 10, end: 20 }, place: { start: 0, end: 15 }, most: true },
  { words: { start: 10, end: 20 }, place: { start: 0, end: 14 }, most: false },
  { words: { start: 10, end: 20 }, place: { start: 12, end: 17 }, most: true },
  { words: { start: 30, end: 40 }, place: { start: 0, end: 20 }, most: false },
])('half of some words stand in a place: $most', ({ words, place, most }) => {
  expect(mostlyIn(place, words)).toBe(most);
});

test.each([
  { one: { start: 0, end: 5 }, other: { start: 5, end: 9 }, both: true },
  { one: { start: 0, end: 5 }, other: { start: 6, end: 9 }, both: false },
  { one: { start: 2, end: 3 }, other: { start: 0, end: 9 }, both: true },
])('two places touch: $both', ({ one, other, both }) => {
  expect(touch(one, other)).toBe(both);
  expect(touch(other, one)).toBe(both);
});

test('of the stretches that come to one place the best is kept, and those come first that have most', () => {
  const { flat, spans } = page([
    { before: 60, after: 100, kept: HALF },
    { before: 100, after: 100, kept: LENGTH },
    { before: 100, after: 80, kept: LENGTH },
  ]);
  const images = passagesIn(flat, quoteOf()).map(({ image }) => image);
  expect(images).toEqual([spans[1], spans[2], spans[0]]);
});
