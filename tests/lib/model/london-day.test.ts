import { expect, test } from 'vitest';

import { londonDay } from '@/lib/model';

test.each([
  { moment: '2026-11-24T23:59:00Z', day: '2026-11-24', why: 'winter time is UTC' },
  { moment: '2026-07-01T23:30:00Z', day: '2026-07-02', why: 'summer time is an hour ahead' },
  { moment: '2026-01-01T00:00:00Z', day: '2026-01-01', why: 'the year turns with London' },
])('at $moment it is $day in London: $why', ({ moment, day }) => {
  expect(londonDay(Date.parse(moment))).toBe(day);
});
