import { describe, expect, test } from 'vitest';

import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { BracketFinding } from '@/lib/anchoring/bracket-finding';
import { findFuzzy, isNowhere, likestWords } from '@/lib/anchoring/fuzzy';
import { betweenEnds, endsOf, isLong } from '@/lib/anchoring/long-quote';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import type { Sought } from '@/lib/anchoring/sought';
import { chance } from '@/scripts/anchoring/chance';

/** Words by chance, and the same each time, in sentences of nine: so many characters. */
function sentences(length: number): string {
  const pick = chance(1);
  const word = (): string => Array.from({ length: 5 }, () => String.fromCharCode(97 + pick(26))).join('');
  const all = Array.from({ length: Math.ceil(length / 6) + 1 }, (_, at) => word() + (at % 9 === 8 ? '.' : ''));
  return all.join(' ').slice(0, length);
}

const OF = (core: string, words = 0): Sought =>
  soughtBy({ exact: core, prefix: 'To all. ', suffix: ' From all.', rivals: { ...NO_RIVALS, words } });

describe('a long quote', () => {
  /** Longer ones are known by their ends: so much of each, with so much of what follows within the quote. */
  const [LONG, END, BESIDE] = [1500, 320, 128];

  test('is one of more characters than may be laid beside a page word by word', () => {
    expect(isLong(OF('x'.repeat(LONG)))).toBe(false);
    expect(isLong(OF('x'.repeat(LONG + 1)))).toBe(true);
  });

  test('is known by its beginning and by its end', () => {
    const core = sentences(2000);
    const [start, end] = endsOf(OF(core));
    expect(start).toMatchObject({ before: 'To all. ', core: core.slice(0, END), after: core.slice(END, END + BESIDE) });
    expect(end).toMatchObject({ before: core.slice(-END - BESIDE, -END), core: core.slice(-END), after: ' From all.' });
  });

  const CORE = sentences(1920);
  const edited = (start: number, end: number): BracketFinding => ({ is: 'edited', image: { start, end }, likeness: 1 });
  const removed = (start: number, end: number): BracketFinding => ({ is: 'removed', gap: { start, end } });
  const FLAT = `To all. ${CORE} From all.`;
  const [FROM, TO] = [8, 8 + CORE.length];

  test('is what stands between the two', () => {
    const found = betweenEnds(FLAT, CORE, edited(FROM, FROM + 9), edited(TO - 9, TO));
    expect(found).toEqual({ is: 'edited', image: { start: FROM, end: TO }, likeness: 1 });
  });

  test('begins after the gap where its beginning was taken out, and ends before the one at its end', () => {
    const first = betweenEnds(FLAT, CORE, removed(FROM, FROM + 60), edited(TO - 9, TO));
    expect(first).toMatchObject({ is: 'edited', image: { start: FROM + 60, end: TO } });
    const last = betweenEnds(FLAT, CORE, edited(FROM, FROM + 9), removed(TO - 60, TO));
    expect(last).toMatchObject({ is: 'edited', image: { start: FROM, end: TO - 60 } });
  });

  test('of which both ends were taken out is what stands between them', () => {
    const found = betweenEnds(FLAT, CORE, removed(FROM, FROM + 60), removed(TO - 60, TO));
    expect(found).toMatchObject({ is: 'edited', image: { start: FROM + 60, end: TO - 60 } });
  });

  test('is gone where both its ends are, and nothing is between them', () => {
    const gone = { is: 'removed', gap: { start: 8, end: 8 } };
    expect(betweenEnds('To all.  From all.', CORE, removed(8, 8), removed(8, 8))).toEqual(gone);
    expect(betweenEnds('To all.  From all.', CORE, removed(5, 9), removed(7, 9))).toEqual({
      is: 'removed',
      gap: { start: 5, end: 7 },
    });
  });

  test('is not told where only one of its ends is found, or they stand in the wrong order', () => {
    expect(betweenEnds(FLAT, CORE, undefined, edited(TO - 9, TO))).toBeUndefined();
    expect(betweenEnds(FLAT, CORE, edited(FROM, FROM + 9), undefined)).toBeUndefined();
    expect(betweenEnds(FLAT, CORE, edited(900, 909), edited(100, 109))).toBeUndefined();
    expect(betweenEnds(FLAT, CORE, edited(900, 909), removed(900, 909))).toBeUndefined();
    expect(betweenEnds(FLAT, CORE, removed(100, 109), edited(100, 109))).toBeUndefined();
  });

  test.each([
    { what: 'most', kept: 0.7, is: 'edited' },
    { what: 'little', kept: 0.3, is: 'removed' },
  ])('of which $what stands is told as $is', ({ kept, is }) => {
    const flat = `To all. ${CORE.slice(0, kept * CORE.length)}${'Nothing else. '.repeat(30)} From all.`;
    const end = flat.length - ' From all.'.length;
    const found = betweenEnds(flat, CORE, edited(FROM, FROM + 9), edited(end - 9, end));
    expect(found?.is).toBe(is);
    const likeness = found?.is === 'edited' ? found.likeness : kept;
    expect(Math.abs(likeness - kept)).toBeLessThan(0.05);
  });

  const page = (quote: string): string =>
    `The council met in the spring of that year, and heard its members.\n\n${quote}\n\nIts chair thanked all who came, and closed it.`;
  const LINES = sentences(2400).replaceAll('. ', '.\n');
  const selector = describeQuote(page(LINES), {
    start: page(LINES).indexOf(LINES),
    end: page(LINES).indexOf(LINES) + LINES.length,
  });

  test('that was edited in its midst, at its beginning or at its end is found with all of it', () => {
    for (const at of [60, 1200, LINES.length - 60]) {
      const now = `${LINES.slice(0, at)} put in here ${LINES.slice(at)}`;
      const placement = placeQuote(`New. ${page(now)}`, selector);
      expect(placement).toMatchObject({ state: 'edited', was: LINES, now });
    }
  });

  test('that was taken out is told as gone', () => {
    expect(placeQuote(page('Nothing of it.'), selector)).toMatchObject({ state: 'removed' });
  });
});

