import { expect, test } from 'vitest';

import { endOf, isKnown } from '@/lib/corpus/days';

import { day } from './records';

test.each([
  { date: '2024', end: '2024-12-31' },
  { date: '2024-02', end: '2024-02-31' },
  { date: '2024-02-03', end: '2024-02-03' },
])('$date ends on $end', ({ date, end }) => {
  expect(endOf(date)).toBe(end);
});

test.each([
  { date: '2024-02-03', asOf: '2024-02-03', known: true },
  { date: '2024-02-03', asOf: '2024-02-02', known: false },
  { date: '2024', asOf: '2024-12-30', known: false },
  { date: '2024', asOf: '2024-12-31', known: true },
  { date: '2024', read: '2024-05-01', asOf: '2024-05-01', known: true },
  { date: '2024', read: '2024-05-01', asOf: '2024-04-30', known: false },
  { date: '2025', read: '2024-05-01', asOf: '2024-05-01', known: false },
])('what is dated $date and was read on $read is known on $asOf: $known', ({ date, read, asOf, known }) => {
  expect(isKnown(date, read === undefined ? undefined : day(read), day(asOf))).toBe(known);
});
