import { describe, expect, test } from 'vitest';

import { findExact, isAlone, isMoved } from '@/lib/anchoring/exact';
import { clearest, isOnlyThis } from '@/lib/anchoring/clearest';
import type { Copy } from '@/lib/anchoring/copies';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import type { Sought } from '@/lib/anchoring/sought';
import type { RivalCopy, Rivals } from '@/lib/model';

/** Characters of which no two stretches are alike, so that what stands beside a place is as long as was said. */
const letters = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(from + 3 * at)).join('');
const [LEFT, RIGHT] = [letters(0x4e00, 100), letters(0x5e00, 100)];
const QUOTE = letters(0x7000, 50);

interface Made {
  readonly length: number;
  /** How much of prefix and of suffix is of the quote's own sentence. */
  readonly inner?: readonly [number, number];
  readonly rivals?: Partial<Rivals>;
}

/** A quote of so many characters between 100 others on either side, none of it at an edge. */
function made({ length, inner: [before, after] = [0, 0], rivals = {} }: Made): Sought {
  const sought = soughtBy({ exact: QUOTE.slice(0, length), prefix: LEFT, suffix: RIGHT, rivals: NO_RIVALS });
  return {
    ...sought,
    left: { ...sought.left, inner: before, line: before },
    right: { ...sought.right, inner: after, line: after },
    rivals: { ...NO_RIVALS, ...rivals },
  };
}

const rivals = (...copies: readonly (readonly [number, number])[]): readonly RivalCopy[] =>
  copies.map(([before, after]) => ({ before, after }));

const copy = (before: number, after: number): Copy => ({ at: 0, before, after, agreed: { before, after } });

/** A page where the quote stands several times, each with so many characters of prefix and of suffix beside it. */
function page(
  sought: Sought,
  ...places: readonly (readonly [number, number])[]
): { flat: string; starts: readonly number[] } {
  let flat = '';
  const starts = places.map(([before, after]) => {
    flat += `#${LEFT.slice(LEFT.length - before)}`;
    const start = flat.length;
    flat += `${sought.core}${RIGHT.slice(0, after)}#`;
    return start;
  });
  return { flat, starts };
}

type Place = readonly [number, number];

describe('words that stood once', () => {
  /** Long ones are known wherever they stand; others with something beside them, and so much together. */
  const [OWN_WORDS, SOME_CONTEXT, SOME_RUN] = [40, 12, 24];

  const found = (sought: Sought, ...places: readonly Place[]): boolean =>
    findExact(page(sought, ...places).flat, sought).one !== undefined;

  test.each<{ length: number; place: Place; one: boolean }>([
    { length: OWN_WORDS, place: [0, 0], one: true },
    { length: OWN_WORDS - 1, place: [0, 0], one: false },
    { length: OWN_WORDS - 1, place: [SOME_CONTEXT, 0], one: true },
    { length: OWN_WORDS - 1, place: [0, SOME_CONTEXT], one: true },
    { length: OWN_WORDS - 1, place: [SOME_CONTEXT - 1, SOME_CONTEXT - 1], one: false },
    { length: 4, place: [SOME_RUN - 4, 0], one: true },
    { length: 4, place: [SOME_RUN - 5, 0], one: false },
  ])('of $length characters are found with $place of both sides beside them: $one', ({ length, place, one }) => {
    expect(found(made({ length }), place)).toBe(one);
  });

  test.each<{ place: Place; alone: boolean }>([
    { place: [SOME_CONTEXT - 1, SOME_CONTEXT - 1], alone: true },
    { place: [SOME_CONTEXT, 0], alone: false },
    { place: [0, SOME_CONTEXT], alone: false },
  ])('have nothing beside them with $place of both sides: $alone', ({ place: [before, after], alone }) => {
    expect(isAlone(copy(before, after))).toBe(alone);
  });

  /** A second copy with as much of both sides could be the one as well; else it has to have so much less. */
  const [BESIDE, BETTER_BY] = [16, 8];

  test.each<{ what: string; places: readonly Place[]; one: number | undefined }>([
    {
      what: 'a copy with nothing',
      places: [
        [30, 30],
        [12, 12],
      ],
      one: 0,
    },
    {
      what: 'a copy before it with less',
      places: [
        [12, 12],
        [30, 30],
      ],
      one: 1,
    },
    {
      what: 'a copy with more on one side',
      places: [
        [30, 30],
        [12, 31],
      ],
      one: undefined,
    },
    {
      what: 'a copy with as much on one side',
      places: [
        [30, 30],
        [12, 30],
      ],
      one: 0,
    },
    {
      what: 'a copy with more before',
      places: [
        [30, 30],
        [31, 12],
      ],
      one: undefined,
    },
    {
      what: 'a copy with some of both',
      places: [
        [40, 40],
        [BESIDE, BESIDE],
      ],
      one: undefined,
    },
    {
      what: 'a copy with some of both, less before',
      places: [
        [40, 40],
        [BESIDE - 1, BESIDE],
      ],
      one: 0,
    },
    {
      what: 'a copy with some of both, less after',
      places: [
        [40, 40],
        [BESIDE, BESIDE - 1],
      ],
      one: 0,
    },
    {
      what: 'a copy with just less',
      places: [
        [20, 20],
        [BESIDE - 1, 20 - BETTER_BY + 5],
      ],
      one: 0,
    },
    {
      what: 'a copy with not less enough',
      places: [
        [20, 20],
        [BESIDE - 1, 20 - BETTER_BY + 6],
      ],
      one: undefined,
    },
    {
      what: 'itself with enough of both',
      places: [
        [BESIDE, BESIDE],
        [12, 2],
      ],
      one: 0,
    },
    {
      what: 'itself with too little before',
      places: [
        [BESIDE - 1, 40],
        [12, 2],
      ],
      one: undefined,
    },
    {
      what: 'itself with too little after',
      places: [
        [40, BESIDE - 1],
        [12, 2],
      ],
      one: undefined,
    },
  ])('and were written again are told by what stands beside them: $what', ({ places, one }) => {
    const sought = made({ length: 30 });
    const { flat, starts } = page(sought, ...places);
    const finding = findExact(flat, sought);
    expect(finding.one?.at).toBe(one === undefined ? undefined : starts[one]);
    expect(finding.several).toHaveLength(one === undefined ? places.length : 0);
  });
});

