import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/commitments';
import { CONDITIONS } from '@/lib/commitments/conditions';
import { DEADLINES } from '@/lib/commitments/deadlines';
import type { IsoDate, Mention } from '@/lib/model';

const published = '2024-03-04' as IsoDate;

function read(text: string, date?: string) {
  const start = date === undefined ? -1 : text.indexOf(date);
  const mentions: Mention[] =
    date === undefined ? [] : [{ start, end: start + date.length, type: 'date', surface: date, why: 'written out' }];
  return readClauses({ text, headings: [] }, mentions, published).commitments[0];
}

describe('a row of deadlines', () => {
  test.each(DEADLINES)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(row.counterExample).not.toMatch(row.pattern);
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
    { text: 'The agency will report before the new unit is stood up.', event: 'new unit is stood up' },
  ])('“$event” stays an event', ({ text, event }) => {
    expect(read(text)?.deadline).toMatchObject({ event });
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

describe('a row of conditions', () => {
  test.each(CONDITIONS)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(row.counterExample).not.toMatch(row.pattern);
  });

  test.each([
    {
      text: 'They agreed to act, subject to European law, in particular the Act, and national law, by May.',
      conditions: ['subject to European law, in particular the Act, and national law'],
    },
    { text: 'If they do not do so, the government will legislate.', conditions: ['If they do not do so'] },
    { text: 'We will act where deemed necessary by the bodies.', conditions: ['where deemed necessary by the bodies'] },
    { text: 'We will act.', conditions: [] },
  ])('of “$text” are $conditions', ({ text, conditions }) => {
    expect(read(text)?.conditions.map(({ words }) => words)).toEqual(conditions);
  });
});
