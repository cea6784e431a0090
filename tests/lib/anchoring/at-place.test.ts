import { describe, expect, test } from 'vitest';

import {
  among,
  asMoved,
  atCopy,
  atImage,
  atLeast,
  either,
  elsewhere,
  isIn,
  movedWords,
  removed,
  standing,
} from '@/lib/anchoring/at-place';
import type { Search } from '@/lib/anchoring/at-place';
import { copiesIn } from '@/lib/anchoring/copies';
import { flatten } from '@/lib/anchoring/flat-text';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import type { Frame, Placement, Rivals, Span } from '@/lib/model';

interface Made {
  readonly flat: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly rivals?: Partial<Rivals>;
  readonly frame?: Span | undefined;
  readonly frames?: readonly Frame[];
  readonly headings?: readonly string[];
}

function searchFor({ flat, exact, prefix = '', suffix = '', rivals = {}, frame, ...known }: Made): Search {
  const position = { start: 0, end: exact.length };
  const quote = { exact, prefix, suffix, rivals: { ...NO_RIVALS, ...rivals } };
  return {
    text: flatten(flat),
    sought: soughtBy(quote),
    frame,
    selector: { ...quote, position, codePoints: position, headings: [], ...known },
  };
}

/** Where some words stand in a text. */
function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** A search, and where the words of the quote stand first. */
function inFrame(made: Made & { frame: Span }): Search & { readonly frame: Span } {
  return { ...searchFor(made), frame: made.frame };
}

describe('words at a place', () => {
  const told = (made: Made, words: string): Placement => {
    const { text, sought } = searchFor(made);
    return standing(text, sought, spanOf(text.flat, words));
  };

  test('are the quote, with the white space that it had at its ends', () => {
    expect(told({ flat: 'So we  go now', exact: '  go ' }, 'go')).toEqual({
      state: 'anchored',
      span: { start: 5, end: 10 },
    });
  });

  test('are the quote without that white space, where it is not there', () => {
    expect(told({ flat: 'go now', exact: ' go ' }, 'go')).toEqual({ state: 'anchored', span: { start: 0, end: 2 } });
    expect(told({ flat: 'we-go-now', exact: ' go ' }, 'go')).toEqual({ state: 'anchored', span: { start: 3, end: 5 } });
  });

  test('are edited where they are others', () => {
    expect(told({ flat: 'we went now', exact: 'go' }, 'went')).toEqual({
      state: 'edited',
      span: { start: 3, end: 7 },
      was: 'go',
      now: 'went',
    });
  });

  test.each([
    { what: 'once', words: 'they all go now', told: 'go' },
    { what: 'twice', words: 'they go and go', told: 'they go and go' },
    { what: 'never', words: 'they all went', told: 'they all went' },
    { what: 'as the end of a longer word', words: 'they forgo it', told: 'they forgo it' },
    { what: 'as the beginning of a longer word', words: 'they all gone', told: 'they all gone' },
  ])('are narrowed to the quote’s own where those stand among them $what', ({ words, told: narrowed }) => {
    const flat = `It is said: ${words}, and so on.`;
    const placement = told({ flat, exact: 'go' }, words);
    expect('span' in placement && flat.slice(placement.span.start, placement.span.end)).toBe(narrowed);
  });

  test('are told as moved only where there are any', () => {
    const span = { start: 0, end: 1 };
    expect(asMoved({ state: 'anchored', span })).toEqual({ state: 'anchored', span, moved: true });
    expect(asMoved({ state: 'edited', span, was: 'a', now: 'b' })).toMatchObject({ state: 'edited', moved: true });
    expect(asMoved({ state: 'removed', now: '' })).toEqual({ state: 'removed', now: '' });
  });

  test.each([
    { place: { start: 2, end: 5 }, held: true },
    { place: { start: 1, end: 5 }, held: false },
    { place: { start: 2, end: 6 }, held: false },
  ])('are in a frame with all of them: $held', ({ place, held }) => {
    expect(isIn({ start: 2, end: 5 }, place)).toBe(held);
  });
});

describe('a place where the quote was', () => {
  /** More than this is a whole block, and no answer to what stands there now. */
  const MOST_NOW = 1000;

  test.each([
    { length: MOST_NOW, shown: true },
    { length: MOST_NOW + 1, shown: false },
  ])('is told with the $length characters there now: $shown', ({ length, shown }) => {
    const words = ` ${'x'.repeat(length - 2)} `;
    const placement = removed(flatten(`a${words}b`), { start: 1, end: 1 + length });
    expect(placement).toEqual({ state: 'removed', now: shown ? words.trim() : '' });
  });

  test('is one of several in the order given', () => {
    const places = [
      { start: 3, end: 4 },
      { start: 0, end: 1 },
    ];
    expect(either(flatten('a  bc'), places)).toEqual({
      state: 'ambiguous',
      places: [
        { start: 4, end: 5 },
        { start: 0, end: 1 },
      ],
    });
  });
});

