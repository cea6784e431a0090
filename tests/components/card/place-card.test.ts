import { expect, test } from 'vitest';

import { placeCard } from '../../../components/card/place-card';

const CARD = { width: 320, height: 300 };
const WINDOW = { width: 1280, height: 800 };
const line = (top: number, left = 400) => ({ top, bottom: top + 22, left });

test.each([
  {
    where: 'below the last line, where there is room',
    lines: [line(100, 600), line(125)],
    place: { top: 157, left: 400, side: 'below' },
  },
  {
    where: 'above the first line, where there is none below',
    lines: [line(600, 500), line(625)],
    place: { top: 294, left: 500, side: 'above' },
  },
  {
    where: 'below, where neither side has room and below has more',
    lines: [line(200), line(500)],
    place: { top: 532, left: 400, side: 'below' },
  },
  {
    where: 'inside the right edge of the window',
    lines: [line(100, 1200)],
    place: { top: 132, left: 952, side: 'below' },
  },
  { where: 'inside the left edge of the window', lines: [line(100, -20)], place: { top: 132, left: 8, side: 'below' } },
])('a card stands $where', ({ lines, place }) => {
  expect(placeCard(lines, CARD, WINDOW)).toEqual(place);
});

test.each([line(0), line(300), line(500), line(770)])('a card is never over its mark (line at $top)', (words) => {
  const { top } = placeCard([words], CARD, WINDOW);
  expect(top >= words.bottom || top + CARD.height <= words.top).toBe(true);
});
