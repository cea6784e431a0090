import { describe, expect, test } from 'vitest';

import { besideAt, isAsItWas, isBetween, weighed } from '@/lib/anchoring/beside';
import { allCopiesIn, copiesIn, covers, likest } from '@/lib/anchoring/copies';
import { agreement, reach, sideRoom, turned } from '@/lib/anchoring/reach';
import type { Side } from '@/lib/anchoring/reach';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import type { Sought } from '@/lib/anchoring/sought';

/** How far two texts may drift apart, what a changed character costs, what the edge of the text is worth. */
const [DRIFT, CHANGE, EDGE] = [32, 3, 16];

/** Letters of which no two stretches are alike. */
const LETTERS = Array.from({ length: 128 }, (_, at) => String.fromCharCode(0x4e00 + 7 * at)).join('');
/** Words that are in none of them. */
const OTHERS = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x3000 + 3 * at)).join('');

function side(outward: string, atEdge = false, inner = 0): Side {
  return { outward, atEdge, inner, line: inner };
}

describe('what stands beside a place', () => {
  test('is read away from it', () => {
    expect(turned('abc')).toBe('cba');
    expect(turned('')).toBe('');
  });

  test.each([
    { context: 'abc', beside: 'abd', agreed: 2 },
    { context: 'abc', beside: 'abcd', agreed: 3 },
    { context: 'abcd', beside: 'abc', agreed: 3 },
    { context: 'abc', beside: 'xbc', agreed: 0 },
    { context: '', beside: 'abc', agreed: 0 },
  ])('agrees with “$context” in “$beside” for $agreed characters', ({ context, beside, agreed }) => {
    expect(agreement(context, beside)).toBe(agreed);
    expect(agreement(beside, context)).toBe(agreed);
  });

  test('is looked at as far as both may drift apart', () => {
    expect(sideRoom(side(LETTERS))).toBe(LETTERS.length + DRIFT);
  });
});

describe('how far a side reaches', () => {
  const all = LETTERS.length;
  const put = (count: number): string => LETTERS.slice(0, 8) + OTHERS.slice(0, count) + LETTERS.slice(8);
  const left = (count: number): string => LETTERS.slice(0, 8) + LETTERS.slice(8 + count);

  test.each([
    { what: 'all of it stands', now: LETTERS, reached: all },
    { what: 'all of it stands before other words', now: LETTERS + OTHERS, reached: all },
    { what: 'a character is another one', now: `${LETTERS.slice(0, 60)}x${LETTERS.slice(61)}`, reached: all - CHANGE },
    { what: 'the first character is another one', now: `x${LETTERS.slice(1)}`, reached: all - CHANGE },
    { what: 'a phrase was put in', now: put(10), reached: all - 10 * CHANGE },
    { what: 'a phrase was put in at once', now: OTHERS.slice(0, 10) + LETTERS, reached: all - 10 * CHANGE },
    { what: 'as much was put in as may be', now: put(DRIFT), reached: all - DRIFT * CHANGE },
    { what: 'more was put in than may be', now: put(DRIFT + 1), reached: 8 },
    { what: 'a phrase was left out', now: left(10), reached: all - 10 * CHANGE },
    { what: 'as much was left out as may be', now: left(DRIFT), reached: all - DRIFT * CHANGE },
    { what: 'more was left out than may be', now: left(DRIFT + 1), reached: 8 },
    { what: 'the text ends in it', now: LETTERS.slice(0, 50), reached: 50 },
    { what: 'it ends in it, after a change', now: `${LETTERS.slice(0, 20)}x${LETTERS.slice(21, 50)}`, reached: 47 },
    { what: 'other words follow its beginning', now: LETTERS.slice(0, 20) + OTHERS, reached: 20 },
    { what: 'nothing of it stands', now: OTHERS, reached: 0 },
    { what: 'nothing stands there', now: '', reached: 0 },
  ])('where $what', ({ now, reached }) => {
    expect(reach(side(LETTERS), now)).toBe(reached);
  });

  test('is more at the edge of the text, where it stood at one', () => {
    expect(reach(side('abc', true), 'abc')).toBe(3 + EDGE);
    expect(reach(side('', true), '')).toBe(EDGE);
    expect(reach(side('abc', true), 'abcd')).toBe(3);
    expect(reach(side('abc', false), 'abc')).toBe(3);
    expect(reach(side('abc', true), 'abd')).toBe(2);
  });
});

function sought(prefix: string, exact: string, suffix: string): Sought {
  return soughtBy({ exact, prefix, suffix, rivals: NO_RIVALS });
}

