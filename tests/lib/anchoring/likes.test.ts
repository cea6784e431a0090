import { describe, expect, test } from 'vitest';

import { describeQuote } from '@/lib/anchoring';
import { inCommon, isKept, isLike, likesAmong, likesOf, ownParts } from '@/lib/anchoring/likes';
import { rivalsOf } from '@/lib/anchoring/rivals';
import { NO_RIVALS, isEdge, soughtBy } from '@/lib/anchoring/sought';
import { findTwin } from '@/lib/anchoring/twins';
import type { Span } from '@/lib/model';

/** The text of [ ] marks, and the span they are around. */
function marked(words: string): { text: string; span: Span } {
  const start = words.indexOf('[');
  return { text: words.replaceAll(/[[\]]/g, ''), span: { start, end: words.indexOf(']') - 1 } };
}

describe('the lines and sentences of a page that are kept with a quote', () => {
  const { text, span } = marked(
    'Leeds: done. It was late.\n\nPoole: [done]. It was late.\n\nLuton:  “done”!\n\nNobody knows.\n\n',
  );
  const likes = likesOf(text, span);

  test.each([
    { words: 'Leeds: done', kept: true },
    { words: 'Leeds: done.', kept: true },
    { words: 'Leeds: done. It was late.', kept: true },
    { words: 'Luton: "done"', kept: true },
    { words: 'Nobody knows', kept: true },
    { words: 'Poole: done', kept: false },
    { words: 'Poole: done. It was late.', kept: false },
    { words: 'Leeds: do', kept: false },
    { words: '', kept: false },
  ])('are of “$words”: $kept', ({ words, kept }) => {
    expect(isKept(words, likes)).toBe(kept);
  });

  test('are each kept once', () => {
    expect(likes).toHaveLength(new Set(likes).size);
    expect(likes).toHaveLength(5);
  });

  /** So many are kept. */
  const MOST = 48;

  test('are no more than so many, and those most like the quote’s own', () => {
    const number = (at: number): string => String.fromCharCode(0x4e00 + at).repeat(9);
    const others = Array.from({ length: 3 * MOST }, (_, at) => number(at));
    const [rows, whole] = [['The board agrees', 'The board agrees by 2030'], 'The board agrees to fund it by 2030'];
    const page = marked([...others, ...rows, `[${whole}]`, ...others.map((other) => `${other} by`)].join('\n'));
    const kept = likesOf(page.text, page.span);
    expect(kept).toHaveLength(MOST);
    expect(rows.map((row) => isKept(row, kept))).toEqual([true, true]);
  });

  test('are first of all those that hold all of its words', () => {
    const long = 'x'.repeat(900);
    const page = marked(
      [
        `${long} agreed ${long}`,
        'It is [agreed] by all',
        ...Array.from({ length: 3 * MOST }, (_, at) => `is by all ${at}`),
      ].join('\n'),
    );
    expect(isKept(`${long} agreed ${long}`, likesOf(page.text, page.span))).toBe(true);
  });

  test('tell whether a line or sentence now stood elsewhere then', () => {
    const now = marked('Title\n\nIt is so. Leeds: [done].\n\nEnd');
    expect(isLike(now.text, now.span, likes)).toBe(true);
    const other = marked('Title\n\nIt is so. Derby: [done].\n\nEnd');
    expect(isLike(other.text, other.span, likes)).toBe(false);
    const line = marked('Title\n\nLeeds: done. It was [late].\n\nEnd');
    expect(isLike(line.text, line.span, likesOf(text, span))).toBe(true);
  });

  test('tell which of the sentences now stood elsewhere then, and whether all of them did', () => {
    const now = marked('Title\n\n[Leeds: done. It was early.]\n\nEnd');
    const { sentences, some, all } = likesAmong(now.text, now.span, likes);
    expect(sentences).toEqual(['Leeds: done', 'It was early']);
    expect([...new Set(some)]).toEqual(['Leeds: done']);
    expect(all).toBe(false);
    const both = marked('Title\n\n[Leeds: done. Nobody knows.]\n\nEnd');
    expect(likesAmong(both.text, both.span, likes)).toMatchObject({ all: true });
  });

  test('tell nothing by the number of an item, unless there is nothing but numbers', () => {
    const numbered = marked('1. We go.\n\n2. [We stay.]\n\n3.');
    const kept = likesOf(numbered.text, numbered.span);
    const now = marked('3. [They stay.]');
    expect(likesAmong(now.text, now.span, kept).some).toEqual([]);
    const item = marked('1. We go.\n\n[3.]\n');
    expect(likesAmong(item.text, item.span, kept).some).toContain('3');
  });
});

