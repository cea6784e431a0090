import { describe, expect, test } from 'vitest';

import { describeQuote } from '@/lib/anchoring';
import type { Search } from '@/lib/anchoring/at-place';
import { editedElsewhere } from '@/lib/anchoring/edited-elsewhere';
import { checked, unlessLike } from '@/lib/anchoring/final-checks';
import { flatten } from '@/lib/anchoring/flat-text';
import { likesOf } from '@/lib/anchoring/likes';
import { NO_RIVALS, soughtBy } from '@/lib/anchoring/sought';
import type { Placement, Rivals, Span } from '@/lib/model';

const [ABOVE, BELOW, OTHER] = [
  'The council met in the spring, and heard what each of its committees had done since the summer before.',
  'The chair thanked the officers for their work, and the meeting ended shortly before five in the afternoon.',
  'Nobody who had come that day said anything more of it.',
];

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** A quote of given sides, as if it had been described on a page where the rivals stood. */
function searchFor(
  text: string,
  exact: string,
  [prefix, suffix]: readonly [string, string],
  rivals: Partial<Rivals> = {},
): Search {
  const position = { start: 0, end: exact.length };
  const quote = { exact, prefix, suffix, rivals: { ...NO_RIVALS, stood: 1, ...rivals } };
  return {
    text: flatten(text),
    sought: soughtBy(quote),
    frame: undefined,
    selector: { ...quote, position, codePoints: position, headings: [] },
  };
}

const editedAt = (text: string, words: string, was: string): Placement => ({
  state: 'edited',
  span: spanOf(text, words),
  was,
  now: words,
});
const LEFT = `${ABOVE} They `;
const RIGHT = ` it. ${BELOW}`;

describe('words that stand as often as they stood', () => {
  const REMOVED: Placement = { state: 'removed', now: '' };
  /** Shorter words stand within others everywhere; of more places than so many nobody chooses. */
  const [SHORTEST, MOST_PLACES] = [4, 48];

  test.each([
    { words: 'mend', state: 'ambiguous' },
    { words: 'cut', state: 'removed' },
  ])('of $words.length characters are $state', ({ words, state }) => {
    expect(words.length >= SHORTEST).toBe(state === 'ambiguous');
    const text = `So ${words} it`;
    expect(checked(searchFor(text, words, [LEFT, RIGHT]), REMOVED)).toMatchObject({ state });
  });

  test('are asked about beside the edited place, which comes first', () => {
    const text = `${LEFT}repair${RIGHT} They mend all.`;
    const placement = checked(searchFor(text, 'mend', [LEFT, RIGHT]), editedAt(text, 'repair', 'mend'));
    expect(placement).toEqual({ state: 'ambiguous', places: [spanOf(text, 'repair'), spanOf(text, 'mend')] });
  });

  test('are not asked about where they stand less often, or nobody counted', () => {
    const text = `${LEFT}repair${RIGHT} They mend all.`;
    const edited = editedAt(text, 'repair', 'mend');
    expect(checked(searchFor(text, 'mend', [LEFT, RIGHT], { stood: 2 }), edited)).toEqual(edited);
    const search = searchFor(text, 'mend', [LEFT, RIGHT]);
    const { stood: _, ...rivals } = search.sought.rivals;
    expect(checked({ ...search, sought: { ...search.sought, rivals } }, edited)).toEqual(edited);
    expect(checked(searchFor('Nothing of it', 'mend', [LEFT, RIGHT]), REMOVED)).toEqual(REMOVED);
  });

  test('are not asked about within longer words', () => {
    for (const text of ['They amend it', 'They mended it'])
      expect(checked(searchFor(text, 'mend', [LEFT, RIGHT]), REMOVED)).toEqual(REMOVED);
  });

  test.each([
    { count: MOST_PLACES, state: 'ambiguous' },
    { count: MOST_PLACES + 1, state: 'removed' },
  ])('in $count places are $state', ({ count, state }) => {
    const text = 'They mend. '.repeat(count);
    expect(checked(searchFor(text, 'mend', ['', ''], { stood: count }), REMOVED).state).toBe(state);
  });

  /** So much of prefix and suffix beside words that stand less often makes them worth a question. */
  const WORTH_ASKING = 40;

  test.each([
    { beside: WORTH_ASKING, state: 'ambiguous' },
    { beside: WORTH_ASKING - 1, state: 'orphaned' },
  ])('and stand less often are $state with $beside characters beside them', ({ beside, state }) => {
    const text = `${OTHER}#${LEFT.slice(-20)}mend${RIGHT.slice(0, beside - 20)}#`;
    const search = searchFor(text, 'mend', [LEFT, RIGHT], { stood: 3, copies: [{ before: 90, after: 90 }] });
    expect(checked(search, { state: 'orphaned' }).state).toBe(state);
  });

  test('are told as moved where their whole sentence stands, which stood once', () => {
    const sides = [`${ABOVE} We will `, ` the old stone bridge. ${BELOW}`] as const;
    const text = `It snows. We will mend the old stone bridge. ${OTHER}`;
    const search = searchFor(text, 'mend', sides);
    expect(checked(search, REMOVED)).toEqual({ state: 'anchored', span: spanOf(text, 'mend'), moved: true });
    const edited = { ...editedAt(text, 'snows', 'mend') };
    expect(checked(search, edited)).toMatchObject({ state: 'ambiguous' });
    const twice = `${text} They mend.`;
    expect(checked(searchFor(twice, 'mend', sides, { stood: 2 }), REMOVED)).not.toMatchObject({ state: 'removed' });
  });
});

