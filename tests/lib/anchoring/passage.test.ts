import { describe, expect, test } from 'vitest';

import { align } from '@/lib/anchoring/align';
import { comparePassage } from '@/lib/anchoring/passage';
import type { Passage } from '@/lib/anchoring/passage';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import { stretches } from '@/lib/anchoring/stretches';
import { wordsIn } from '@/lib/anchoring/words';

/** Which of the new words is laid beside each of the old ones: `-` for none. */
function laid(old: string, now: string): string {
  const words = wordsIn(now);
  return [...align(wordsIn(old), words)].map((at) => words[at]?.word ?? '-').join(' ');
}

describe('old words laid beside new ones', () => {
  test.each([
    { what: 'the same words', old: 'we plant oak trees', now: 'we plant oak trees', laid: 'we plant oak trees' },
    { what: 'a stretch of others', old: 'plant oak', now: 'now we plant oak trees', laid: 'plant oak' },
    { what: 'a word edited', old: 'we plant oak trees', now: 'we planted oak trees', laid: 'we planted oak trees' },
    {
      what: 'a word taken out',
      old: 'we plant old oak trees',
      now: 'we plant oak trees',
      laid: 'we plant - oak trees',
    },
    { what: 'words taken out at its start', old: 'so now we plant oak', now: 'we plant oak', laid: '- - we plant oak' },
    { what: 'words taken out at its end', old: 'we plant oak so now', now: 'we plant oak', laid: 'we plant oak - -' },
    { what: 'a word put in', old: 'we plant oak trees', now: 'we plant old oak trees', laid: 'we plant oak trees' },
    {
      what: 'a sentence put in',
      old: 'we plant oak trees. we count birds.',
      now: 'we plant oak trees. nobody knows why that is so. we count birds.',
      laid: 'we plant oak trees . we count birds .',
    },
    { what: 'a mark for a word', old: 'we plant oak', now: 'we . oak', laid: '- - oak' },
    { what: 'a word for a mark', old: 'we , plant', now: 'we b plant', laid: '- - plant' },
    { what: 'one mark for another', old: 'trees, and birds', now: 'trees; and birds', laid: 'trees ; and birds' },
    { what: 'other words', old: 'plant', now: '', laid: '-' },
    { what: 'no old words', old: '', now: 'plant', laid: '' },
  ])('with $what', ({ old, now, laid: words }) => {
    expect(laid(old, now)).toBe(words);
  });
});

const [BEFORE, AFTER] = ['The council met in May. ', ' Its chair thanked all who came.'];

/** A passage laid beside all of a page that holds other words in place of the quote. */
function compared(exact: string, now: string): { passage: Passage; image: string | undefined; gap: string } {
  const sought = soughtBy({ exact, prefix: BEFORE, suffix: AFTER, rivals: NO_RIVALS });
  const passage = comparePassage(now, { start: 0, end: now.length }, sought);
  const { image, gap } = passage;
  return { passage, image: image && now.slice(image.start, image.end), gap: now.slice(gap.start, gap.end) };
}

const between = (words: string): string => `${BEFORE}${words}${AFTER}`;