describe('the words that two texts have in common', () => {
  test.each([
    { one: 'we plant oaks', other: 'they plant many oaks', common: 'plant oaks' },
    { one: 'go and go', other: 'so we go', common: 'go' },
    { one: 'go, go', other: 'go go', common: 'go go' },
    { one: 'we', other: 'they', common: '' },
  ])('“$one” and “$other” are “$common”', ({ one, other, common }) => {
    expect(inCommon(one, other)).toBe(common);
  });
});

test('the sentences and lines of a quote are those that hold it, as read', () => {
  const own = ownParts({ exact: 'plant  oaks. We', prefix: 'It rains. We ', suffix: ' count birds.\nIt snows.' });
  expect(own.sentences).toEqual(['We plant oaks', 'We count birds']);
  expect([...new Set(own.parts)]).toEqual(['We plant oaks', 'We count birds', 'We plant oaks We count birds']);
});

describe('a quote made ready for looking', () => {
  test('is its words without white space about them', () => {
    expect(soughtBy({ exact: ' \nWe  plant ', prefix: 'Soon.', suffix: 'oaks.', rivals: NO_RIVALS })).toMatchObject({
      lead: ' \n',
      trail: ' ',
      core: 'We plant',
      before: 'Soon. ',
      after: ' oaks.',
    });
    expect(soughtBy({ exact: ' \n', prefix: 'a', suffix: 'b', rivals: NO_RIVALS })).toMatchObject({
      core: '',
      lead: ' \n',
      trail: '',
    });
  });

  test('knows how much of either side is of its own sentence, and of its line', () => {
    const { left, right } = soughtBy({
      exact: 'plant',
      prefix: 'Title\nIt rains. Soon  we ',
      suffix: ' oaks here. It snows.\nEnd',
      rivals: NO_RIVALS,
    });
    expect([left.inner, left.line]).toEqual(['Soon we '.length, 'It rains. Soon we '.length]);
    expect([right.inner, right.line]).toEqual([' oaks here.'.length, ' oaks here. It snows.'.length]);
    expect([left.outward, right.outward]).toEqual([' ew nooS .sniar tI eltiT', ' oaks here. It snows. End']);
  });

  test('has nothing of its sentence beside it where it is all of it', () => {
    const { left, right } = soughtBy({ exact: 'We plant.', prefix: 'It rains. ', suffix: '\nEnd', rivals: NO_RIVALS });
    expect([left.inner, right.inner, right.line]).toEqual([0, 0, 0]);
  });

  /** Of our own, a shorter side says that the text began or ended there. */
  const LEAST = 63;

  test.each([
    { length: LEAST - 1, rivals: NO_RIVALS, edge: true },
    { length: LEAST, rivals: NO_RIVALS, edge: false },
    { length: 0, rivals: undefined, edge: false },
  ])('says with a side of $length characters that the text ends there: $edge', ({ length, rivals, edge }) => {
    const side = 'x'.repeat(length);
    expect(isEdge(rivals ? { rivals } : {}, side)).toBe(edge);
    const { left, right } = soughtBy({ exact: 'we', prefix: side, suffix: side, ...(rivals ? { rivals } : {}) });
    expect([left.atEdge, right.atEdge]).toEqual([edge, edge]);
  });

  test('from elsewhere is held to have had its like', () => {
    expect(soughtBy({ exact: 'we', prefix: '', suffix: '' }).rivals).toEqual({
      copies: [{ before: 24, after: 24 }],
      sides: 0.5,
      whole: 0.6,
      words: 0.8,
    });
  });
});

