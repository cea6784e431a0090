import { describe, expect, test } from 'vitest';

import { readClauses, resolveDate } from '@/lib/finder';
import { DEADLINES } from '@/lib/finder/tables/deadlines';
import { UNTIED } from '@/lib/finder/tables/deadline-ties';
import { nearDay, partOfDecade } from '@/lib/finder/anatomy/deadlines';
import { NO_DEADLINES } from '@/lib/finder/tables/no-deadlines';
import { readWords } from '@/lib/finder/text/words';
import type { IsoDate, Mention } from '@/lib/model';

import { mentionsOf } from '../names/seed-gazetteer';

const published = '2024-03-04' as IsoDate;

function read(text: string, date?: string) {
  const start = date === undefined ? -1 : text.indexOf(date);
  const resolved = date === undefined ? undefined : resolveDate(date, published);
  const mentions: Mention[] =
    date === undefined
      ? []
      : [
          {
            start,
            end: start + date.length,
            type: 'date',
            surface: date,
            why: 'written out',
            ...(resolved && { resolved }),
          },
        ];
  return readClauses({ text, headings: [] }, mentions, published).commitments[0];
}

describe('a row of deadlines', () => {
  const finds = (row: (typeof DEADLINES)[number], clause: string): boolean => {
    const words = readWords(clause);
    return row.pattern.find(words, { from: 0, to: words.count }) !== undefined;
  };

  test.each(DEADLINES)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(finds(row, row.example)).toBe(true);
    expect(finds(row, row.counterExample)).toBe(false);
  });

  test.each([
    {
      text: 'We will publish the plan by 31 March 2025.',
      date: '31 March 2025',
      words: 'by 31 March 2025',
      to: '2025-03-31',
    },
    { text: 'By 2030, we will close the gap.', date: '2030', words: 'By 2030', to: '2030-12-31' },
    {
      text: 'This summer, the Home Office will launch it.',
      date: 'This summer',
      words: 'This summer',
      to: '2024-08-31',
    },
    { text: 'We will report within six months.', words: 'within six months', to: '2024-09-04' },
  ])('“$words”, said on 4 March 2024, is due on $to', ({ text, date, words, to }) => {
    expect(read(text, date)?.deadline).toMatchObject({ words, to });
  });

  test.each([
    { text: 'We will report ahead of the next ministerial meeting.', event: 'next ministerial meeting' },
    { text: 'We will split it with the completion of the line.', event: 'completion of the line' },
    { text: 'We will reply within 28 days of receiving your letter.', event: 'receiving your letter' },
    { text: 'The agency will report before the new unit is stood up.', event: 'new unit is stood up' },
  ])('“$event” stays an event', ({ text, event }) => {
    expect(read(text)?.deadline).toMatchObject({ event });
  });

  test.each([
    'The government will run ferries over 7 days of the week.',
    'The NHS will offer services over seven days a week.',
    'The NHS will offer services in 5 days of the week.',
    'We will keep the centre open 24 hours a day.',
    'We will review the plan three times a year.',
    'We will keep schools open for over 190 days.',
    'We will provide 40 hours of care in a week.',
    'The committee will reply within 5 days of each week.',
  ])('a number of days of a week, a rate and a length are none: “%s”', (text) => {
    expect(read(text)).toBeDefined();
    expect(read(text)?.deadline).toBeUndefined();
    expect(mentionsOf(text, published).filter(({ type }) => type === 'date')).toEqual([]);
  });

  test.each([
    { text: 'In the 2018-19 period we will report on the fund.', date: '2018-19' },
    { text: 'Over the financial year 2024-25 the fund will spend £5 million.', date: 'financial year 2024-25' },
    { text: 'The rates for 2024-25 will be frozen.', date: '2024-25' },
    { text: 'We will publish the accounts in April each year.', date: 'April' },
    { text: 'No earlier than 17 May, we will open the shops.', date: '17 May' },
    { text: 'Payments received after 31 March 2025 will be counted.', date: '31 March 2025' },
  ])('the time that a thing is about is none: “$text”', ({ text, date }) => {
    expect(read(text, date)).toBeDefined();
    expect(read(text, date)?.deadline).toBeUndefined();
  });

  test('behind a time that is none, the deadline is found', () => {
    const text = 'We will extend opening to over 7 days of the week by March 2025.';
    expect(read(text, 'March 2025')?.deadline).toMatchObject({ words: 'by March 2025', to: '2025-03-31' });
  });

  test('a deadline between two dates runs from the first to the last', () => {
    const text = 'We will provide £2 billion between 2024-25 and 2026-27.';
    const names = mentionsOf(text, published);
    const [commitment] = readClauses({ text, headings: [] }, names, published).commitments;
    expect(commitment?.deadline).toMatchObject({ from: '2024-04-01', to: '2027-03-31' });
  });

  test('a time that was over on the day of publication is no deadline', () => {
    expect(read('We will reopen the line closed in 1967.', '1967')?.deadline).toBeUndefined();
  });

  test.each(['We will set it out in due course.', 'We will set it out soon.'])(
    '“%s” has a deadline in words alone',
    (text) => {
      const deadline = read(text)?.deadline;
      expect(deadline?.words).not.toBe('');
      expect(deadline?.to).toBeUndefined();
    },
  );
});

