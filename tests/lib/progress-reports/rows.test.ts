import { describe, expect, test } from 'vitest';

import { NUMBER_FORMS, numberOf } from '@/lib/progress-reports/item-numbers';
import { OPENING_CHAPTERS, isOpening } from '@/lib/progress-reports/opening-chapters';
import { OWN_WORDS, labelIn, labelOf } from '@/lib/progress-reports/own-words';
import { TO_COME, leadsToPlans } from '@/lib/progress-reports/still-to-come';
import { tellingLists } from '@/lib/progress-reports/telling-words';
import { REPORT_TITLES, reportedOn } from '@/lib/progress-reports/titles';

test.each(OWN_WORDS)('“$name” reads its example as $counts, and leaves its counter-example', (row) => {
  const { counts, example, counterExample } = row;
  expect(labelOf(example)).toEqual({ words: example, counts, at: { start: 0, end: example.length } });
  expect(labelOf(counterExample)?.counts).not.toBe(row.name === 'not done' ? 'not done' : counts);
});

describe('a label', () => {
  test.each([
    { block: 'Status: On track', words: 'On track', counts: 'background' },
    { block: 'Completion status: Withdrawn', words: 'Withdrawn', counts: 'changed' },
    { block: 'RAG rating – Amber', words: 'Amber', counts: 'background' },
    { block: '[Complete]', words: 'Complete', counts: 'done' },
    { block: 'Not started', words: 'Not started', counts: 'background' },
    { block: 'Partially complete', words: 'Partially complete', counts: 'partly' },
    { block: 'Missed.', words: 'Missed', counts: 'not done' },
  ])('“$block” counts as $counts', ({ block, words, counts }) => {
    expect(labelOf(block)).toMatchObject({ words, counts });
  });

  test.each(['The code is complete', 'Complete the form', 'Status: see Annex A', ''])(
    '“%s” is none: it says more, or nothing',
    (block) => expect(labelOf(block)).toBeUndefined(),
  );

  test.each([
    { block: 'Action 3: A new code – Complete', words: 'Complete' },
    { block: 'A new code (On track)', words: 'On track' },
    { block: 'Delayed: the consultation waits', words: 'Delayed' },
  ])('inside “$block” is “$words”', ({ block, words }) => {
    const own = labelIn(block);
    expect(own?.words).toBe(words);
    expect(block.slice(own?.at.start, own?.at.end)).toBe(words);
  });

  test.each(['The work is done', 'Done well by all', 'Met with the islands'])('inside “%s” is none', (block) => {
    expect(labelIn(block)).toBeUndefined();
  });
});

test.each(NUMBER_FORMS)('“$name” reads the number of its example, and leaves its counter-example', (form) => {
  expect(numberOf(form.example)?.form).toBe(form);
  expect(numberOf(form.counterExample)?.form).not.toBe(form);
});

test.each([
  { block: '2.3 Commitment 3: Local authorities', number: '3' },
  { block: 'Recommendation 07 – Publish', number: '7' },
  { block: '12. Publish the code', number: '12' },
  { block: '1.2 Unlocking data', number: '1.2' },
  { block: '4a) Publish', number: '4a' },
])('“$block” has the number $number', ({ block, number }) => expect(numberOf(block)?.number).toBe(number));

test.each(REPORT_TITLES)('“$name” knows its example for a report, and leaves its counter-example', (row) => {
  expect(row.example).toMatch(row.pattern);
  expect(row.counterExample).not.toMatch(row.pattern);
});

test.each([
  { title: 'AI Opportunities Action Plan: One Year On', on: 'AI Opportunities Action Plan:' },
  {
    title: 'Anti-corruption strategy: year 2 update (accessible version)',
    on: 'Anti-corruption strategy:   (accessible version)',
  },
  {
    title: 'The UK Science and Technology Framework: update on progress',
    on: 'The UK Science and Technology Framework:',
  },
])('“$title” reports on “$on”', ({ title, on }) => {
  expect(reportedOn(title)?.replaceAll(/\s+/g, ' ')).toBe(on.replaceAll(/\s+/g, ' '));
});

test('a strategy is no report by its title', () => {
  expect(reportedOn('Harbour Strategy for Norland')).toBeUndefined();
});

test.each(OPENING_CHAPTERS)(
  '“$name” knows its example for a chapter of the whole, and leaves its counter-example',
  (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(isOpening(row.counterExample)).toBe(false);
  },
);

test.each(TO_COME)('“$name” knows its example for a lead to plans, and leaves its counter-example', (row) => {
  expect(row.example).toMatch(row.pattern);
  expect(leadsToPlans(row.counterExample)).toBe(false);
});

test('what one text writes as one word and another as two is had by both', () => {
  const [one, other, third] = tellingLists(['harbour data sets', 'datasets of seals', 'sets of seals']);
  expect(one).toEqual(['harbour', 'data', ...(other ?? []).slice(0, 1)]);
  expect(third).toEqual((other ?? []).slice(1));
});
