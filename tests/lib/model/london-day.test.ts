import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';

import { londonDay } from '@/lib/model';

test.each([
  { moment: '2026-11-24T23:59:00Z', day: '2026-11-24', why: 'winter time is UTC' },
  { moment: '2026-07-01T23:30:00Z', day: '2026-07-02', why: 'summer time is an hour ahead' },
  { moment: '2026-01-01T00:00:00Z', day: '2026-01-01', why: 'the year turns with London' },
])('at $moment it is $day in London: $why', ({ moment, day }) => {
  expect(londonDay(Date.parse(moment))).toBe(day);
});

/** The day as the platform reckons it, which takes too long to make for each page. */
const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

test('at each half hour of the nights on which clocks change, and of those around them, it is the platform’s day', () => {
  const HALF_HOUR_MS = 1_800_000;
  for (let year = 1990; year < 2036; year++) {
    for (const month of ['03', '10'])
      for (
        let moment = at(`${year}-${month}-20`);
        moment < at(`${year}-${month}-20`) + 15 * 48 * HALF_HOUR_MS;
        moment += HALF_HOUR_MS
      )
        expect([moment, londonDay(moment)]).toEqual([moment, LONDON.format(moment)]);
  }
});

test('at any moment since 1900 it is the platform’s day', () => {
  assert(
    property(integer({ min: at('1900-01-01') / 1000, max: at('2037-12-31') / 1000 }), (second) => {
      expect(londonDay(second * 1000)).toBe(LONDON.format(second * 1000));
    }),
  );
});