describe('of places that may be the quote', () => {
  const copies = [{ before: 0, after: 0 }];
  const text = `${ABOVE} They mend it. ${OTHER} We mend all.`;
  const places = [spanOf(text, 'mend'), spanOf(text, 'mend', text.indexOf('We'))];

  test('the one that has so much more of prefix and suffix is it', () => {
    const search = searchFor(text, 'mend', [LEFT, ` it. ${BELOW}`], { stood: 2, copies, words: 1 });
    expect(checked(search, { state: 'ambiguous', places })).toEqual({ state: 'anchored', span: places[0] });
    expect(checked(search, { state: 'orphaned' })).toEqual({ state: 'anchored', span: places[0] });
  });

  test('none is, where other words stand at a place with as much', () => {
    const also = `${text} ${ABOVE} They heal it.`;
    const search = searchFor(also, 'mend', [LEFT, ` it. ${BELOW}`], { stood: 2, copies, words: 1 });
    const heal = spanOf(also, 'heal');
    const asked: Placement = { state: 'ambiguous', places: [...places, heal] };
    expect(checked(search, asked)).toEqual(asked);
  });

  test('one is told as moved where neither neighbour stands beside it', () => {
    const [prefix, suffix] = [`${ABOVE} By the end of this year we will all `, ` the old stone bridge. ${BELOW}`];
    const now = `It snows. By the end of this year we will all mend the old stone bridge. ${OTHER} They mend.`;
    const search = searchFor(now, 'mend', [prefix, suffix], { stood: 2, copies, words: 1 });
    expect(checked(search, { state: 'orphaned' })).toEqual({
      state: 'anchored',
      span: spanOf(now, 'mend'),
      moved: true,
    });
  });
});

