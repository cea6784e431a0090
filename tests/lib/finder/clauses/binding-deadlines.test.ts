import { expect, test } from 'vitest';

import { bindsToDay } from '@/lib/finder/words';
import { BINDING } from '@/lib/finder/tables/binding-deadlines';

test.each(BINDING)(
  '“$name” finds its example and leaves its counter-example',
  ({ pattern, example, counterExample }) => {
    expect(example.toLowerCase()).toMatch(pattern);
    expect(bindsToDay(example)).toBe(true);
    expect(counterExample.toLowerCase()).not.toMatch(pattern);
    expect(bindsToDay(counterExample)).toBe(false);
  },
);

test.each([
  'by 31 December 2019',
  'By 31 March',
  'by March 2024',
  'before 1 April 2018',
  'no later than 2050',
  'by no later than 30 June 2020',
  'on or before 5 April 2021',
  'by the end of 2020',
  'by the end of March 2025',
  'by the end of the year',
  'by the end of this year at the latest',
  'by the end of this Parliament',
  'by 2020–21',
  'by 2025 or sooner',
  'on Wednesday 2nd December',
  'on 6 April this year',
  '1 October 2030',
  'within six months of publication',
  'within the next twelve months',
  'first flights by July 2024',
  '“by 2030”',
])('“%s” binds to a day', (words) => {
  expect(bindsToDay(words)).toBe(true);
});

test.each([
  { what: 'an event', words: ['ahead of the next ministerial meeting', 'before the new unit is stood up'] },
  { what: 'an event after so many days', words: ['within 28 days of receiving your letter'] },
  { what: 'haste', words: ['as soon as possible', 'in due course', 'shortly', 'swift', 'within the coming months'] },
  { what: 'nothing', words: ['no date', '', 'by then'] },
  { what: 'a number of days a week', words: ['over 7 days', 'over 7 days of the week', 'in 5 days of the week'] },
  { what: 'a start', words: ['from 1 April 2020', 'from next year', 'starting in 2017', 'no earlier than 17 May'] },
  { what: 'the earliest', words: ['by 2025 at the earliest', 'until 4 July at the earliest'] },
  { what: 'a span', words: ['over the next 3 years', 'in the next twelve months', 'during 2018', 'throughout 2019'] },
  { what: 'a span of two ends', words: ['between 2015 and 2020', 'until 2025', 'until 31 March 2025'] },
  { what: 'a season', words: ['this autumn', 'in spring 2025', 'by spring 2025', 'by early autumn 2017'] },
  { what: 'a recess', words: ['by summer recess 2019', 'by Easter 2020'] },
  { what: 'a season of a thing', words: ['first flights by spring 2024'] },
  { what: 'waves', words: ['in waves, the last to begin building in 2035 to 2039'] },
  { what: 'a period', words: ['in 2018-19', 'in 2025', 'in March 2025', 'March 2025', 'this year', 'later this year'] },
  { what: 'a Parliament', words: ['in this Parliament', 'this Parliament', 'within this Parliament'] },
  { what: 'a period without its day', words: ['by the end of the next spending review period'] },
  { what: 'what is denied', words: ['not by 2030', 'not before 2030'] },
])('$what does not bind to a day', ({ words }) => {
  expect(words.filter(bindsToDay)).toEqual([]);
});

test('words without end are read in a time in step with their length', () => {
  const long = 'a'.repeat(20_000);
  for (const words of [`${long} until 2030`, `by ${long}`, 'ab '.repeat(10_000), 'by '.repeat(10_000)])
    expect(bindsToDay(words)).toBe(false);
});