describe('words that stood elsewhere too', () => {
  const one = (sought: Sought, place: Place): boolean => findExact(page(sought, place).flat, sought).one !== undefined;
  /** More of both sides than beside any copy then, by so much. */
  const BETTER_BY = 8;

  test.each<{ place: Place; told: boolean }>([
    { place: [10 + BETTER_BY, 20 + BETTER_BY], told: true },
    { place: [10 + BETTER_BY - 1, 20 + BETTER_BY], told: false },
    { place: [10 + BETTER_BY, 20 + BETTER_BY - 1], told: false },
  ])('are told with $place of both sides, where copies had 10 and 20: $told', ({ place, told }) => {
    const copies = rivals([10, 3], [2, 20]);
    expect(one(made({ length: 4, rivals: { copies } }), place)).toBe(told);
  });

  /** Of long words so much of one side is enough, that reaches into their sentence; the other is not against it. */
  const [LONG, ONE_SIDE, INTO, NOT_AGAINST] = [24, 24, 4, 8];

  test.each<{ what: string; length?: number; copies?: Place; inner?: Place; place: Place; told: boolean }>([
    { what: 'enough', place: [ONE_SIDE, 8], told: true },
    { what: 'a character less', place: [ONE_SIDE - 1, 8], told: false },
    { what: 'enough of the other side', place: [8, ONE_SIDE], told: true },
    { what: 'a character less of the other side', place: [8, ONE_SIDE - 1], told: false },
    { what: 'words that are not long', length: LONG - 1, place: [ONE_SIDE, 8], told: false },
    { what: 'words that are not long, and all of a side', length: LONG - 1, place: [95, 8], told: true },
    { what: 'words that are not long, and less of it', length: LONG - 1, place: [94, 8], told: false },
    {
      what: 'more than a copy had of both, by twice as much',
      copies: [20, 20],
      place: [20 + 2 * BETTER_BY, 10],
      told: true,
    },
    {
      what: 'more than a copy had of both, by less',
      copies: [20, 20],
      place: [20 + 2 * BETTER_BY - 1, 10],
      told: false,
    },
    { what: 'more than a copy had, by twice as much', copies: [20, 0], place: [20 + 2 * BETTER_BY, 8], told: true },
    { what: 'more than a copy had, by less', copies: [20, 0], place: [20 + 2 * BETTER_BY - 1, 7], told: false },
    { what: 'a sentence that has little of the side', inner: [INTO, 0], place: [ONE_SIDE, 0], told: true },
    { what: 'a sentence that has less of the side', inner: [INTO - 1, 0], place: [ONE_SIDE, 0], told: false },
    { what: 'a sentence that is not all there', inner: [ONE_SIDE + 1, 0], place: [ONE_SIDE, 0], told: false },
    { what: 'the other side not against it', inner: [10, 20], place: [ONE_SIDE, NOT_AGAINST], told: true },
    { what: 'the other side against it', inner: [10, 20], place: [ONE_SIDE, NOT_AGAINST - 1], told: false },
    { what: 'all there is of the other side', inner: [10, 5], place: [ONE_SIDE, 5], told: true },
    { what: 'the other side as a copy had it', copies: [0, 12], inner: [10, 20], place: [ONE_SIDE, 12], told: false },
    {
      what: 'the other side with more than a copy had',
      copies: [0, 12],
      inner: [10, 20],
      place: [ONE_SIDE, 13],
      told: true,
    },
  ])('are told by one side with $what: $told', ({ length = LONG, copies = [1, 1], inner = [10, 10], place, told }) => {
    expect(one(made({ length, inner, rivals: { copies: rivals(copies) } }), place)).toBe(told);
  });
});