describe('words that are in place', () => {
  const anchored = (text: string, words: string, more: Partial<Placement> = {}): Placement =>
    ({ state: 'anchored', span: spanOf(text, words), ...more }) as Placement;

  test('are not in the midst of longer words, unless the quote was', () => {
    for (const text of [`${ABOVE} They amend it.`, `${ABOVE} They mended it.`]) {
      expect(checked(searchFor(text, 'mend', [LEFT, RIGHT]), anchored(text, 'mend')).state).not.toBe('anchored');
      const cut = searchFor(text, 'mend', [`${LEFT}a`, `ed${RIGHT}`]);
      expect(checked(cut, anchored(text, 'mend'))).toEqual(anchored(text, 'mend'));
    }
  });

  describe('and are a number', () => {
    const sides = [`${ABOVE}\nItem `, ` is to mend it. That is all.\n${BELOW}`] as const;

    test.each([
      { what: 'its whole line', line: 'Item 14. is to mend it. That is all.', state: 'anchored' },
      { what: 'its line cut before', line: 'Its item 14. is to mend it. That is all.', state: 'ambiguous' },
      { what: 'its line cut after', line: 'Item 14. is to mend it. That is it.', state: 'ambiguous' },
    ])('are $state with $what about them', ({ line, state }) => {
      const text = `${OTHER}\n${line}\n${BELOW}`;
      expect(checked(searchFor(text, '14.', sides), anchored(text, '14.')).state).toBe(state);
    });

    test('with the white space that was quoted with them are in place in their own line', () => {
      const text = `${OTHER}\nItem 14. is to mend it. That is all.\n${BELOW}`;
      const search = searchFor(text, ' 14. ', [`${ABOVE}\nItem`, `is to mend it. That is all.\n${BELOW}`]);
      expect(checked(search, anchored(text, ' 14. '))).toEqual(anchored(text, ' 14. '));
    });

    test('of a short side are in place with all that is known of their line', () => {
      const text = `${OTHER}\nItem 14. is to mend it now.`;
      const search = searchFor(text, '14.', ['em ', ' is to m'], {});
      expect(checked(search, anchored(text, '14.')).state).toBe('anchored');
    });

    test('are asked about at all places where they stand, and words are not', () => {
      const text = `${OTHER}\n14. We heal.\n${BELOW} 14. It is.`;
      const numbers = checked(searchFor(text, '14.', [`${ABOVE}\n`, ` We mend.\n${BELOW}`]), anchored(text, '14.'));
      expect(numbers.state === 'ambiguous' && numbers.places).toHaveLength(2);
      const words = `${OTHER}\n14. We heal.\n${BELOW}`;
      const search = searchFor(words, 'We', [`${ABOVE}\n14. `, ` mend.\n${BELOW}`]);
      expect(checked(search, anchored(words, 'We')).state).toBe('anchored');
    });
  });

  test('stay there, though nobody counted them', () => {
    const text = `They mend. They mend.`;
    const search = searchFor(text, 'mend', [LEFT, RIGHT]);
    const { stood: _, ...rivals } = search.sought.rivals;
    expect(checked({ ...search, sought: { ...search.sought, rivals } }, anchored(text, 'mend'))).toEqual(
      anchored(text, 'mend'),
    );
  });

  test('that stood once, and were moved, are asked about where they stand twice', () => {
    const sentence = 'We will mend the old stone bridge by spring.';
    const twice = `It snows. ${sentence} ${OTHER} ${sentence}`;
    const search = searchFor(twice, sentence, [`${ABOVE} `, ` ${BELOW}`]);
    expect(checked(search, anchored(twice, sentence, { moved: true })).state).toBe('ambiguous');
    const once = `It snows. ${sentence} ${OTHER}`;
    expect(checked({ ...search, text: flatten(once) }, anchored(once, sentence, { moved: true }))).toEqual(
      anchored(once, sentence, { moved: true }),
    );
  });

  const SENTENCES = ['It is agreed by all who came here.', 'They meet again in Paris next May.'];
  const likes = likesOf([...SENTENCES, OTHER].join('\n\n'), { start: 90, end: 99 });

  test('are asked about where they were put together from sentences that stood elsewhere, and their like stands there', () => {
    const quote = SENTENCES.join(' ');
    const now = `It snows. ${quote} It rains. ${ABOVE} ${quote.replace('again', 'soon')} ${BELOW}`;
    const search = searchFor(now, quote, [`${ABOVE} `, ` ${BELOW}`], { likes });
    expect(checked(search, anchored(now, quote)).state).toBe('ambiguous');
    const alone = `It snows. ${quote} ${BELOW}`;
    const one = searchFor(alone, quote, [`${ABOVE} `, ` ${BELOW}`], { likes });
    expect(checked(one, anchored(alone, quote))).toEqual(anchored(alone, quote));
    const others = searchFor(now, quote, [`${ABOVE} `, ` ${BELOW}`], { likes: [] });
    expect(checked(others, anchored(now, quote))).toEqual(anchored(now, quote));
  });

  test('are not asked about where all that stood about them does, though such sentences stand elsewhere', () => {
    const quote = SENTENCES.join(' ');
    const copied = `${ABOVE} ${quote} ${BELOW} It snows. ${quote} It rains.`;
    const sides = [`${ABOVE} `, ` ${BELOW}`] as const;
    expect(checked(searchFor(copied, quote, sides, { likes }), anchored(copied, quote))).toEqual(
      anchored(copied, quote),
    );
    const like = `It snows. ${ABOVE} ${quote} ${BELOW.slice(0, 40)} ${OTHER} ${ABOVE} ${quote.replace('again', 'soon')} ${BELOW}`;
    expect(checked(searchFor(like, quote, sides, { likes }), anchored(like, quote))).toEqual(anchored(like, quote));
  });

  test('and were moved stand in as many blocks as they did', () => {
    const [quote, split] = [
      'We mend the bridge here. We close the road.',
      'We mend the bridge here.\n\nWe close the road.',
    ];
    const [one, other] = [`It snows. ${quote} ${OTHER}`, `It snows. ${split} ${OTHER}`];
    const sides = [`${ABOVE} `, ` ${BELOW}`] as const;
    expect(checked(searchFor(one, quote, sides), anchored(one, quote, { moved: true })).state).toBe('anchored');
    expect(checked(searchFor(other, quote, sides), anchored(other, split, { moved: true }))).toMatchObject({
      state: 'ambiguous',
    });
    // beside an old neighbour they were not moved far
    const beside = `${ABOVE} ${split} ${OTHER}`;
    expect(checked(searchFor(beside, quote, sides), anchored(beside, split, { moved: true })).state).toBe('anchored');
  });
});

