import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';

function reportsOf(text: string): readonly string[] {
  return readClauses({ text, headings: [] }, []).progress.map(({ start, end }) => text.slice(start, end));
}

describe('a list under a report', () => {
  test.each([
    {
      case: 'fragments under a subject alone are one report, with the time in front',
      text: 'In the last quarter, we:\n\npublished the standard\n\nmoved 6 websites\n\nwon 2 awards.',
      reports: ['In the last quarter, we:\n\npublished the standard\n\nmoved 6 websites\n\nwon 2 awards'],
    },
    {
      case: 'sentences under a subject alone are reports of their own, the first from the subject on',
      text: 'During the year we:\n\nPublished the standard.\n\nMoved 6 websites.',
      reports: ['During the year we:\n\nPublished the standard', 'Moved 6 websites'],
    },
    {
      case: 'fragments under a deed belong to it',
      text: 'The department has helped by:\n\nadvising on skills\n\nrunning a course',
      reports: ['The department has helped by:\n\nadvising on skills\n\nrunning a course'],
    },
    {
      case: 'clauses under a deed are read one by one',
      text: 'The departments have made progress on skills:\n\nthe ministry has published a plan;\n\nthe agency has opened a centre.',
      reports: [
        'The departments have made progress on skills',
        'the ministry has published a plan',
        'the agency has opened a centre',
      ],
    },
    {
      case: 'a list under a sentence that reports nothing is none',
      text: 'The plan has three parts:\n\na standard\n\na manual',
      reports: [],
    },
  ])('$case', ({ text, reports }) => {
    expect(reportsOf(text)).toEqual(reports);
  });

  test('a report of a list has its actor from the stem', () => {
    const text = 'In the last quarter, the department:\n\npublished the standard\n\nmoved 6 websites';
    const reading = { text, headings: [] };
    expect(readClauses(reading, []).progress.map(({ actors }) => actors.map(({ words }) => words))).toEqual([
      ['the department'],
    ]);
  });
});
