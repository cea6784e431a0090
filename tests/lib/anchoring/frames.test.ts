import { describe, expect, test } from 'vitest';

import { findFrame, framesOf } from '@/lib/anchoring/frames';
import type { Frame, Span } from '@/lib/model';

/** So much of what stands beside a sentence or block is kept: the first that tells it from the rest. */
const LENGTHS = [48, 96, 160] as const;
/** A side that is shorter than this stood at the text's edge. */
const LEAST = 46;
/** So much may stand in a frame now, beside twice the quote. */
const ROOM = 3000;
/** Words in more places than this tell nothing. */
const TOO_COMMON = 40;

const [ABOVE, BELOW] = [
  'The council met in the spring, and heard what each of its committees had done since the summer before.',
  'The chair thanked the officers for their work, and the meeting ended shortly before five in the afternoon.',
];

/** The frames of the words in [ ] of a page. */
function framesIn(marked: string): readonly Frame[] {
  const start = marked.indexOf('[');
  const text = marked.replaceAll(/[[\]]/g, '');
  return framesOf(text, text.replaceAll(/\s+/g, ' '), { start, end: marked.indexOf(']') - 1 });
}

const wordsIn = (flat: string, span: Span | undefined): string | undefined => span && flat.slice(span.start, span.end);

describe('the frames of a quote', () => {
  test('are of its sentence and of its block', () => {
    const marked = `${ABOVE}\n\nIt rains. We [plant] oaks. It snows.\n\n${BELOW}`;
    expect(framesIn(marked)).toEqual([
      { before: `${ABOVE} It rains.`.slice(-LENGTHS[0]), after: `It snows. ${BELOW}`.slice(0, LENGTHS[0]).trim() },
      { before: ABOVE.slice(-LENGTHS[0]).trim(), after: BELOW.slice(0, LENGTHS[0]).trim() },
    ]);
  });

  test('are one where its sentence is its block', () => {
    expect(framesIn(`${ABOVE}\n\nWe [plant] oaks.\n\n${BELOW}`)).toEqual([
      { before: ABOVE.slice(-LENGTHS[0]).trim(), after: BELOW.slice(0, LENGTHS[0]).trim() },
    ]);
  });

  test('reach to the edge of the page, where there is nothing beyond', () => {
    expect(framesIn(`To all.\n\nWe [plant] oaks.`)).toEqual([{ before: 'To all.', after: '' }]);
    expect(framesIn(`We [plant] oaks.\n\nFrom all.`)).toEqual([{ before: '', after: 'From all.' }]);
    expect(framesIn('We [plant] oaks.')).toEqual([]);
  });

  test.each([
    { what: 'the shortest that tells', same: LENGTHS[0] - 8, kept: LENGTHS[0] },
    { what: 'more, where the nearest words stand twice', same: LENGTHS[0] + 8, kept: LENGTHS[1] },
    { what: 'still more, where those stand twice as well', same: LENGTHS[1] + 8, kept: LENGTHS[2] },
    { what: 'nothing, where all of it stands twice', same: LENGTHS[2] + 8, kept: undefined },
  ])('keep $what', ({ same, kept }) => {
    const letters = (from: number): string =>
      Array.from({ length: 400 }, (_, at) => String.fromCharCode(from + 3 * at)).join('');
    const [own, other] = [letters(0x4e00), letters(0x5e00)];
    const shared = letters(0x7000).slice(0, same);
    const tail = letters(0x9000);
    const marked = `${other}${shared}\n\n${tail}\n\n${own}${shared}\n\nWe [plant] oaks.\n\n${tail}`;
    const [first] = framesIn(marked);
    expect(first?.before.length).toBe(kept);
  });

  test('keep more where what stands after the block is how it begins itself', () => {
    const row = 'The board will fund the bus services of all of the villages here.';
    const [first] = framesIn(`${ABOVE}\n\n[${row} Leeds]\n\n${row} Derby\n\n${BELOW}`);
    expect(first?.after).toContain('Derby');
  });
});