describe('what stands in the place of a quote', () => {
  const page = (...lines: readonly string[]): string => lines.join('\n\n');
  const [OWN, LIKE] = ['The board will fund the buses of Leeds.', 'The board will fund the trams of Leeds.'];
  const before = page(ABOVE, OWN, OTHER, LIKE, BELOW);

  const told = (after: string, placement: Placement, quote = OWN, page = before): Placement => {
    const selector = describeQuote(page, spanOf(page, quote));
    return unlessLike({ text: flatten(after), sought: soughtBy(selector), frame: undefined, selector }, placement);
  };

  test('is an edit of it, where it stood nowhere before', () => {
    const now = OWN.replace('fund', 'pay for');
    const after = page(ABOVE, now, OTHER, LIKE, BELOW);
    expect(told(after, editedAt(after, now, OWN))).toEqual(editedAt(after, now, OWN));
  });

  test('is none where it stood elsewhere before, as a line or in one', () => {
    const after = page(ABOVE, LIKE, OTHER, BELOW);
    expect(told(after, editedAt(after, LIKE, OWN))).toEqual({ state: 'ambiguous', places: [spanOf(after, LIKE)] });
    const within = page(ABOVE, `It snows. ${LIKE}`, OTHER, BELOW);
    expect(told(within, editedAt(within, `It snows. ${LIKE}`, OWN)).state).toBe('ambiguous');
  });

  test('is none where it is what stood right beside the quote', () => {
    const text = page(ABOVE, 'They bring new trains and new buses and all.', BELOW);
    const after = page(ABOVE, 'They bring new and all.', BELOW);
    expect(told(after, editedAt(after, 'new', 'trains and new'), 'trains and new', text).state).toBe('ambiguous');
    const other = page(ABOVE, 'They bring and all.', BELOW);
    expect(told(other, editedAt(other, 'and', 'new buses'), 'new buses', text).state).toBe('ambiguous');
  });

  test.each([
    { quote: 'yes', now: 'yep', state: 'removed' },
    { quote: 'sure', now: 'such', state: 'ambiguous' },
  ])('is told as $state where it stood elsewhere and the quote was “$quote”', ({ quote, now, state }) => {
    const text = page(ABOVE, quote, OTHER, now, BELOW);
    const after = page(ABOVE, now, OTHER, BELOW);
    expect(told(after, editedAt(after, now, quote), quote, text).state).toBe(state);
  });

  test('is a copy of the quote, as it was before, in a line that stood elsewhere', () => {
    const text = page(ABOVE, 'Leeds: done', OTHER, 'Derby: done', BELOW);
    const after = page(ABOVE, 'Derby: done', OTHER, BELOW);
    const anchored: Placement = { state: 'anchored', span: spanOf(after, 'done', after.indexOf('Derby')) };
    expect(told(after, anchored, 'done', text)).toEqual({ state: 'ambiguous', places: [anchored.span] });
    // words that stood once are no copy
    const once = page(ABOVE, 'Leeds: done', OTHER, 'Derby: begun', BELOW);
    const now = page(ABOVE, 'Derby: begun', 'done', OTHER, BELOW);
    const own: Placement = { state: 'anchored', span: spanOf(now, 'done', now.indexOf('begun')) };
    expect(told(now, own, 'done', once)).toEqual(own);
    const gone: Placement = { state: 'removed', now: '' };
    expect(told(after, gone, 'done', text)).toEqual(gone);
  });

  test('of words that stood twice is an edit only between both old neighbours', () => {
    const text = page(ABOVE, 'Leeds: done', OTHER, 'Derby: done', BELOW);
    const between = page(ABOVE, 'Leeds: dome', OTHER, 'Derby: done', BELOW);
    const first = text.indexOf('done', text.indexOf('Leeds'));
    const selector = describeQuote(text, { start: first, end: first + 4 });
    const search = (after: string): Search => ({
      text: flatten(after),
      sought: soughtBy(selector),
      frame: undefined,
      selector,
    });
    const own = editedAt(between, 'dome', 'done');
    expect(unlessLike(search(between), own)).toEqual(own);
    const beside = page(ABOVE, 'Leeds: dome', 'It snows. It rains.', 'Derby: done', BELOW);
    expect(unlessLike(search(beside), editedAt(beside, 'dome', 'done')).state).toBe('ambiguous');
  });

  test('is an edit where a sentence of the page was put in between those of the quote', () => {
    const [first, second] = ['The bridge is mended by May.', 'The road is closed until then.'];
    const text = page(ABOVE, `${first} ${second}`, OTHER, LIKE, BELOW);
    const now = `${first} ${LIKE} ${second}`;
    const after = page(ABOVE, now, OTHER, BELOW);
    const edited = editedAt(after, now, `${first} ${second}`);
    expect(told(after, edited, `${first} ${second}`, text)).toEqual(edited);
    const less = `${first} ${LIKE}`;
    const cut = page(ABOVE, less, OTHER, BELOW);
    expect(told(cut, editedAt(cut, less, `${first} ${second}`), `${first} ${second}`, text).state).toBe('ambiguous');
  });

  test('is none where all that it has in common with the quote stood elsewhere', () => {
    const text = page(ABOVE, '28 Yes', OTHER, 'Yes', BELOW);
    const after = page(ABOVE, 'no Yes', OTHER, BELOW);
    expect(told(after, editedAt(after, 'no Yes', '28 Yes'), '28 Yes', text).state).toBe('ambiguous');
  });
});