describe('a row of what is no deadline', () => {
  test.each(NO_DEADLINES)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(row.counterExample).not.toMatch(row.pattern);
  });
});

describe('a row of times that are not those of what is promised', () => {
  test.each(UNTIED)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(row.counterExample).not.toMatch(row.pattern);
  });
});

/** With the names that the finder itself marks, dates among them. */
function due(text: string) {
  return readClauses({ text, headings: [] }, mentionsOf(text, published), published).commitments[0];
}

describe('a date', () => {
  test.each([
    { text: 'We will keep a fleet that is in line with a carbon-free harbour by 2050.' },
    { text: 'We will help the crews with the goal of a carbon-free harbour by 2050.' },
    { text: 'The council will set up a board to reduce the waste of piers by 15% by 2030.' },
    { text: 'We will pay the grant to whoever moves after 8 July 2024.' },
    { text: 'We will help crews who face hunger this winter.' },
    { text: 'We will help crews moving home from 8 July 2024.' },
    { text: 'We will guard the nets as the storm threatens the crews this year.' },
    { text: 'We will help the piers as a result of the ending of the grant from May 2031.' },
    { text: 'We will carry more than the boats carried in 2024.' },
    { text: 'We will build on the scheme launched in May 2024.' },
    { text: 'We will cut the waste of piers (a third of it by 2030).' },
    { text: 'We will double the pay for November.' },
    { text: 'We will build the harbour of 2031.' },
    { text: 'Boats bought before 1 November 2024 will be repaired by the council.' },
    { text: 'To cut the waste of piers by 2030 we will lend masts.' },
    { text: 'The rate for 2031 to 2032 will be frozen.' },
    { text: 'We will count the boats bought on or after 8 July 2024.' },
    { text: 'We will set it out in the 2024 plan.' },
    { text: 'Today, 4 March 2024, we will open the pier.' },
  ])('of something else falls due on no day: “$text”', ({ text }) => {
    expect(due(text)).toBeDefined();
    expect(due(text)?.deadline?.to).toBeUndefined();
  });

  test.each([
    { text: 'We will bring the fleet into line by 2050.', to: '2050-12-31' },
    { text: 'We will reduce the waste of piers by 15% by 2030.', to: '2030-12-31' },
    { text: 'We will publish the plan, with the aim of completing the work by 2030.', to: '2030-12-31' },
    { text: 'In May 2024 the council will launch a fund for those who fish.', to: '2024-05-31' },
    { text: 'And by May 2024, we will launch a fund.', to: '2024-05-31' },
    { text: 'We will ensure that all piers are repaired by May 2024.', to: '2024-05-31' },
    { text: 'We will launch a scheme that will come into force in the autumn of 2024.', to: '2024-11-30' },
    { text: 'We will open the pier next year.', to: '2025-12-31' },
    { text: 'The survey to be published in May 2024 will set out our plans.', to: '2024-05-31' },
    { text: 'We will set out our plans in the spring bulletin.', to: '2024-05-31' },
    { text: 'We will open the pier by the mid-2030s.', to: '2035-12-31' },
    { text: 'We will run the ferry again, starting tonight.', to: '2024-03-04' },
    { text: 'We will publish the chart later today.', to: '2024-03-04' },
    { text: 'We will open the pier from tomorrow.', to: '2024-03-05' },
    { text: 'We will meet the guild, beginning in the next twelve months.', to: '2025-03-04' },
  ])('of what is promised falls due: “$text”', ({ text, to }) => {
    expect(due(text)?.deadline?.to).toBe(to);
  });

  test.each([
    {
      text: 'We will pay it within six months of the date this takes effect.',
      words: 'within six months of the date this takes effect',
    },
    {
      text: 'We will pay it within six months of the day that the fund opens.',
      words: 'within six months of the day that the fund opens',
    },
    { text: 'We will open the pier after 8 July 2024.', words: 'after 8 July 2024' },
    { text: 'We will train the crews over four years.', words: 'over four years' },
  ])('is not made of words that name no last day: “$text”', ({ text, words }) => {
    expect(due(text)?.deadline).toMatchObject({ words });
    expect(due(text)?.deadline?.to).toBeUndefined();
  });
});

test.each([
  { words: 'in the early 2030s', from: '2030-01-01', to: '2033-12-31' },
  { words: 'by the mid-2020s', from: '2024-01-01', to: '2025-12-31' },
  { words: 'in the mid 2020s', from: '2024-01-01', to: '2026-12-31' },
  { words: 'by the late-2030s', from: '2037-01-01', to: '2039-12-31' },
])('“$words” are the years to $to', ({ words, from, to }) => {
  expect(partOfDecade(words)).toEqual({ from, to });
});

test('other words are no part of a decade, and no day can be counted without the day of publication', () => {
  expect([partOfDecade('in 2031'), nearDay('from tomorrow', undefined), nearDay('in May', published)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