describe('a frame is found', () => {
  const frame = { before: ABOVE, after: BELOW };

  test('with what stands in it now, a space on either side', () => {
    const flat = `It rains. ${ABOVE} We plant oaks. ${BELOW} It snows.`;
    expect(wordsIn(flat, findFrame(flat, [frame], 5))).toBe(' We plant oaks. ');
  });

  test('empty, where nothing stands in it', () => {
    const flat = `${ABOVE}${BELOW}`;
    expect(findFrame(flat, [frame], 5)).toEqual({ start: ABOVE.length, end: ABOVE.length });
  });

  test('from the nearest of several places before to the nearest after', () => {
    const flat = `${ABOVE} Twice. ${ABOVE} We plant oaks. ${BELOW} Twice. ${BELOW}`;
    expect(wordsIn(flat, findFrame(flat, [frame], 5))).toBe(' We plant oaks. ');
  });

  test('never between sides in the wrong order, twice, or with one of them gone', () => {
    expect(findFrame(`${BELOW} We plant oaks. ${ABOVE}`, [frame], 5)).toBeUndefined();
    expect(findFrame(`${ABOVE} One. ${BELOW} ${ABOVE} Two. ${BELOW}`, [frame], 5)).toBeUndefined();
    expect(findFrame(`${ABOVE} We plant oaks.`, [frame], 5)).toBeUndefined();
    expect(findFrame(`We plant oaks. ${BELOW}`, [frame], 5)).toBeUndefined();
    expect(findFrame(`${ABOVE} One. ${BELOW}`, [], 5)).toBeUndefined();
  });

  test('the second, where the first does not stand any more', () => {
    const flat = `${ABOVE} We plant oaks. ${BELOW}`;
    const gone = { before: 'Nobody said anything about it on that day at all.', after: BELOW };
    expect(wordsIn(flat, findFrame(flat, [gone, frame], 5))).toBe(' We plant oaks. ');
  });

  test.each([
    { inside: 2 * 100 + ROOM, found: true },
    { inside: 2 * 100 + ROOM + 1, found: false },
  ])('with $inside characters in it: $found', ({ inside, found }) => {
    const flat = `${ABOVE}${'x'.repeat(inside)}${BELOW}`;
    expect(findFrame(flat, [frame], 100) !== undefined).toBe(found);
  });

  const often = (words: string, count: number): string => `${words} `.repeat(count);

  test.each([
    { before: TOO_COMMON, after: TOO_COMMON, found: true },
    { before: TOO_COMMON + 1, after: 1, found: false },
    { before: 1, after: TOO_COMMON + 1, found: false },
  ])('where its sides stand $before and $after times: $found', ({ before, after, found }) => {
    const flat = `${often(ABOVE, before)}We plant oaks. ${often(BELOW, after)}`;
    expect(findFrame(flat, [frame], 100) !== undefined).toBe(found);
  });

  describe('at the edge of the page', () => {
    test('where its side is empty', () => {
      const flat = `We plant oaks. ${BELOW}`;
      expect(findFrame(flat, [{ before: '', after: BELOW }], 5)).toEqual({ start: 0, end: 'We plant oaks. '.length });
      const last = `${ABOVE} We plant oaks.`;
      expect(findFrame(last, [{ before: ABOVE, after: '' }], 5)).toEqual({ start: ABOVE.length, end: last.length });
    });

    const short = 'To all who read this.';

    test('where its short side stands there, whatever else is the same', () => {
      const flat = `${short} We plant oaks. ${short} We count birds. ${BELOW}`;
      expect(wordsIn(flat, findFrame(flat, [{ before: short, after: BELOW }], 5))).toBe(
        ` We plant oaks. ${short} We count birds. `,
      );
      const last = `${ABOVE} We plant oaks. ${short} We count birds. ${short}`;
      expect(wordsIn(last, findFrame(last, [{ before: ABOVE, after: short }], 5))).toBe(
        ` We plant oaks. ${short} We count birds. `,
      );
    });

    test('but not where something else stands beyond it now', () => {
      const flat = `New. ${short} We plant oaks. ${short} We count birds. ${BELOW}`;
      expect(wordsIn(flat, findFrame(flat, [{ before: short, after: BELOW }], 5))).toBe(' We count birds. ');
      const last = `${ABOVE} We plant oaks. ${short} We count birds. ${short} New.`;
      expect(wordsIn(last, findFrame(last, [{ before: ABOVE, after: short }], 5))).toBe(' We plant oaks. ');
    });

    test.each([
      { length: LEAST - 1, held: 'first' },
      { length: LEAST, held: 'second' },
    ])('with a side of $length characters, which is held to be the $held', ({ length, held }) => {
      const side = 'x'.repeat(length);
      const flat = `${side} first ${side} second ${BELOW}`;
      const span = findFrame(flat, [{ before: side, after: BELOW }], 5);
      expect(wordsIn(flat, span)?.trim().startsWith(held)).toBe(true);
      const last = `${ABOVE} second ${side} first ${side}`;
      const end = findFrame(last, [{ before: ABOVE, after: side }], 5);
      expect(wordsIn(last, end)?.trim().endsWith(held)).toBe(true);
    });
  });
});
