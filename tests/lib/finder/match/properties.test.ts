import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { PROMISES } from '@/lib/finder/clauses/promises';
import { pattern } from '@/lib/finder/match/pattern';
import type { Numbered, Pattern, Stretch } from '@/lib/finder/match/pattern';
import { RowFinder } from '@/lib/finder/match/row-finder';
import { NO_PROMISES } from '@/lib/finder/tables/no-promises';
import { REPORTS } from '@/lib/finder/tables/reports';
import { readWords } from '@/lib/finder/text/words';
import { letters, twins } from './random-patterns';
import type { Twin } from './random-patterns';

const wordsOf = (text: string): Numbered => readWords(Array.from(text).join(' '));

/** Where the regular expression matches at a place of a text, or -1. */
function endAt({ source }: Twin, text: string, at: number): number {
  const sticky = new RegExp(source, 'y');
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}

describe('over letters as words', () => {
  test('a pattern matches where the regular expression matches that says the same', () => {
    fc.assert(
      fc.property(twins, letters, fc.nat(), fc.nat(), (twin, text, one, other) => {
        const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const seen = text.slice(from, to);
        const words = wordsOf(text);
        const ours = pattern(twin.notation);
        for (let at = 0; at <= seen.length; at++) {
          const end = endAt(twin, seen, at);
          expect(ours.at(words, { from, to }, from + at)).toBe(end < 0 ? -1 : from + end);
        }
        const first = new RegExp(twin.source).exec(seen);
        const place = first && { from: from + first.index, to: from + first.index + first[0].length };
        expect(ours.find(words, { from, to })).toEqual(place ?? undefined);
        expect(ours.fits(words, { from, to })).toBe(first !== null);
      }),
      { numRuns: 2_000 },
    );
  });

  test('read from the end, a pattern begins where it ends with the words when read forwards', () => {
    fc.assert(
      fc.property(twins, letters, ({ notation, source }, text) => {
        const words = wordsOf(text);
        const all = { from: 0, to: text.length };
        // a bare word before it: what opens with ^ is read forwards alone
        const ours = pattern(`a|b|c|d (${notation}) $`);
        const start = ours.startOf(words, all);
        expect(start >= 0).toBe(new RegExp(`[abcd](?:${source})$`).test(text));
        const end = start < 0 ? text.length : endAt({ notation, source: `[abcd](?:${source})$` }, text, start);
        expect(end).toBe(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('rows are found where each is found by trying it everywhere, the first of the table before the others', () => {
    fc.assert(
      fc.property(fc.array(twins, { minLength: 1, maxLength: 5 }), letters, (table, text) => {
        const free = Array.from(text, () => true);
        const found: (Stretch & { readonly notation: string })[] = [];
        for (const twin of table) {
          for (let from = 0; from < text.length;) {
            const to = endAt(twin, text, from);
            if (to > from && !free.slice(from, to).includes(false)) {
              free.fill(false, from, to);
              found.push({ from, to, notation: twin.notation });
            }
            from = Math.max(to, from + 1);
          }
        }
        const rows = new RowFinder(table.map(({ notation }) => ({ notation, pattern: pattern(notation) })));
        const ours = rows.findIn(wordsOf(text), { from: 0, to: text.length });
        expect(ours.map(({ from, to, row: { notation } }) => ({ from, to, notation }))).toEqual(
          found.sort((one, other) => one.from - other.from),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The words of a text, and how often any of them was looked at. */
function counted(text: string): { readonly words: Numbered; readonly all: Stretch; readonly looks: () => number } {
  const { numbers, count } = readWords(text);
  let looks = 0;
  const watched = new Proxy(numbers, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { words: { numbers: watched }, all: { from: 0, to: count }, looks: () => looks };
}

const SIZE = 2_000;
const TIMES = 4;
/** Linear is 4; a square would be 16. */
const MOST = 5;

type Search = (words: Numbered, within: Stretch) => unknown;

function growth(bait: string, search: Search): number {
  const [once = 0, more = 0] = [SIZE, SIZE * TIMES].map((size) => {
    const { words, all, looks } = counted(bait.repeat(size / bait.length + 1));
    search(words, all);
    return looks();
  });
  return more / once;
}

describe('the words that are looked at grow with the text, not with its square', () => {
  const found =
    (one: Pattern): Search =>
    (words, within) =>
      one.find(words, within);
  const BAITS = [
    'we will ',
    'will quickly ',
    'we agreed that we ',
    'also, ',
    'have been , and ',
    '( ',
    'committed to be ',
  ];
  const SEARCHES: readonly { readonly what: string; readonly search: Search }[] = [
    { what: 'promises', search: (words, within) => new RowFinder(PROMISES).findIn(words, within) },
    { what: 'reports', search: (words, within) => new RowFinder(REPORTS).findIn(words, within) },
    {
      what: 'refusals',
      search: (words, within) => {
        for (const { where } of NO_PROMISES) for (const part of Object.values(where)) part.fits(words, within);
      },
    },
    { what: 'adverbs', search: found(pattern('<word> ~ ~ ~ nowhere')) },
    { what: 'repeats', search: found(pattern('<word>{0,5} (<any>{0,3} also?){0,2} nowhere')) },
    { what: 'what stands before', search: found(pattern('&<(nowhere <any>{0,60}) <any>')) },
    { what: 'what follows', search: found(pattern('<any> &(<any>{0,60} nowhere)')) },
  ];
  test.each(SEARCHES.flatMap(({ what, search }) => BAITS.map((bait) => ({ what, search, bait }))))(
    '$what in “$bait” without end',
    ({ search, bait }) => {
      expect(growth(bait, search)).toBeLessThan(MOST);
    },
  );

  test('a look at what ends with the words costs the same in a text of any length', () => {
    const ends = pattern('nowhere <any>{0,20} $');
    expect(growth('we will ', (words, within) => ends.fits(words, within))).toBe(1);
  });

  test('a repeat as long as the text would be seen', () => {
    const tooLong = pattern(`<any>{0,${SIZE}} nowhere`);
    expect(growth('we will ', found(tooLong))).toBeGreaterThan(2 * MOST);
  });
});
