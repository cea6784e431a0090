import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { resolveDate } from '@/lib/finder';
import { isoDate } from '@/lib/model';
import type { IsoDate } from '@/lib/model';
import { DATES } from '@/lib/finder/dates/resolve-date';

const day = (text: string | undefined): IsoDate | undefined => (text === undefined ? undefined : isoDate(text));

test.each([
  { words: '4 March 2024', from: '2024-03-04', to: '2024-03-04' },
  { words: 'March 4, 2024', from: '2024-03-04', to: '2024-03-04' },
  { words: '22nd day of September, 2011', from: '2011-09-22', to: '2011-09-22' },
  { words: 'on Monday 4 March 2024', from: '2024-03-04', to: '2024-03-04' },
  { words: '31/12/2025', from: '2025-12-31', to: '2025-12-31' },
  { words: '8-9 June 2025', from: '2025-06-08', to: '2025-06-09' },
  { words: 'October 31–November 1, 2023', from: '2023-10-31', to: '2023-11-01' },
  { words: 'December 2022', from: '2022-12-01', to: '2022-12-31' },
  { words: 'February 2024', from: '2024-02-01', to: '2024-02-29' },
  { words: 'from April 2025 to March 2026', from: '2025-04-01', to: '2026-03-31' },
  { words: 'by 2030', from: '2030-01-01', to: '2030-12-31' },
  { words: '2024 to 2025', from: '2024-01-01', to: '2025-12-31' },
  { words: '2019–2024', from: '2019-01-01', to: '2024-12-31' },
  { words: '2025/26', from: '2025-04-01', to: '2026-03-31' },
  { words: 'financial year 2025 to 2026', from: '2025-04-01', to: '2026-03-31' },
  { words: 'FY2025-26', from: '2025-04-01', to: '2026-03-31' },
  { words: '2026/27 to 2029/30', from: '2026-04-01', to: '2030-03-31' },
  { words: '1999-00', from: '1999-04-01', to: '2000-03-31' },
  { words: 'the 1990s', from: '1990-01-01', to: '1999-12-31' },
  { words: 'spring 2025', from: '2025-03-01', to: '2025-05-31' },
  { words: 'winter 2023', from: '2023-12-01', to: '2024-02-29' },
  { words: 'Q3 2025', from: '2025-07-01', to: '2025-09-30' },
  { words: 'the first half of 2025', from: '2025-01-01', to: '2025-06-30' },
  { words: 'the final quarter of 2025', from: '2025-10-01', to: '2025-12-31' },
  { words: 'early 2025', from: '2025-01-01', to: '2025-04-30' },
  { words: 'mid-2025', from: '2025-05-01', to: '2025-08-31' },
  { words: 'late 2025', from: '2025-09-01', to: '2025-12-31' },
  { words: 'by the end of 2024', from: '2024-01-01', to: '2024-12-31' },
  { words: 'by the end of March 2025', from: '2025-03-01', to: '2025-03-31' },
  { words: 'the end of financial year 2024/25', from: '2024-04-01', to: '2025-03-31' },
  { words: '13 July to 6 August 2014', from: '2014-07-13', to: '2014-08-06' },
  { words: '1 April 2025 to 31 March 2026', from: '2025-04-01', to: '2026-03-31' },
  { words: 'May 19-21, 2023', from: '2023-05-19', to: '2023-05-21' },
  { words: 'H2 2025', from: '2025-07-01', to: '2025-12-31' },
  { words: 'the final quarter of 2019/20', from: '2020-01-01', to: '2020-03-31' },
  { words: 'the early 1990s', from: '1990-01-01', to: '1999-12-31' },
  { words: 'Christmas 2020', from: '2020-12-25', to: '2020-12-25' },
  { words: 'at the start of 2026', from: '2026-01-01', to: '2026-01-31' },
])('“$words” means $from to $to, whenever it was said', ({ words, from, to }) => {
  expect(resolveDate(words)).toEqual({ from, to });
});