describe('words that were moved', () => {
  /** So long that they are known anywhere; a whole sentence of so many characters; and what is as much, but for so little. */
  const [OWN_WORDS, OWN_SENTENCE, SLACK] = [40, 32, 4];

  test.each<{ what: string; length: number; inner?: Place; copies?: readonly Place[]; place: Place; moved: boolean }>([
    { what: 'long words', length: OWN_WORDS, inner: [5, 5], place: [0, 0], moved: true },
    { what: 'shorter words', length: OWN_WORDS - 1, inner: [5, 5], place: [0, 0], moved: false },
    {
      what: 'long words that had a copy',
      length: OWN_WORDS,
      inner: [5, 5],
      copies: [[0, 0]],
      place: [0, 0],
      moved: false,
    },
    { what: 'a whole sentence', length: OWN_SENTENCE - 10, inner: [5, 5], place: [5, 5], moved: true },
    { what: 'a shorter sentence', length: OWN_SENTENCE - 11, inner: [5, 5], place: [5, 5], moved: false },
    { what: 'a sentence cut before', length: 30, inner: [5, 5], place: [4, 5], moved: false },
    { what: 'a sentence cut after', length: 30, inner: [5, 5], place: [5, 4], moved: false },
    {
      what: 'a sentence that had a copy',
      length: 30,
      inner: [20, 20],
      copies: [[20 - SLACK, 20 - SLACK]],
      place: [20, 20],
      moved: false,
    },
    {
      what: 'a sentence that began otherwise in a copy',
      length: 30,
      inner: [20, 20],
      copies: [[19 - SLACK, 20]],
      place: [20, 20],
      moved: true,
    },
    {
      what: 'a sentence that ended otherwise in a copy',
      length: 30,
      inner: [20, 20],
      copies: [[20, 19 - SLACK]],
      place: [20, 20],
      moved: true,
    },
    {
      what: 'a sentence that had two copies, one of them whole',
      length: 30,
      inner: [20, 20],
      copies: [
        [0, 0],
        [20, 20],
      ],
      place: [20, 20],
      moved: false,
    },
  ])('are $what: $moved', ({ length, inner = [0, 0], copies = [], place: [before, after], moved }) => {
    expect(isMoved(copy(before, after), made({ length, inner, rivals: { copies: rivals(...copies) } }))).toBe(moved);
  });
});