const [ABOVE, BELOW, OTHER] = [
  'The council met in the spring, and heard what each of its committees had done since the summer before.',
  'The chair thanked the officers for their work, and the meeting ended shortly before five in the afternoon.',
  'Nobody who had come that day said anything more of it.',
];

describe('words that stand elsewhere than their sentence did', () => {
  const WORDS = 'mend the old bridge';
  function told(held: string, { moved = true, prefix = 'They will ', suffix = ' by spring.' } = {}): Placement {
    const flat = `${ABOVE} ${held} ${BELOW} Others ${WORDS} too.`;
    const frame = { start: ABOVE.length, end: ABOVE.length + held.length + 2 };
    const search = inFrame({ flat, exact: WORDS, prefix: `${ABOVE} ${prefix}`, suffix: `${suffix} ${BELOW}`, frame });
    return elsewhere(search, spanOf(flat, WORDS, flat.indexOf('Others')), moved);
  }

  test('are told as moved, or as gone where they may not have been', () => {
    expect(told(OTHER)).toMatchObject({ state: 'anchored', moved: true });
    expect(told(OTHER, { moved: false })).toEqual({ state: 'removed', now: OTHER });
  });

  test('may be either where words like them stand in its place', () => {
    const placement = told(`They will ${WORDS.replace('old', 'new')} by spring.`);
    expect(placement.state === 'ambiguous' && placement.places).toHaveLength(2);
  });
});

describe('a copy of the words that was told from all others', () => {
  const WORDS = 'mend the old bridge';
  const copyIn = (search: Search, at = 0): ReturnType<typeof atCopy> => {
    const copies = [...copiesIn(search.text.flat, search.sought)].sort((a, b) => a.at - b.at);
    const copy = copies[at];
    return copy ? atCopy(search, copy) : { state: 'waiting' };
  };

  test('is in place in the frame', () => {
    const flat = `${ABOVE} They ${WORDS}. ${BELOW}`;
    const frame = { start: ABOVE.length, end: flat.indexOf(BELOW) };
    expect(copyIn(searchFor({ flat, exact: WORDS, frame }))).toEqual({ state: 'anchored', span: spanOf(flat, WORDS) });
  });

  test('is not told out of the frame, where its place there holds others', () => {
    const flat = `${ABOVE} ${OTHER} ${BELOW} They ${WORDS} too.`;
    const frame = { start: ABOVE.length, end: flat.indexOf(BELOW) };
    const made = { flat, exact: WORDS, prefix: 'So they will ', suffix: ' by the end.', frame };
    expect(copyIn(searchFor(made))).toMatchObject({ state: 'removed' });
  });

  test('with nothing beside it is told as moved, and with something of either side is not', () => {
    const [prefix, suffix] = [`${ABOVE} They will `, ` by the end of the year. ${BELOW}`];
    const told = (flat: string): Placement => copyIn(searchFor({ flat, exact: WORDS, prefix, suffix }));
    expect(told(`${OTHER} ${WORDS}! ${OTHER}`)).toMatchObject({ state: 'anchored', moved: true });
    expect(told(`${OTHER} ${prefix}${WORDS}! ${OTHER}`)).not.toHaveProperty('moved');
    expect(told(`${OTHER} ${WORDS}${suffix} ${OTHER}`)).not.toHaveProperty('moved');
  });
});