test.each([
  { words: 'by the end of 2024', published: '2024-03-04', from: '2024-01-01', to: '2024-12-31' },
  { words: 'next month', published: '2024-03-04', from: '2024-04-01', to: '2024-04-30' },
  { words: 'next month', published: '2023-12-04', from: '2024-01-01', to: '2024-01-31' },
  { words: 'last month', published: '2024-01-04', from: '2023-12-01', to: '2023-12-31' },
  { words: '21 February', published: '2024-03-04', from: '2024-02-21', to: '2024-02-21' },
  { words: '21 December', published: '2025-01-04', from: '2024-12-21', to: '2024-12-21' },
  { words: 'in April', published: '2024-03-04', from: '2024-04-01', to: '2024-04-30' },
  { words: 'by November', published: '2024-04-04', from: '2024-11-01', to: '2024-11-30' },
  { words: 'by the end of September', published: '2025-02-04', from: '2025-09-01', to: '2025-09-30' },
  { words: 'since the end of September', published: '2025-02-04', from: '2024-09-01', to: '2024-09-30' },
  { words: 'from 1 April', published: '2024-08-04', from: '2025-04-01', to: '2025-04-01' },
  { words: 'in November', published: '2024-04-04', from: '2023-11-01', to: '2023-11-30' },
  { words: 'in April', published: '2024-11-04', from: '2025-04-01', to: '2025-04-30' },
  { words: 'in January', published: '2024-11-04', from: '2025-01-01', to: '2025-01-31' },
  { words: 'April this year', published: '2024-03-04', from: '2024-04-01', to: '2024-04-30' },
  { words: 'last July', published: '2024-02-24', from: '2023-07-01', to: '2023-07-31' },
  { words: 'this winter', published: '2022-12-07', from: '2022-12-01', to: '2023-02-28' },
  { words: 'this winter', published: '2023-01-07', from: '2022-12-01', to: '2023-02-28' },
  { words: 'this summer', published: '2014-04-30', from: '2014-06-01', to: '2014-08-31' },
  { words: 'next spring', published: '2024-10-01', from: '2025-03-01', to: '2025-05-31' },
  { words: 'in the spring', published: '2026-01-28', from: '2026-03-01', to: '2026-05-31' },
  { words: 'this year', published: '2024-03-04', from: '2024-01-01', to: '2024-12-31' },
  { words: 'next year', published: '2024-03-04', from: '2025-01-01', to: '2025-12-31' },
  { words: 'this financial year', published: '2024-03-04', from: '2023-04-01', to: '2024-03-31' },
  { words: 'next academic year', published: '2024-03-04', from: '2024-09-01', to: '2025-08-31' },
  { words: 'next quarter', published: '2024-12-04', from: '2025-01-01', to: '2025-03-31' },
  { words: 'last quarter', published: '2024-02-04', from: '2023-10-01', to: '2023-12-31' },
  { words: 'later this year', published: '2014-03-27', from: '2014-03-27', to: '2014-12-31' },
  { words: 'earlier this year', published: '2014-03-27', from: '2014-01-01', to: '2014-03-27' },
  { words: 'by the end of the year', published: '2024-03-04', from: '2024-01-01', to: '2024-12-31' },
  { words: 'the autumn of last year', published: '2014-04-01', from: '2013-09-01', to: '2013-11-30' },
  { words: 'from April to September', published: '2024-03-04', from: '2024-04-01', to: '2024-09-30' },
  { words: 'by Christmas', published: '2020-10-31', from: '2020-12-25', to: '2020-12-25' },
  { words: 'last Christmas', published: '2020-10-31', from: '2019-12-25', to: '2019-12-25' },
  { words: 'by the end of next year', published: '2024-03-04', from: '2025-01-01', to: '2025-12-31' },
  { words: 'end of the decade', published: '2024-03-04', from: '2020-01-01', to: '2029-12-31' },
  { words: 'by the end of March', published: '2024-12-04', from: '2025-03-01', to: '2025-03-31' },
  { words: 'within six months', published: '2024-08-31', from: '2024-08-31', to: '2025-02-28' },
  { words: 'within 30 days', published: '2024-02-10', from: '2024-02-10', to: '2024-03-11' },
  { words: 'over the next two years', published: '2024-03-04', from: '2024-03-04', to: '2026-03-04' },
])('“$words”, said on $published, means $from to $to', ({ words, published, from, to }) => {
  expect(resolveDate(words, day(published))).toEqual({ from, to });
});

test.each([
  'soon',
  'in due course',
  'as soon as possible',
  '31 February 2024',
  'the next meeting',
  'Monday',
  '',
  'the end of the century',
])('“%s” is no time of the calendar', (words) => {
  expect(resolveDate(words, day('2024-03-04'))).toBeUndefined();
});

test('without the day of publication, “next year” means nothing', () => {
  expect(resolveDate('next year')).toBeUndefined();
  expect(resolveDate('21 February')).toBeUndefined();
});

test('every meaning begins on a real day, and ends on a real day that is not before it', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const words = fc.oneof(
    fc.constantFrom(...DATES.map((row) => row.example)).map((example) => example.replace(/^\D*? (?=\S+ ?\S*$)/, '')),
    fc.constantFrom(
      'next month',
      'last quarter',
      'this winter',
      'next spring',
      'end of the decade',
      '29 February',
      'in 11 months',
      'within 400 days',
    ),
  );
  fc.assert(
    fc.property(words, days, (said, published) => {
      const meaning = resolveDate(said, day(published));
      if (meaning === undefined) return;
      expect(isoDate(meaning.from)).toBe(meaning.from);
      expect(isoDate(meaning.to)).toBe(meaning.to);
      expect(meaning.from <= meaning.to).toBe(true);
    }),
  );
});