describe('words most like a quote', () => {
  /** Shorter and longer ones are not looked for. */
  const [SHORTEST, LONGEST] = [32, 400];
  /** So alike, and so much more alike than others; what is less like it than RIVAL is no rival. */
  const [FLOOR, MARGIN, RIVAL] = [0.85, 0.1, 0.7];

  const changed = (words: string, count: number): string => '#'.repeat(count) + words.slice(count);
  const filler = '0123456789 '.repeat(12);

  test.each([
    { length: SHORTEST - 1, found: false },
    { length: SHORTEST, found: true },
    { length: LONGEST, found: true },
    { length: LONGEST + 1, found: false },
  ])('are looked for of $length characters: $found', ({ length, found }) => {
    const core = sentences(length).replace(/.$/, 'q');
    expect(likestWords(`${filler}${core}${filler}`, OF(core))).toBe(found ? 1 : 0);
    expect(findFuzzy(`${filler} ${core} ${filler}`, OF(core))).toEqual(
      found ? { start: filler.length + 1, end: filler.length + 1 + length } : undefined,
    );
  });

  const CORE = sentences(100).replaceAll('.', 'q').replace(/.$/, 'q');

  test.each([
    { what: 'some', changes: 10, like: 0.9 },
    { what: 'as many as a rival may have', changes: 30, like: RIVAL },
    { what: 'more', changes: 31, like: 0 },
  ])('with $what characters changed are $like alike', ({ changes, like }) => {
    expect(likestWords(`${filler}${changed(CORE, changes)}${filler}`, OF(CORE))).toBeCloseTo(like, 9);
  });

  test('are the likest of several', () => {
    const flat = `${changed(CORE, 20)}${filler}${changed(CORE, 5)}${filler}${changed(CORE, 25)}`;
    expect(likestWords(flat, OF(CORE))).toBeCloseTo(0.95, 9);
  });

  const place = (flat: string, words = 0): string | undefined => {
    const span = findFuzzy(flat, OF(CORE, words));
    return span && flat.slice(span.start, span.end);
  };
  /** The quote with so many of its characters changed, away from its ends. */
  const like = (count: number): string => CORE.slice(0, 30) + '#'.repeat(count) + CORE.slice(30 + count);

  test.each([
    { what: 'as like as they have to be', changes: Math.round(100 * (1 - FLOOR)), found: true },
    { what: 'less', changes: Math.round(100 * (1 - FLOOR)) + 1, found: false },
  ])('are found where they are $what', ({ changes, found }) => {
    expect(place(`${filler}\n${like(changes)}\n${filler}`)).toBe(found ? like(changes) : undefined);
  });

  test.each([
    { what: 'by so much', rival: 0.95 - MARGIN - 0.001, found: true },
    { what: 'by less', rival: 0.95 - MARGIN + 0.001, found: false },
  ])('are found where they are liker $what than anything was', ({ rival, found }) => {
    expect(place(`${filler}\n${like(5)}\n${filler}`, rival)).toBe(found ? like(5) : undefined);
  });

  test.each([
    { what: 'nearly as like', other: 12, found: false },
    { what: 'much less like', other: 20, found: true },
  ])('are found where others are $what, before them or after', ({ other, found }) => {
    const one = found ? like(5) : undefined;
    expect(place(`${like(other)}\n${filler}\n${like(5)}\n${filler}`)).toBe(one);
    expect(place(`${filler}\n${like(5)}\n${filler}\n${like(other)}`)).toBe(one);
  });

  test('are whole words, without letters that came in by chance and with those that are missing', () => {
    const sentence = 'The board will fund all of the bus services of the three villages by the river';
    const quote = soughtBy({ exact: sentence, prefix: '', suffix: '', rivals: NO_RIVALS });
    const flat = `It is said. ${sentence.replace('The', 'When the').replace('river', 'rivers')}, and so on.`;
    const span = findFuzzy(flat, quote);
    expect(span && flat.slice(span.start, span.end)).toBe(`the${sentence.slice(3).replace('river', 'rivers')}`);
  });

  test('are the whole of a word at either end, if most of it is theirs', () => {
    const words = 'oard will fund all of the bus services of the three villages by the riv';
    const flat = `It is said: the board will fund all of the bus services of the three villages by the river bank.`;
    const span = findFuzzy(flat, soughtBy({ exact: words, prefix: '', suffix: '', rivals: NO_RIVALS }));
    expect(span && flat.slice(span.start, span.end)).toBe(`b${words}er`);
  });

  test('are nowhere where nothing is even as like as a rival', () => {
    expect(isNowhere(`${filler}${like(30)}${filler}`, OF(CORE))).toBe(false);
    expect(isNowhere(`${filler}${like(31)}${filler}`, OF(CORE))).toBe(true);
  });

  /** Ends of so many characters stand for a longer quote. */
  const END = 200;
  const WHOLE = sentences(2 * LONGEST);

  test('are nowhere, of a long quote, where neither of its ends is', () => {
    expect(isNowhere(`${filler}${WHOLE.slice(0, END)}${filler}`, OF(WHOLE))).toBe(false);
    expect(isNowhere(`${filler}${WHOLE.slice(-END)}${filler}`, OF(WHOLE))).toBe(false);
    expect(isNowhere(`${filler}${filler}`, OF(WHOLE))).toBe(true);
    expect(isNowhere(`${filler}${WHOLE.slice(0, LONGEST).slice(0, END)}`, OF(WHOLE.slice(0, LONGEST)))).toBe(true);
  });
});