describe('words known by themselves', () => {
  const WORDS = 'mend the old stone bridge';
  const [prefix, suffix] = [`${ABOVE} They will `, ` by the end of the year. ${BELOW}`];

  const told = (flat: string, made: Partial<Made> = {}): Placement | undefined =>
    movedWords(searchFor({ flat, exact: WORDS, prefix, suffix, ...made }));

  test('that stand elsewhere are told as moved', () => {
    expect(told(`So we ${WORDS}.`)).toMatchObject({ state: 'anchored', moved: true, span: { start: 6 } });
  });

  test('that stand twice, or nowhere, are not', () => {
    expect(told(`So we ${WORDS}. They ${WORDS}.`)).toMatchObject({ state: 'ambiguous' });
    expect(told('Nothing of it.')).toBeUndefined();
    expect(told(`So we ${WORDS}.`, { exact: 'mend it' })).toBeUndefined();
  });

  const edited = WORDS.replace('old', 'red');

  test('may be the edited ones in their old place, by its frame or by what stood about them', () => {
    const flat = `So we ${WORDS}. ${prefix}${edited}${suffix}`;
    const frame = { start: flat.indexOf('They will'), end: flat.indexOf(BELOW) };
    for (const placement of [told(flat, { frame }), told(flat)])
      expect(placement).toEqual({ state: 'ambiguous', places: [spanOf(flat, edited), spanOf(flat, WORDS)] });
  });

  test('are themselves, and no second place, in their frame', () => {
    const flat = `So they all ${WORDS} now.`;
    const frame = { start: 3, end: flat.length };
    expect(told(flat, { frame })).toMatchObject({ state: 'anchored', span: spanOf(flat, WORDS) });
  });
});

describe('words like the quote', () => {
  const WORDS = 'mend the old stone bridge';
  const EDITED = 'mend the red stone bridge';
  const [prefix, suffix] = [`${ABOVE} They will `, ` by the end of the year. ${BELOW}`];
  const told = (flat: string, made: Partial<Made> = {}, words = EDITED): Placement =>
    atImage(searchFor({ flat, exact: WORDS, prefix, suffix, ...made }), spanOf(flat, words), false);

  test('are edited where they stand', () => {
    const flat = `${prefix}${EDITED}${suffix}`;
    expect(told(flat)).toMatchObject({ state: 'edited', now: EDITED });
    const frame = { start: flat.indexOf('They'), end: flat.indexOf(BELOW) };
    expect(told(flat, { frame })).toMatchObject({ state: 'edited', now: EDITED });
  });

  test('are not edited out of the frame', () => {
    const flat = `${ABOVE} ${OTHER} ${BELOW} They ${EDITED}.`;
    expect(told(flat, { frame: { start: ABOVE.length, end: flat.indexOf(BELOW) } })).toMatchObject({
      state: 'removed',
    });
  });
});

describe('several copies', () => {
  const flat = `${ABOVE} They mend it. ${BELOW} Others mend it too.`;
  const places = [spanOf(flat, 'mend'), spanOf(flat, 'mend', flat.indexOf('Others'))];
  const frame = { start: ABOVE.length, end: flat.indexOf(BELOW) };

  test('are told by the frame that holds one of them', () => {
    expect(among(searchFor({ flat, exact: 'mend', frame }), places)).toEqual({ state: 'anchored', span: places[0] });
  });

  test('are asked about without a frame, with one that holds none or both, or with one of a copied paragraph', () => {
    const asked = { state: 'ambiguous', places };
    expect(among(searchFor({ flat, exact: 'mend' }), places)).toEqual(asked);
    expect(among(searchFor({ flat, exact: 'mend', frame: { start: 0, end: 9 } }), places)).toEqual(asked);
    expect(among(searchFor({ flat, exact: 'mend', frame: { start: 0, end: flat.length } }), places)).toEqual(asked);
    for (const side of [ABOVE, BELOW])
      expect(among(searchFor({ flat: `${flat} ${side}`, exact: 'mend', frame }), places)).toEqual(asked);
  });

  /** So much on either side of the frame tells it from a copy. */
  const BESIDE = 48;

  test.each([
    { length: BESIDE, state: 'ambiguous' },
    { length: BESIDE - 1, state: 'anchored' },
  ])('are $state where $length characters beside the frame stand twice', ({ length, state }) => {
    for (const side of [ABOVE.slice(-length), BELOW.slice(0, length)])
      expect(among(searchFor({ flat: `${flat}#${side}#`, exact: 'mend', frame }), places).state).toBe(state);
  });
});