describe('a description', () => {
  /** So many characters of either side are kept, more in steps of STEP, and so much beyond the quote's own sentence. */
  const [LEAST, STEP, MOST, BEYOND] = [64, 16, 128, 32];
  const ROW = 'abcdefghijklmnopqrstuvwxyz';
  const letters = (count: number): string => `${ROW} `.repeat(10).slice(0, count).replace(/ $/, 'z');

  // a full stop, and the space after it, stand beyond the sentence before; after it, its own stop is of it
  test.each([
    { before: LEAST - BEYOND - 2, after: LEAST - BEYOND, length: LEAST },
    { before: LEAST - BEYOND - 1, after: LEAST - BEYOND + 1, length: LEAST + STEP },
    { before: LEAST + STEP - BEYOND - 2, after: LEAST + STEP - BEYOND, length: LEAST + STEP },
    { before: LEAST + STEP - BEYOND - 1, after: LEAST + STEP - BEYOND + 1, length: LEAST + 2 * STEP },
    { before: 3 * MOST, after: 3 * MOST, length: MOST },
  ])(
    'with $before and $after characters of its sentence beside the quote keeps $length',
    ({ before, after, length }) => {
      const text = `${letters(200)}. ${letters(before - 1)} We${letters(after - 1)}. ${letters(200)}`;
      const start = text.indexOf('We');
      const { prefix, suffix } = describeQuote(text, { start, end: start + 2 });
      expect([prefix.length, suffix.length]).toEqual([length, length]);
    },
  );

  const rivals = (words: string): ReturnType<typeof rivalsOf> => {
    const { text, span } = marked(words);
    const sought = soughtBy({
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - LEAST), span.start),
      suffix: text.slice(span.end, span.end + LEAST),
      rivals: NO_RIVALS,
    });
    return rivalsOf(text, sought, span.start);
  };

  test('counts how often the words stood, and what stood beside their copies', () => {
    const found = rivals('Leeds is done now. Poole is [done] now. Luton was done then.');
    expect(found).toMatchObject({ stood: 3, words: 1 });
    expect(found.copies).toEqual([{ before: ' is '.length, after: ' now. '.length }]);
    expect(found).not.toHaveProperty('twins');
  });

  test('of words that stood once knows of no copy', () => {
    expect(rivals('We [plant oaks] here.')).toEqual({ copies: [], stood: 1, sides: 0, whole: 0, words: 0 });
  });

  const SAID = 'It was said in the spring of last year. ';

  test('knows how like it the words most like it were, and how much stood about them', () => {
    const own = 'The board will mend the old bridge.';
    const [near, far] = ['The board will mend the new bridge.', 'Nobody came to see it on that day.'];
    const went = 'They went home before it was dark, as they had been told to do. ';
    const text = (other: string): string => `${SAID}[${own}] ${went}Others came. ${SAID}${other} ${went}`;
    const liker = rivals(text(near));
    expect(liker.words).toBeGreaterThan(0.9);
    expect(liker.words).toBeLessThan(1);
    expect(liker.sides).toBe(1);
    expect(liker.whole).toBeGreaterThan(0.95);
    expect(liker.copies).toEqual([]);
    // nothing is like it at the other place, and yet all that stood about it stands there
    expect(rivals(text(far))).toMatchObject({ sides: 1, whole: 0, words: 0 });
    expect(rivals(`${SAID}[${own}] They went home.`)).toMatchObject({ words: 0, sides: 0, whole: 0 });
  });

  test('of white space knows of nothing', () => {
    expect(rivals('We[ ]go.')).toEqual(NO_RIVALS);
  });

  test('counts the places before it and after it that have all of what stands about it', () => {
    const row = 'So it is said by all of them, each year, and in each of the places that are named in this list, here.';
    const twice = (before: number, after: number): string =>
      `${row.repeat(before + 1)}${row.replace('places', '[places]')}${row.repeat(after + 1)}`;
    expect(rivals(twice(1, 2))).toMatchObject({ twins: { before: 1, after: 2 }, stood: 6 });
    const two = `${row.slice(-9)}${row}${row.replace('places', '[places]')}${row.slice(0, 60)}`;
    expect(rivals(two)).toMatchObject({ twins: { before: 1, after: 0 }, stood: 2 });
  });
});

describe('a quote that had twins', () => {
  const half =
    'It is said by all of them, each year, and in every one of the towns that are named in this list, and in the next. ';
  const row = `${half}${half}So it is in all of the places here. ${half}${half}`;
  const pages = (count: number): string => `${row}${row.repeat(count)}${row}`;
  const at = (text: string, number: number): number => [...text.matchAll(/places/g)][number]?.index ?? -1;
  const selector = (count: number, own: number): ReturnType<typeof describeQuote> => {
    const start = at(pages(count), own);
    return describeQuote(pages(count), { start, end: start + 'places'.length });
  };
  const third = soughtBy(selector(5, 3));

  test('is told by its order while there are as many', () => {
    const now = `New. ${pages(5)}`;
    expect(findTwin(now, third)?.own).toEqual({ start: at(now, 3), end: at(now, 3) + 'places'.length });
  });

  test('may be any of them where there are more or fewer', () => {
    for (const count of [3, 4, 6]) {
      const found = findTwin(pages(count), third);
      expect(found?.own).toBeUndefined();
      expect(found?.places.length).toBeGreaterThan(0);
    }
  });

  test('is told as the one that was edited between the others, or as another than that', () => {
    const edited = (number: number): string => {
      const start = at(pages(5), number);
      return `${pages(5).slice(0, start)}palaces${pages(5).slice(start + 'places'.length)}`;
    };
    expect(findTwin(edited(3), third)?.own).toEqual({
      start: at(pages(5), 3),
      end: at(pages(5), 3) + 'palaces'.length,
    });
  });

  test('had none, where there was no other', () => {
    expect(
      findTwin('We plant oaks', soughtBy({ exact: 'plant', prefix: 'We ', suffix: ' oaks', rivals: NO_RIVALS })),
    ).toBeUndefined();
  });
});
