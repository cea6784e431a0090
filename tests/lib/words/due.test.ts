import { expect, test } from 'vitest';

import type { IsoDate, Schedule } from '@/lib/model';
import { due, dueCountedTo } from '@/lib/words';

const day = (text: string): IsoDate => text as IsoDate;
const RECORDS = day('2026-11-24');

test.each([
  { schedule: { is: 'none stated' }, sentence: 'No date stated.', line: 'No date stated' },
  {
    schedule: { is: 'words alone', words: 'swift' },
    sentence: '“swift”, no day named.',
    line: '“swift”, no day named',
  },
  {
    schedule: { is: 'upcoming', due: day('2027-06-30'), words: 'by June 2027', binds: 'to a day' },
    sentence: 'Due by 30 June 2027, in 7 months.',
    line: 'Due by 30 June 2027',
  },
  {
    schedule: { is: 'due', due: RECORDS, words: 'by 24 November 2026', binds: 'to a day' },
    sentence: 'Due by 24 November 2026, on the day of the records.',
    line: 'Due by 24 November 2026',
  },
  {
    schedule: {
      is: 'overdue',
      due: day('2026-06-30'),
      words: 'by 30 June 2026',
      binds: 'to a day',
      moved: { from: day('2025-12-31'), times: 1 },
    },
    sentence: 'Was due by 30 June 2026, almost 5 months ago. The date was moved once: it was 31 December 2025.',
    line: 'Was due by 30 June 2026',
  },
  {
    schedule: {
      is: 'overdue',
      due: day('2016-05-25'),
      words: 'by 25 May 2016',
      binds: 'to a day',
      moved: { from: day('2015-12-31'), times: 3 },
    },
    sentence: 'Was due by 25 May 2016, over 10 years ago. The date was moved 3 times: it was 31 December 2015.',
    line: 'Was due by 25 May 2016',
  },
  {
    schedule: { is: 'overdue', due: day('2025-05-31'), words: 'in spring 2025', binds: 'to no day' },
    sentence: '“in spring 2025”, no day named.',
    line: '“in spring 2025”, no day named',
  },
  {
    schedule: { is: 'upcoming', due: day('2027-05-31'), words: 'over 7 days of the week', binds: 'to no day' },
    sentence: '“over 7 days of the week”, no day named.',
    line: '“over 7 days of the week”, no day named',
  },
  {
    schedule: { is: 'event-bound', event: 'the next ministerial meeting', held: day('2024-12-10') },
    sentence: 'Due before the next ministerial meeting, held 10 December 2024.',
    line: 'Before the next ministerial meeting, held 10 December 2024',
  },
  {
    schedule: { is: 'event-bound', event: 'Royal Assent' },
    sentence: 'Due before Royal Assent, no date known.',
    line: 'Before Royal Assent, no date known',
  },
] as const satisfies readonly { schedule: Schedule; sentence: string; line: string }[])(
  '“$sentence”, and in a row “$line”',
  ({ schedule, sentence, line }) => {
    expect(due.sentence(schedule, RECORDS)).toBe(sentence);
    expect(due.line(schedule)).toBe(line);
  },
);

test('something stands once, or so many times', () => {
  expect([1, 2, 6].map(due.times)).toEqual(['once', '2 times', '6 times']);
});

test.each([
  { day: '2026-11-27', on: '2026-11-28', line: 'Was due by 27 November 2026', distance: '1 day ago' },
  { day: '2026-11-28', on: '2026-11-28', line: 'Due by 28 November 2026', distance: 'today' },
  { day: '2026-11-30', on: '2026-11-28', line: 'Due by 30 November 2026', distance: 'in 2 days' },
])('$day, counted to $on: $line, $distance', ({ day, on, line, distance }) => {
  expect(dueCountedTo(day as IsoDate, on as IsoDate)).toEqual({ line, distance });
});