describe('a place of words that stood elsewhere too', () => {
  /** So much more than any other has; so much beyond the sentence is a neighbour; and so much of it altogether. */
  const [MORE, SOME, ENOUGH, SLACK] = [24, 8, 48, 4];

  interface Told {
    readonly what: string;
    readonly stood: number;
    readonly inner?: Place;
    readonly copies?: readonly Place[];
    readonly places: readonly Place[];
    readonly told: boolean;
  }

  const sought = ({ stood, inner = [0, 0], copies = [] }: Told): Sought =>
    made({ length: 10, inner, rivals: { stood, copies: rivals(...copies) } });

  /** Whether the first of the places is told from the others; none of them is where a longer word is cut. */
  function isTold(one: Told): boolean {
    const quote = sought(one);
    const { flat, starts } = page(quote, ...one.places);
    const own = clearest(flat, quote, []);
    if (own && own.start !== starts[0]) throw new Error(`another place: ${own.start}`);
    return own !== undefined;
  }

  // the words stand more often than they stood: copied
  test.each<Told>([
    {
      what: 'both neighbours, and so much more than the copy',
      stood: 1,
      places: [
        [40, 40],
        [30, 50 - MORE],
      ],
      told: true,
    },
    {
      what: 'both neighbours, and less than so much more',
      stood: 1,
      places: [
        [40, 40],
        [30, 51 - MORE],
      ],
      told: false,
    },
    {
      what: 'more before, and less after',
      stood: 1,
      places: [
        [90, 40],
        [0, 41],
      ],
      told: false,
    },
    {
      what: 'more after, and less before',
      stood: 1,
      places: [
        [40, 90],
        [41, 0],
      ],
      told: false,
    },
    {
      what: 'no neighbour before',
      stood: 1,
      places: [
        [SOME - 1, 90],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'no neighbour after',
      stood: 1,
      places: [
        [90, SOME - 1],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'just a neighbour',
      stood: 1,
      places: [
        [SOME, 90],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'more than a copy had then',
      stood: 2,
      copies: [[40 - SLACK, 90]],
      places: [
        [40, 40],
        [0, 0],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'not more than a copy had then',
      stood: 2,
      copies: [[41 - SLACK, 90]],
      places: [
        [40, 40],
        [0, 0],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'more on the other side than a copy had',
      stood: 2,
      copies: [[90, 40 - SLACK]],
      places: [
        [40, 40],
        [0, 0],
        [0, 0],
      ],
      told: true,
    },
  ])('that were copied is told with $what: $told', (one) => {
    expect(isTold(one)).toBe(one.told);
  });

  test.each<Told>([
    {
      what: 'enough, and nothing else has any',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [ENOUGH, 0],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'less than enough',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [ENOUGH - 1, 0],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'enough on both sides together',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [MORE, MORE],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'so much more than the other',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [60, 0],
        [60 - MORE, 0],
      ],
      told: true,
    },
    {
      what: 'less than so much more than the other',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [60, 0],
        [61 - MORE, 0],
      ],
      told: false,
    },
    {
      what: 'so much more on a side than a copy had then',
      stood: 2,
      copies: [[60 - MORE, 0]],
      places: [
        [60, 0],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'less than so much more than a copy had then',
      stood: 2,
      copies: [[61 - MORE, 0]],
      places: [
        [60, 0],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'on the other side much less than the other',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [90, 0],
        [0, MORE - 1],
      ],
      told: true,
    },
    {
      what: 'on the other side the other has its neighbour',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [90, 0],
        [0, MORE],
      ],
      told: false,
    },
    {
      what: 'on the other side the other has what a copy had',
      stood: 2,
      copies: [[0, 40]],
      places: [
        [90, 0],
        [0, MORE],
      ],
      told: true,
    },
    {
      what: 'a part of its sentence that reaches beyond it',
      stood: 2,
      inner: [12, 0],
      copies: [[0, 0]],
      places: [
        [30, 0],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'a shorter part of its sentence',
      stood: 2,
      inner: [11, 0],
      copies: [[0, 0]],
      places: [
        [30, 0],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'a part of its sentence after it',
      stood: 2,
      inner: [0, 12],
      copies: [[0, 0]],
      places: [
        [0, 30],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'one of three gone, and both neighbours',
      stood: 3,
      copies: [
        [0, 40],
        [40, 0],
      ],
      places: [
        [70, 70],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'one of three gone, and more before than any other',
      stood: 3,
      copies: [
        [0, 40],
        [40, 0],
      ],
      places: [
        [70, 0],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'one of three gone, and a copy had more after',
      stood: 3,
      copies: [
        [0, 71],
        [40, 0],
      ],
      places: [
        [70, 70],
        [0, 0],
      ],
      told: false,
    },
  ])('is told with $what: $told', (one) => {
    expect(isTold(one)).toBe(one.told);
  });

  /** A whole sentence of so many characters, so much of them beside the quote, is known by itself. */
  const [UNIT, TELLING] = [32, 12];

  test.each<Told>([
    {
      what: 'its whole sentence',
      stood: 2,
      inner: [11, UNIT - 21],
      copies: [[0, 0]],
      places: [
        [11, 11],
        [0, 0],
      ],
      told: true,
    },
    {
      what: 'a shorter sentence',
      stood: 2,
      inner: [11, UNIT - 22],
      copies: [[0, 0]],
      places: [
        [11, 10],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'its sentence cut before',
      stood: 2,
      inner: [12, 12],
      copies: [[0, 0]],
      places: [
        [11, 20],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'its sentence cut after',
      stood: 2,
      inner: [12, 12],
      copies: [[0, 0]],
      places: [
        [12, 11],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'its whole sentence, and so has the other',
      stood: 2,
      inner: [12, 12],
      copies: [[0, 0]],
      places: [
        [13, 12],
        [12, 12],
      ],
      told: false,
    },
    {
      what: 'its whole sentence, as a copy had but for little',
      stood: 2,
      inner: [12, 12],
      copies: [[12 - SLACK, 12 - SLACK]],
      places: [
        [12, 12],
        [0, 0],
      ],
      told: false,
    },
    {
      what: 'its whole sentence, as no copy had',
      stood: 2,
      inner: [12, 12],
      copies: [[11 - SLACK, 12]],
      places: [
        [12, 12],
        [0, 0],
      ],
      told: true,
    },
  ])('is told with $what: $told', (one) => {
    expect(isTold(one)).toBe(one.told);
  });

  test('is told with its whole sentence only where enough of that stands beside the quote', () => {
    const quote = (inner: Place): Sought => made({ length: 30, inner, rivals: { stood: 2, copies: rivals([0, 0]) } });
    const told = (inner: Place): boolean =>
      clearest(page(quote(inner), inner, [0, 0]).flat, quote(inner), []) !== undefined;
    expect([told([TELLING, 0]), told([0, TELLING]), told([TELLING - 1, 0])]).toEqual([true, true, false]);
  });

  test('is none where nothing is known of what stood, where it stands alone, or where it is a part of a word', () => {
    const one: Told = {
      what: '',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [90, 90],
        [0, 0],
      ],
      told: true,
    };
    const { flat } = page(sought(one), ...one.places);
    expect(clearest(flat, sought(one), [])).toBeDefined();
    const { stood: _, ...unknown } = sought(one).rivals;
    expect(clearest(flat, { ...sought(one), rivals: unknown }, [])).toBeUndefined();
    expect(clearest(page(sought(one), [90, 90]).flat, sought(one), [])).toBeUndefined();
    expect(clearest('nothing of it', sought(one), [])).toBeUndefined();
  });

  test('is none where other words that may be it have as much beside them', () => {
    const one: Told = {
      what: '',
      stood: 2,
      copies: [[0, 0]],
      places: [
        [60, 0],
        [0, 0],
      ],
      told: true,
    };
    const quote = sought(one);
    const { flat } = page(quote, ...one.places);
    const other = (before: number): string => `#${LEFT.slice(LEFT.length - before)}OTHERWORDS#`;
    const isFound = (before: number): boolean => {
      const text = flat + other(before);
      const start = text.indexOf('OTHER');
      return clearest(text, quote, [{ start, end: start + 10 }]) !== undefined;
    };
    expect([isFound(60 - MORE), isFound(61 - MORE)]).toEqual([true, false]);
  });

  test('is this and no other where more of both sides stands there than elsewhere', () => {
    const isOnly = (stood: number, copies: readonly Place[], ...places: readonly Place[]): boolean => {
      const quote = made({ length: 10, rivals: { stood, copies: rivals(...copies) } });
      const { flat, starts } = page(quote, ...places);
      return isOnlyThis(flat, quote, starts[0] ?? -1);
    };
    // as it stood, with one more than the other
    expect(isOnly(2, [[0, 0]], [100, 100], [100, 99])).toBe(true);
    // all that stood still do, and it has just more than any copy had
    expect(isOnly(2, [[16, 20]], [20, 20], [16, 20])).toBe(true);
    expect(isOnly(2, [[17, 20]], [20, 20], [16, 20])).toBe(false);
    expect(isOnly(2, [[16, 21]], [20, 20], [16, 20])).toBe(false);
    expect(isOnly(3, [[16, 20]], [20, 20], [16, 20])).toBe(false);
    // one neighbour is gone
    expect(isOnly(2, [[0, 20]], [20, 7], [0, 0])).toBe(false);
    expect(isOnly(2, [[20, 0]], [7, 20], [0, 0])).toBe(false);
    // the other has as much
    expect(isOnly(2, [[10, 10]], [20, 20], [20, 20])).toBe(false);
    expect(isOnly(2, [[100, 100]], [100, 100], [100, 100])).toBe(false);
    // it is not there
    const quote = made({ length: 10, rivals: { stood: 1 } });
    expect(isOnlyThis('nothing of it', quote, 3)).toBe(false);
  });
});