describe('a quote that is nowhere', () => {
  const made = { exact: 'mend the bridge', prefix: `${ABOVE} They will `, suffix: ` this year. ${BELOW}` };

  test('is gone where something of what stood about it stands, and else not found', () => {
    expect(atLeast(searchFor({ ...made, flat: `${OTHER} ${BELOW}` }))).toEqual({ state: 'removed', now: '' });
    expect(atLeast(searchFor({ ...made, flat: `${OTHER} ${OTHER}` }))).toEqual({ state: 'orphaned' });
  });

  /** So much of either end of what stood about it, or a heading of TELLING characters, tells that the page is the same. */
  const [PIECE, TELLING] = [24, 12];

  test.each([
    { what: 'the beginning of its prefix', flat: ABOVE.slice(0, PIECE) },
    { what: 'the end of its suffix', flat: BELOW.slice(-PIECE) },
    { what: 'the end of its prefix', flat: made.prefix.slice(-PIECE).trim() },
    { what: 'the beginning of its suffix', flat: made.suffix.slice(0, PIECE) },
    { what: 'one side of its frame', flat: OTHER.slice(0, PIECE), frames: [{ before: OTHER, after: '' }] },
    { what: 'the other side of its frame', flat: OTHER.slice(-PIECE), frames: [{ before: '', after: OTHER }] },
    { what: 'a heading above it', flat: 'Our promises', headings: ['Our promises'] },
  ])('is gone where $what stands', ({ flat, ...known }) => {
    expect(atLeast(searchFor({ ...made, ...known, flat: `x ${flat} x` })).state).toBe('removed');
    expect(atLeast(searchFor({ ...made, ...known, flat: `x ${flat.slice(1, -1)} x` })).state).toBe('orphaned');
  });

  test('is not known to be gone by a short heading', () => {
    const heading = 'Our promise';
    expect(heading).toHaveLength(TELLING - 1);
    expect(atLeast(searchFor({ ...made, headings: [heading], flat: `x ${heading} x` })).state).toBe('orphaned');
  });

  /** Shorter words stand in other sentences too: they say nothing where the rest of theirs is gone. */
  const COMMON = 32;
  const word = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ';

  test.each([
    { what: 'all of its sentence', length: COMMON - 1, flat: BELOW, state: 'removed' },
    { what: 'all of the sentence of longer words', length: COMMON, flat: BELOW, state: 'orphaned' },
    { what: 'one part of its sentence', length: COMMON - 1, flat: `${BELOW} with all of that.`, state: 'orphaned' },
  ])('though its words stand, is $state where $what is gone', ({ length, flat, state }) => {
    const exact = word.slice(0, length);
    const search = { exact, prefix: `${ABOVE} Nobody else came `, suffix: ` with all of that. ${BELOW}` };
    expect(atLeast(searchFor({ ...search, flat: `${flat} Now ${exact}.` })).state).toBe(state);
  });

  test.each([
    { rest: TELLING, state: 'removed' },
    { rest: TELLING - 1, state: 'orphaned' },
  ])(
    'though its words stand, is $state where the $rest characters that were the rest of its sentence are gone',
    ({ rest, state }) => {
      const exact = word.slice(0, TELLING);
      const search = { exact, prefix: `${ABOVE} ${'z'.repeat(rest)} `, suffix: `\n${BELOW}` };
      expect(atLeast(searchFor({ ...search, flat: `${BELOW} Now ${exact}.` })).state).toBe(state);
    },
  );

  const held = (words: string): { flat: string; frame: Span } => ({
    flat: `${ABOVE} ${words} ${BELOW}`,
    frame: { start: ABOVE.length, end: ABOVE.length + words.length + 2 },
  });
  /** A frame of the quote's sentence has no more room than this beside it. */
  const ROOMY = 24;
  const copied = { copies: [{ before: 0, after: 0 }], words: 1 };

  test('is told by its frame: as gone with what stands there, in place where it stands there, or in either of two', () => {
    expect(atLeast(searchFor({ ...made, ...held(OTHER) }))).toEqual({ state: 'removed', now: OTHER });
    const one = held(`So we ${made.exact}.`);
    expect(atLeast(searchFor({ ...made, ...one }))).toEqual({ state: 'anchored', span: spanOf(one.flat, made.exact) });
    const two = held(`So we ${made.exact}, and ${made.exact}.`);
    expect(atLeast(searchFor({ ...made, ...two }))).toEqual({
      state: 'ambiguous',
      places: [spanOf(two.flat, made.exact), spanOf(two.flat, made.exact, two.flat.indexOf(', and mend'))],
    });
  });

  test.each([
    { more: ROOMY, rivals: copied, state: 'anchored' },
    { more: ROOMY + 1, rivals: copied, state: 'ambiguous' },
    { more: ROOMY + 1, rivals: {}, state: 'anchored' },
  ])('is $state in a frame with $more characters more than its sentence', ({ more, rivals, state }) => {
    const own = 'They will '.length + made.exact.length + ' this year.'.length;
    const words = `${made.exact}${'#'.repeat(own + more - made.exact.length - 2)}`;
    expect(atLeast(searchFor({ ...made, ...held(words), rivals })).state).toBe(state);
  });
});