describe('a sentence like the quote’s own, with nothing beside it that was', () => {
  /** Shorter sentences are like too many others; so much of it has to stand, and more of it around few words. */
  const [SHORTEST, FLOOR, FLOOR_OF_FEW, FEW] = [36, 0.72, 0.85, 32];
  /** Han characters, each of which is a word. */
  const letters = (from: number, count: number): string =>
    Array.from({ length: count }, (_, at) => String.fromCharCode(from + 3 * at)).join('');
  const [LETTERS, OTHERS, NOISE] = [letters(0x4e00, 100), letters(0x6000, 100), letters(0x7000, 200)];

  const found = (length: number, kept: number, rivals: Partial<Rivals> = {}): string | undefined => {
    const head = Math.ceil(kept / 2);
    const now = LETTERS.slice(0, head) + OTHERS.slice(0, length - kept) + LETTERS.slice(length - kept + head, length);
    const text = `${NOISE}\n${now}\n${NOISE}`;
    const search = searchFor(text, LETTERS.slice(0, length), [`${OTHER}\n`, `\n${BELOW}`], rivals);
    const span = editedElsewhere(search);
    return span && text.slice(span.start, span.end) === now ? 'edited' : undefined;
  };

  test.each([
    { length: SHORTEST, kept: SHORTEST - 2, is: 'edited' },
    { length: SHORTEST - 1, kept: SHORTEST - 3, is: undefined },
    { length: 50, kept: 100 * FLOOR - 36, is: 'edited' },
    { length: 50, kept: 100 * FLOOR - 37, is: undefined },
    { length: 50, kept: 36, rivals: { words: FLOOR - 0.1 - 0.001 }, is: 'edited' },
    { length: 50, kept: 36, rivals: { words: FLOOR - 0.1 + 0.001 }, is: undefined },
    { length: 50, kept: 36, rivals: { whole: FLOOR - 0.1 + 0.001 }, is: undefined },
    { length: 50, kept: 40, rivals: { copies: [{ before: 0, after: 0 }] }, is: undefined },
  ])('with $kept of $length words, and rivals $rivals, is $is', ({ length, kept, rivals, is }) => {
    expect(found(length, Math.round(kept), rivals)).toBe(is);
  });

  test.each([
    { length: FEW, kept: 0.85, is: 'edited' },
    { length: FEW - 1, kept: FLOOR_OF_FEW, is: 'edited' },
    { length: FEW, kept: 0.8, is: 'edited' },
    { length: FEW - 1, kept: 0.8, is: undefined },
  ])('around $length words with $kept of it standing is $is', ({ length, kept, is }) => {
    const rest = LETTERS.slice(length, 40);
    const gone = Math.round((1 - kept) * 40);
    const now = LETTERS.slice(0, 20) + OTHERS.slice(0, gone) + LETTERS.slice(20 + gone, 40);
    const text = `${NOISE}\n${now}\n${NOISE}`;
    const search = searchFor(text, LETTERS.slice(0, length), [`${OTHER}\n`, `${rest}\n${BELOW}`]);
    expect(editedElsewhere(search) ? 'edited' : undefined).toBe(is);
  });

  test('is not told where another is nearly as like it, or where it stood there before', () => {
    const one = LETTERS.slice(0, 50).replace(LETTERS.slice(20, 25), OTHERS.slice(0, 5));
    const other = LETTERS.slice(0, 50).replace(LETTERS.slice(20, 25), OTHERS.slice(5, 10));
    const quote = LETTERS.slice(0, 50);
    const sides = [`${OTHER}\n`, `\n${BELOW}`] as const;
    const text = `${NOISE}\n${one}\n${NOISE}\n${OTHER}\n${NOISE}`;
    expect(editedElsewhere(searchFor(text, quote, sides))).toEqual(spanOf(text, one));
    const twice = `${text}\n${other}\n${NOISE}`;
    expect(editedElsewhere(searchFor(twice, quote, sides))).toBeUndefined();
    const likes = likesOf(`${quote}\n${one}`, { start: 0, end: 50 });
    expect(editedElsewhere(searchFor(text, quote, sides, { likes }))).toBeUndefined();
  });
});
