import { describe, expect, test } from 'vitest';

import { SIDES_AFTER, SIDES_BEFORE } from '@/lib/finder/dates/date-side';
import { TENSES_AFTER, TENSES_BEFORE } from '@/lib/finder/tables/tenses';
import { mentionsOf } from './seed-gazetteer';

/** The words before and after the date in square brackets. */
function around(sentence: string): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = sentence.split(/\[[^\]]*\]/);
  return { before, after };
}

describe('a row', () => {
  test.each(SIDES_BEFORE)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(around(row.example).before).toMatch(row.pattern);
    expect(around(row.counterExample).before).not.toMatch(row.pattern);
  });

  test.each(SIDES_AFTER)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(around(row.example).after).toMatch(row.pattern);
    expect(around(row.counterExample).after).not.toMatch(row.pattern);
  });

  test.each(TENSES_BEFORE)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(around(row.example).before).toMatch(new RegExp(row.words));
    expect(around(row.counterExample).before).not.toMatch(new RegExp(row.words));
  });

  test.each(TENSES_AFTER.slice(-1))('“$name” finds its example and leaves its counter-example', (row) => {
    expect(around(row.example).after).toMatch(new RegExp(row.words));
    expect(around(row.counterExample).after).not.toMatch(new RegExp(row.words));
  });
});

/** What the date of a text comes to; nothing where the year stays open. */
const meaning = (text: string, published?: string): string | undefined => {
  const resolved = mentionsOf(text, published).find(({ type }) => type === 'date')?.resolved;
  return resolved && `${resolved.from}/${resolved.to}`;
};

describe('a date without its year, on a page', () => {
  test.each([
    { text: 'On 4 March we agreed a plan.', published: '2016-03-10', means: '2016-03-04/2016-03-04' },
    { text: 'On 4 March we agreed a plan.', published: '2016-03-04', means: '2016-03-04/2016-03-04' },
    { text: 'On 4 March we agreed a plan.', published: '2016-02-10', means: '2015-03-04/2015-03-04' },
    { text: 'On 4 March we agreed a plan.', published: '2016-12-10', means: '2016-03-04/2016-03-04' },
    { text: 'The plan was published in May.', published: '2016-12-10', means: '2016-05-01/2016-05-31' },
    {
      text: 'The plan, approved by Parliament in January, works.',
      published: '2017-12-08',
      means: '2017-01-01/2017-01-31',
    },
    { text: 'The September elections drew a crowd.', published: '2014-04-10', means: '2013-09-01/2013-09-30' },
    {
      text: 'The unit hosted 3 days of training from 28-30 March.',
      published: '2015-04-01',
      means: '2015-03-28/2015-03-30',
    },
    { text: 'It has grown since April.', published: '2020-12-30', means: '2020-04-01/2020-04-30' },
    {
      text: 'The number is higher than at the peak in April.',
      published: '2021-01-05',
      means: '2020-04-01/2020-04-30',
    },
  ])('lies before publication where the past is told: “$text”, on $published', ({ text, published, means }) => {
    expect(meaning(text, published)).toBe(means);
  });

  test.each([
    { text: 'We will publish it by 31 March.', published: '2016-09-01', means: '2017-03-31/2017-03-31' },
    { text: 'We will publish it by 31 March.', published: '2016-03-31', means: '2016-03-31/2016-03-31' },
    { text: 'We will publish it by 31 March.', published: '2016-04-01', means: '2017-03-31/2017-03-31' },
    { text: 'We will publish it in March.', published: '2016-03-10', means: '2016-03-01/2016-03-31' },
    { text: 'We will publish it in the spring.', published: '2011-09-14', means: '2012-03-01/2012-05-31' },
    { text: 'In the autumn, a further round will be held.', published: '2017-03-08', means: '2017-09-01/2017-11-30' },
    { text: 'Ministers agreed to meet in June.', published: '2016-11-01', means: '2017-06-01/2017-06-30' },
    { text: 'We will press it at a meeting in February.', published: '2016-05-12', means: '2017-02-01/2017-02-28' },
    {
      text: 'You must stay at home until at least 4 January.',
      published: '2020-12-19',
      means: '2021-01-04/2021-01-04',
    },
  ])('lies ahead where something is promised: “$text”, on $published', ({ text, published, means }) => {
    expect(meaning(text, published)).toBe(means);
  });

  test.each([
    { text: 'The summit in June is in Paris.', published: '2016-04-05', means: '2016-06-01/2016-06-30' },
    { text: 'The summit in June is in Paris.', published: '2016-11-05', means: '2016-06-01/2016-06-30' },
    { text: 'We announced a summit in February.', published: '2016-11-05', means: '2017-02-01/2017-02-28' },
    {
      text: 'If we did nothing, the trouble of all hospitals in December could grow.',
      published: '2020-11-04',
      means: '2020-12-01/2020-12-31',
    },
  ])('is the nearest where no tense tells: “$text”, on $published', ({ text, published, means }) => {
    expect(meaning(text, published)).toBe(means);
  });

  test.each([
    { text: 'We had told of Saturday 1 August.', published: '2020-07-31', means: '2020-08-01/2020-08-01' },
    { text: 'We met on Monday 4 March.', published: '2014-04-10', means: '2013-03-04/2013-03-04' },
    { text: 'We met on Tuesday 4 March.', published: '2014-04-10', means: '2014-03-04/2014-03-04' },
    { text: 'We met on Sunday 4 March.', published: '2014-04-10', means: '2014-03-04/2014-03-04' },
  ])('is in the year in which its weekday agrees: “$text”, on $published', ({ text, published, means }) => {
    expect(meaning(text, published)).toBe(means);
  });

  test.each([
    { text: 'The committee meets once a year in February.', published: '2017-07-19' },
    { text: 'We revalue it on 31 March each financial year.', published: '2017-07-19' },
    { text: 'On 14 October a bomb fell.', published: undefined },
    { text: 'We will publish it by 31 March.', published: undefined },
  ])('has no year that could be told: “$text”, on $published', ({ text, published }) => {
    expect(meaning(text, published)).toBeUndefined();
  });

  test('has no year that could be told in a paragraph on a year long past', () => {
    const dates = mentionsOf('By October 1940 the bombing had begun. On 14 October a bomb fell.', '2016-07-27');
    expect(dates.map(({ surface, resolved }) => [surface, resolved?.from])).toEqual([
      ['October 1940', '1940-10-01'],
      ['14 October', undefined],
    ]);
  });

  test.each(['2013-02-01', '2016-09-01', '2019-11-30', '2024-03-04', '2026-06-15'])(
    'never lies more than a year from publication on %s',
    (published) => {
      const texts = [
        'On 4 March we met.',
        'We will meet by 31 March.',
        'In September it rose.',
        'It opens this autumn.',
      ];
      for (const text of texts) {
        const year = Number(meaning(text, published)?.slice(0, 4));
        expect(Math.abs(year - Number(published.slice(0, 4)))).toBeLessThanOrEqual(1);
      }
    },
  );
});