describe('the copies of some words', () => {
  test('cover others that have no more on either side', () => {
    const of = (before: number, after: number): { before: number; after: number } => ({ before, after });
    expect(covers(of(3, 3), of(3, 3))).toBe(true);
    expect(covers(of(4, 3), of(3, 3))).toBe(true);
    expect(covers(of(2, 9), of(3, 3))).toBe(false);
    expect(covers(of(9, 2), of(3, 3))).toBe(false);
  });

  test('are kept as far as no other covers them', () => {
    const copies = [
      { before: 2, after: 9 },
      { before: 5, after: 1 },
      { before: 5, after: 4 },
      { before: 1, after: 9 },
      { before: 9, after: 0 },
      { before: 5, after: 4 },
    ];
    expect(likest(copies)).toEqual([
      { before: 9, after: 0 },
      { before: 5, after: 4 },
      { before: 2, after: 9 },
    ]);
  });

  const [LEFT, RIGHT] = [LETTERS.slice(0, 70), LETTERS.slice(58)];

  test('are those first that have most beside them, letter by letter and with changes', () => {
    const changed = `${LEFT.slice(0, 60)}x${LEFT.slice(61)}`;
    const flat = `..we..${changed}we${RIGHT}..${LEFT.slice(-20)}we..`;
    expect(copiesIn(flat, sought(LEFT, 'we', RIGHT))).toMatchObject([
      { before: 67, after: 70, agreed: { before: 9, after: 70 } },
      { before: 20, after: 0, agreed: { before: 20, after: 0 } },
      { before: 0, after: 0, agreed: { before: 0, after: 0 } },
    ]);
    expect(copiesIn(flat, sought(LEFT, 'we', RIGHT), 2)).toHaveLength(2);
  });

  /** So many are weighed with changes; of more copies than MANY none is. */
  const [CLOSELY, MANY] = [48, 200];
  const drifted = `we ${RIGHT}`;

  test.each([
    { count: MANY, after: 70 - CHANGE },
    { count: MANY + 1, after: 0 },
  ])('are weighed with changes only while they are not too many: $count', ({ count, after }) => {
    const flat = `${drifted}${'..we'.repeat(count - 1)}`;
    const copies = copiesIn(flat, sought('', 'we', RIGHT));
    expect(copies).toHaveLength(CLOSELY);
    expect(Math.max(...copies.map((copy) => copy.after))).toBe(after);
    expect(allCopiesIn(flat, sought('', 'we', RIGHT))).toHaveLength(MANY);
  });
});

describe('a place beside old neighbours', () => {
  /** So much beyond the quote's own sentence tells that its neighbour stands there. */
  const SOME = 8;
  const SENTENCE = 'Mine is here, ';
  const BEFORE = `It was said in the spring of last year that all of them came home. ${SENTENCE}`;
  const AFTER = ' and so on. Then the others went away, and nobody has heard of them since that day.';
  const quote = sought(BEFORE, 'we say', AFTER);

  const at = (before: string, after: string): ReturnType<typeof besideAt> => {
    const flat = `${before}we say${after}`;
    return besideAt(flat, quote, { start: before.length, end: before.length + 'we say'.length });
  };

  test('has all of prefix and suffix', () => {
    const place = at(`It rains. ${BEFORE}`, `${AFTER} It snows.`);
    expect(place).toEqual({ before: BEFORE.length, after: AFTER.length, isBefore: true, isAfter: true });
    expect(isAsItWas(quote, place)).toBe(true);
  });

  test('has them no more with a character less of either', () => {
    expect(isAsItWas(quote, at(BEFORE.slice(1), AFTER))).toBe(false);
    expect(isAsItWas(quote, at(BEFORE, AFTER.slice(0, -1)))).toBe(false);
  });

  test('has a neighbour where enough of it stands beyond the sentence, and none with a character less', () => {
    const enough = quote.left.inner + SOME;
    expect(at(`#${BEFORE.slice(-enough)}`, '')).toMatchObject({ before: enough, isBefore: true, isAfter: false });
    expect(at(`#${BEFORE.slice(1 - enough)}`, '')).toMatchObject({ before: enough - 1, isBefore: false });
    const more = quote.right.inner + SOME;
    expect(at('', `${AFTER.slice(0, more)}#`)).toMatchObject({ after: more, isBefore: false, isAfter: true });
    expect(at('', `${AFTER.slice(0, more - 1)}#`)).toMatchObject({ after: more - 1, isAfter: false });
  });

  test('stands between its neighbours only with both of them', () => {
    const between = (before: string, after: string): boolean =>
      isBetween(`${before}we say${after}`, quote, { start: before.length, end: before.length + 'we say'.length });
    expect([between(BEFORE, AFTER), between('', AFTER), between(BEFORE, ''), between('', '')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('at the edge of the text has the edge for a neighbour, where the quote had', () => {
    const first = sought('To all. ', 'we say', AFTER);
    const isFirst = (before: string): boolean =>
      besideAt(`${before}we say${AFTER}`, first, { start: before.length, end: before.length + 'we say'.length })
        .isBefore;
    expect([isFirst('To all. '), isFirst(' To all. '), isFirst('Send this: To all. '), isFirst('all. ')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('comes first where more of both sides together stands beside it', () => {
    const flat = `we say. #${BEFORE.slice(-9)}we say${AFTER.slice(0, 9)}#${BEFORE.slice(-12)}we say#`;
    expect(weighed(flat, quote).map(({ before, after }) => before + after)).toEqual([18, 12, 0]);
  });
});
