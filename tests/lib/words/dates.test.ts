import { expect, test } from 'vitest';

import { distanceWords } from '@/lib/words/dates';
import { dateWords } from '@/lib/words';
import type { IsoDate } from '@/lib/model';

const day = (text: string): IsoDate => text as IsoDate;
const RECORDS = day('2026-11-24');

test.each([
  { date: '2026-11-24', words: '24 November 2026' },
  { date: '2024-03-04', words: '4 March 2024' },
  { date: '2025-06', words: 'June 2025' },
  { date: '2025', words: '2025' },
  { date: 'no date at all', words: 'no date at all' },
])('the date $date is written “$words”', ({ date, words }) => {
  expect(dateWords(date)).toBe(words);
});

test.each([
  { date: '2026-11-24', words: 'on the day of the records' },
  { date: '2026-11-25', words: 'in 1 day' },
  { date: '2026-12-07', words: 'in 13 days' },
  { date: '2026-12-08', words: 'in 2 weeks' },
  { date: '2027-01-18', words: 'in 8 weeks' },
  { date: '2027-01-19', words: 'in almost 2 months' },
  { date: '2027-06-30', words: 'in 7 months' },
  { date: '2028-10-24', words: 'in 23 months' },
  { date: '2028-11-23', words: 'in almost 2 years' },
  { date: '2028-11-24', words: 'in 2 years' },
  { date: '2029-01-01', words: 'in over 2 years' },
  { date: '2029-08-24', words: 'in almost 3 years' },
  { date: '2026-11-23', words: '1 day ago' },
  { date: '2026-11-10', words: '2 weeks ago' },
  { date: '2026-06-30', words: 'almost 5 months ago' },
  { date: '2024-12-24', words: '23 months ago' },
  { date: '2024-11-24', words: '2 years ago' },
  { date: '2024-11-23', words: 'over 2 years ago' },
  { date: '2016-05-25', words: 'over 10 years ago' },
  { date: '2016-02-25', words: 'over 10 years ago' },
  { date: '2016-02-24', words: 'almost 11 years ago' },
  { date: '2015-12-31', words: 'almost 11 years ago' },
  { date: '2014-11-24', words: '12 years ago' },
])('counted from records of 24 November 2026, $date is $words', ({ date, words }) => {
  expect(distanceWords(day(date), RECORDS)).toBe(words);
});
