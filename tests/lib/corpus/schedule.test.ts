import { expect, test } from 'vitest';

import { dayPassed, scheduleOf } from '@/lib/corpus/schedule';
import type { DeadlineEntry } from '@/lib/model';

import { AS_OF, day } from './records';

const line = (words: string, change: Partial<DeadlineEntry> = {}): DeadlineEntry => ({
  words,
  setOn: '2024-01-01',
  source: { publisher: 'P', title: 'T', date: '2024-01-01' },
  ...change,
});

test.each([
  { what: 'no line', ledger: [], schedule: { is: 'none stated' } },
  { what: 'a line without words', ledger: [line('')], schedule: { is: 'none stated' } },
  { what: 'words alone', ledger: [line('swiftly')], schedule: { is: 'words alone', words: 'swiftly' } },
  {
    what: 'an event',
    ledger: [line('at the fair', { event: 'the fair' })],
    schedule: { is: 'event-bound', event: 'the fair' },
  },
  {
    what: 'an event that the reader gave',
    ledger: [line('', { event: 'the fair', by: 'reader' })],
    schedule: { is: 'event-bound', event: 'the fair', by: 'reader' },
  },
  {
    what: 'an event that was held',
    ledger: [line('at the fair', { event: 'the fair', eventDate: day('2024-05-01') })],
    schedule: { is: 'event-bound', event: 'the fair', held: '2024-05-01' },
  },
  {
    what: 'a day that the reader gave to words that bind to none',
    ledger: [line('in summer', { due: day('2027-01-01'), by: 'reader' })],
    schedule: { is: 'upcoming', due: '2027-01-01', words: 'in summer', binds: 'to a day', by: 'reader' },
  },
  {
    what: 'a season',
    ledger: [line('in summer', { due: day('2027-08-31') })],
    schedule: { is: 'upcoming', due: '2027-08-31', words: 'in summer', binds: 'to no day' },
  },
  {
    what: 'a day, and words alone after it',
    ledger: [line('by 2020', { due: day('2020-12-31') }), line('soon')],
    schedule: { is: 'overdue', due: '2020-12-31', words: 'by 2020', binds: 'to a day' },
  },
])('of $what the schedule is $schedule', ({ ledger, schedule }) => {
  expect(scheduleOf(ledger, AS_OF)).toEqual(schedule);
});

test.each([
  { words: 'by 2020', passed: '2020-12-31' },
  { words: 'in winter 2020', passed: undefined },
])('the day of “$words” has passed: $passed', ({ words, passed }) => {
  expect(dayPassed(scheduleOf([line(words, { due: day('2020-12-31') })], AS_OF))).toBe(passed);
});