describe('what stands for a quote', () => {
  test.each([
    { what: 'itself', exact: 'We plant oaks.', now: between('We plant oaks.'), image: 'We plant oaks.' },
    {
      what: 'an edited word in it',
      exact: 'We plant oaks.',
      now: between('We planted oaks.'),
      image: 'We planted oaks.',
    },
    {
      what: 'words put in',
      exact: 'We plant oaks.',
      now: between('We plant many oaks.'),
      image: 'We plant many oaks.',
    },
    {
      what: 'its first word gone',
      exact: 'Soon we plant oaks.',
      now: between('we plant oaks.'),
      image: 'we plant oaks.',
    },
    { what: 'its last word gone', exact: 'we plant oaks soon', now: between('we plant oaks'), image: 'we plant oaks' },
    { what: 'a part of a word', exact: 'ant oaks or el', now: between('ant oaks and el'), image: 'ant oaks and el' },
    { what: 'nothing', exact: 'We plant oaks.', now: `${BEFORE.trim()}${AFTER}`, image: undefined },
  ])('is $what', ({ exact, now, image }) => {
    expect(compared(exact, now).image).toBe(image);
  });

  test('keeps its place in the words that it cuts, where they stand unchanged', () => {
    const sought = soughtBy({
      exact: 'anting oaks and el',
      prefix: 'We are pl',
      suffix: 'ms here.',
      rivals: NO_RIVALS,
    });
    const now = 'We are planting oaks or elms here.';
    const { image } = comparePassage(now, { start: 0, end: now.length }, sought);
    expect(image && now.slice(image.start, image.end)).toBe('anting oaks or el');
    const other = 'We are plating oaks or elmo here.';
    const { image: whole } = comparePassage(other, { start: 0, end: other.length }, sought);
    expect(whole && other.slice(whole.start, whole.end)).toBe('plating oaks or elmo');
  });

  test('ends with its own full stop, where a sentence was put in behind it or before', () => {
    const behind = compared('We plant oaks.', between('We plant oaks. Nobody knows.'));
    expect(behind.image).toBe('We plant oaks.');
    const before = compared('We plant oaks.', between('Nobody knows. We plant oaks.'));
    expect(before.image).toBe('We plant oaks.');
  });

  test.each([
    { what: 'other words', now: between('Nobody knows'), gap: ' Nobody knows ' },
    { what: 'nothing', now: `${BEFORE.trim()}${AFTER}`, gap: ' ' },
    {
      what: 'all up to the next kept word',
      now: `${BEFORE}Nobody knows. Her chair thanked all who came.`,
      gap: ' Nobody knows. Her ',
    },
    {
      what: 'all from the last kept word',
      now: `The council met in June! Nobody. ${AFTER.trim()}`,
      gap: ' June! Nobody. ',
    },
  ])('leaves a gap with $what', ({ now, gap }) => {
    expect(compared('Zebras quit', now).gap).toBe(gap);
  });

  test('leaves a gap up to the edge of the stretch, where nothing of a side stands', () => {
    expect(compared('Zebras quit', 'Nothing. Its chair thanked all who came.').gap).toBe('Nothing. ');
    const sought = soughtBy({
      exact: 'Zebras quit',
      prefix: BEFORE,
      suffix: ' Its chair thanked all',
      rivals: NO_RIVALS,
    });
    const now = 'The council met in May. Nothing!';
    const { gap } = comparePassage(now, { start: 0, end: now.length }, sought);
    expect(now.slice(gap.start, gap.end)).toBe(' Nothing!');
  });
});

