import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { placeCard } from '../../../components/card/place-card';

const CARD = { width: 320, height: 300 };
const WINDOW = { width: 1280, height: 800 };
const line = (top: number, left = 400) => ({ top, bottom: top + 22, left });

test.each([
  {
    where: 'below the last line, where there is room',
    lines: [line(100, 600), line(125)],
    place: { top: 157, left: 400, side: 'below', room: 635 },
  },
  {
    where: 'above the first line, where there is none below',
    lines: [line(600, 500), line(625)],
    place: { top: 294, left: 500, side: 'above', room: 586 },
  },
  {
    where: 'below and lower, where neither side has room and below has more',
    lines: [line(200), line(500)],
    place: { top: 532, left: 400, side: 'below', room: 260 },
  },
  {
    where: 'above and lower, where neither side has room and above has more',
    lines: [line(250), line(600)],
    place: { top: 8, left: 400, side: 'above', room: 236 },
  },
  {
    where: 'along the bottom of the window, where its mark leaves no room',
    lines: [line(20), line(760)],
    place: { top: 492, left: 400, side: 'over', room: 784 },
  },
  {
    where: 'inside the right edge of the window',
    lines: [line(100, 1200)],
    place: { top: 132, left: 952, side: 'below', room: 660 },
  },
  {
    where: 'inside the left edge of the window',
    lines: [line(100, -20)],
    place: { top: 132, left: 8, side: 'below', room: 660 },
  },
])('a card stands $where', ({ lines, place }) => {
  expect(placeCard(lines, CARD, WINDOW)).toEqual(place);
});

test.each([line(0), line(300), line(500), line(770)])('a card is never over its mark (line at $top)', (words) => {
  const { top, room } = placeCard([words], CARD, WINDOW);
  expect(top >= words.bottom || top + Math.min(room, CARD.height) <= words.top).toBe(true);
});

test('a card is whole in the window, wherever in it its mark stands and however low the window is', () => {
  const numbers = fc.record({
    from: fc.integer({ min: -900, max: 900 }),
    lines: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 120, max: 1000 }),
  });
  fc.assert(
    fc.property(numbers, ({ from, lines, height }) => {
      fc.pre(from < height && from + 25 * lines > 25);
      const { top, room } = placeCard(
        Array.from({ length: lines }, (_, at) => line(from + 25 * at)),
        CARD,
        { width: 700, height },
      );
      const shown = Math.min(CARD.height, room);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + shown).toBeLessThanOrEqual(height);
      expect(shown).toBeGreaterThanOrEqual(Math.min(CARD.height, height - 16, 160));
    }),
  );
});
