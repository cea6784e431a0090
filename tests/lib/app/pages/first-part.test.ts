import { expect, test } from 'vitest';

import { firstPart, surely } from '@/lib/app/pages/first-part';
import type { Finds, Reading } from '@/lib/model';

const LINE = 'The Home Office will open a Harbour Tribunal in Port Ness by the end of 2020.';
const longText = (lines: number): Reading => ({
  text: Array.from({ length: lines }, () => LINE).join('\n\n'),
  headings: [0, 90].map((line) => ({ start: line * (LINE.length + 2), end: line * (LINE.length + 2) + LINE.length })),
});

test('the first part of a long text is whole blocks that fill a window, with their headings alone', () => {
  const whole = longText(100);
  const part = firstPart(whole);
  const { text, headings } = part?.reading ?? { text: '', headings: [] };
  expect(text.length).toBeGreaterThanOrEqual(2000);
  expect(text.length).toBeLessThan(2000 + LINE.length + 2);
  expect(whole.text.startsWith(`${text}\n`)).toBe(true);
  expect(text.slice(part?.last)).toBe(LINE);
  expect(headings).toEqual([whole.headings[0]]);
});

test.each([
  { what: 'a short text', reading: longText(60) },
  { what: 'an empty text', reading: { text: '', headings: [] } },
  { what: 'a text of one block', reading: { text: 'word '.repeat(10_000), headings: [] } },
  {
    what: 'a text whose first block is most of it',
    reading: { text: `${'word '.repeat(5000)}\n\nEnd.`, headings: [] },
  },
])('$what has no first part', ({ reading }) => {
  expect(firstPart(reading)).toBeUndefined();
});

test('what reaches into the last block may go on in the next, and is left out', () => {
  const part = firstPart(longText(100));
  if (part === undefined) throw new Error('there is no first part');
  const at = (start: number, end: number) => ({ id: `${start}`, start, end });
  const finds = {
    mentions: [at(0, 10), at(part.last, part.last + 5)],
    commitments: [at(0, part.last - 2), at(0, part.last + 8)],
    progress: [at(part.last + 9, part.last + 20)],
  } as unknown as Finds;
  const { mentions, commitments, progress } = surely(finds, part);
  expect([mentions, commitments, progress].map((kind) => kind.map(({ end }) => end))).toEqual([
    [10],
    [part.last - 2],
    [],
  ]);
});
