import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';

const read = (text: string) => {
  const { commitments, progress } = readClauses({ text, headings: [] }, []);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { commitments: commitments.map(words), progress: progress.map(words) };
};

describe('what stands in front of a clause', () => {
  test.each([
    {
      text: 'As the default, trained help will be provided in libraries.',
      commitments: ['trained help will be provided in libraries'],
    },
    {
      text: 'As per the review, different sums will be paid to carers.',
      commitments: ['different sums will be paid to carers'],
    },
    {
      text: 'Up to 16,000 homes will be built by the agency.',
      commitments: ['Up to 16,000 homes will be built by the agency'],
    },
    { text: 'The plan (which will be agreed by the board) is long.', commitments: [] },
    { text: 'Users need assurance that their details will be kept safe.', commitments: [] },
  ])('“$text” promises $commitments', ({ text, commitments }) => {
    expect(read(text).commitments).toEqual(commitments);
  });

  test.each([
    {
      text: 'Since then the ministers have met the council.',
      progress: ['Since then the ministers have met the council'],
    },
    { text: 'That is why I commissioned a review.', progress: ['I commissioned a review'] },
    {
      text: 'During the year we continued to improve the site.',
      progress: ['During the year we continued to improve the site'],
    },
    {
      text: 'There is no doubt that we have made changes to the law.',
      progress: ['we have made changes to the law'],
    },
    { text: 'The plans we reported were long.', progress: [] },
  ])('“$text” reports $progress', ({ text, progress }) => {
    expect(read(text).progress).toEqual(progress);
  });
});

describe('a list', () => {
  test('of deeds has the subject of its stem', () => {
    const text =
      'This quarter, we:\n\nopened two centres.\n\nhelped the councils to recruit nurses.\n\ntalked to schools.';
    expect(read(text).progress).toEqual([
      'This quarter, we:\n\nopened two centres',
      'helped the councils to recruit nurses',
    ]);
  });

  test('of a budget holds a promise in each item', () => {
    const text = 'This B_____:\n\nraises the allowance to M______\n\ncuts the rate by half';
    expect(read(text).commitments).toEqual([
      'This B_____:\n\nraises the allowance to M______',
      'cuts the rate by half',
    ]);
  });

  test('under a stem that wants a verb is one promise, whatever its items look like', () => {
    const text = 'The agency will:\n\nwork with councils on services that are being built\n\nsupport new models';
    expect(read(text).commitments).toEqual([text]);
  });
});