describe('how much of a passage stands', () => {
  // letters and marks without spaces: 19 before, 11 of the quote, 26 after
  test.each([
    { what: 'all', now: between('We plant oaks'), before: 1, after: 1, sides: 1, whole: 1 },
    {
      what: 'all but what stood before',
      now: `We plant oaks${AFTER}`,
      before: 0,
      after: 1,
      sides: 26 / 45,
      whole: 37 / 56,
    },
    {
      what: 'all but what stood after',
      now: `${BEFORE}We plant oaks`,
      before: 1,
      after: 0,
      sides: 19 / 45,
      whole: 30 / 56,
    },
  ])('is $what', ({ now, before, after, sides, whole }) => {
    const { passage } = compared('We plant oaks', now);
    expect(passage.keptBefore).toBe(before);
    expect(passage.keptAfter).toBe(after);
    expect(passage.sides).toBeCloseTo(sides, 9);
    expect(passage.whole).toBeCloseTo(whole, 9);
    expect(passage.stretch).toEqual({ start: 0, end: now.length });
  });

  test('is all of a side that is empty', () => {
    const sought = soughtBy({ exact: 'We plant oaks.', prefix: '', suffix: '', rivals: NO_RIVALS });
    const { keptBefore, keptAfter, sides } = comparePassage('Other', { start: 0, end: 5 }, sought);
    expect([keptBefore, keptAfter, sides]).toEqual([1, 1, 1]);
  });

  /** All words of the quote in their order make it as like as this, with so many others among them. */
  const [WHOLE, MOST_PUT_IN] = [0.8, 16];
  const SIGN = ['signing everybody', 'up to everything'] as const;
  const put = (count: number): string => [SIGN[0], ...Array.from({ length: count }, () => 'z'), SIGN[1]].join(' ');

  test.each([
    { what: 'the same words', exact: 'We plant oaks.', now: 'We plant oaks.', like: 1 },
    // "plant" and "planted": five sevenths of it; twice that of both together
    {
      what: 'a word edited',
      exact: 'We plant oaks.',
      now: 'We planted oaks.',
      like: (2 * (2 + (5 * 5) / 7 + 4 + 1)) / (12 + 14),
    },
    { what: 'one of two words changed', exact: 'explore ways', now: 'consider ways', like: 0.5 },
    { what: 'one of three words changed', exact: 'explore new ways', now: 'find new ways', like: 2 / 3 },
    { what: 'as many words put in as may be', exact: SIGN.join(' '), now: put(MOST_PUT_IN), like: WHOLE },
    {
      what: 'more words put in than may be',
      exact: SIGN.join(' '),
      now: put(MOST_PUT_IN + 1),
      like: (2 * 30) / (30 + 47),
    },
    { what: 'the first of two words kept', exact: 'we investigated', now: 'we saw', like: 0.5 },
    { what: 'three of four words kept', exact: 'investigated by all of', now: 'seen by all of', like: 3 / 4 },
    // five words: eight letters, of twenty and of twelve
    {
      what: 'four of five words kept',
      exact: 'investigated by all of us',
      now: 'so by all of us',
      like: (2 * 9) / (21 + 11),
    },
    { what: 'nothing', exact: 'We plant oaks.', now: '', like: 0 },
  ])('makes a quote with $what alike', ({ exact, now, like }) => {
    expect(compared(exact, between(now)).passage.likeness).toBeCloseTo(like, 9);
  });
});

describe('the stretches of a page where a passage may stand', () => {
  /** So much is looked at beyond where the passage should start and end. */
  const MARGIN = 40;
  const sought = soughtBy({
    exact: 'We plant oaks by the river in spring.',
    prefix: BEFORE,
    suffix: AFTER,
    rivals: NO_RIVALS,
  });
  const passage = `${BEFORE}We plant oaks by the river in spring.${AFTER}`;
  const filler = 'Lorem ipsum dolor sit amet. '.repeat(20);

  test('is one as wide as the passage and a margin, where it stands', () => {
    const flat = `${filler}${passage}${filler}`;
    expect(stretches(flat, sought)).toEqual([
      { start: filler.length - MARGIN, end: filler.length + passage.length + MARGIN },
    ]);
  });

  test('ends with the page', () => {
    expect(stretches(passage, sought)).toEqual([{ start: 0, end: passage.length }]);
  });

  test('is none where nothing of it stands', () => {
    expect(stretches(filler, sought)).toEqual([]);
  });

  test('is wider where something was put in, and first where most of it stands', () => {
    const part = 'by the river in spring. Its chair thanked';
    const put = 'Nobody knows why. ';
    const flat = `${part}${filler}${BEFORE}${put}${passage.slice(BEFORE.length)}`;
    const start = part.length + filler.length;
    const [first, second, ...others] = stretches(flat, sought);
    expect(first).toEqual({ start: start - MARGIN, end: flat.length });
    expect(second?.start).toBe(0);
    expect(others).toEqual([]);
  });

  /** Seeds that stand in more places than TOO_COMMON tell nothing; no more stretches than MOST are looked at. */
  const [TOO_COMMON, MOST] = [40, 6];
  const copies = (count: number): string => `${passage}${filler}`.repeat(count);

  test.each([
    { count: MOST, found: MOST },
    { count: MOST + 1, found: MOST },
    { count: TOO_COMMON, found: MOST },
    { count: TOO_COMMON + 1, found: 0 },
  ])('of $count copies of it are $found', ({ count, found }) => {
    expect(stretches(copies(count), sought)).toHaveLength(found);
  });
});
