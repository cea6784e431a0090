import { expect, test } from 'vitest';

import { seemsToAnswer } from '@/lib/progress-reports';
import { isProgressReport } from '@/lib/progress-reports/recognise';
import type { KnownDocument } from '@/lib/progress-reports';
import type { IsoDate } from '@/lib/model';

import { storedPairs } from '../../../scripts/evaluate/report-pairs';

const STRATEGY: KnownDocument = {
  address: 'https://www.gov.uk/harbour-strategy',
  title: 'Harbour Strategy for Norland',
  published: '2019-03-12' as IsoDate,
  publisher: 'Norland Harbours',
};
const REPORT: KnownDocument = {
  address: 'https://www.gov.uk/harbour-strategy-two-years-on',
  title: 'Harbour Strategy: two years on',
  published: '2021-06-18' as IsoDate,
  publisher: 'Norland Harbours',
};
const UNTITLED: KnownDocument = {
  ...REPORT,
  title: 'What became of the actions',
  reading: {
    text: [
      'The Harbour Strategy for Norland set 5 actions.',
      ...[1, 2, 3, 4, 5].flatMap((n) => [`Action ${n}: Of port ${n}`, 'It was looked at.', 'Status: On track']),
    ].join('\n\n'),
    headings: [],
  },
};

test('a report seems to answer the earlier document that its title names', () => {
  expect(seemsToAnswer(REPORT, STRATEGY)).toBe('its title');
});

test('a report that is only told by its labels seems to answer what its text names', () => {
  expect(isProgressReport(UNTITLED)).toBe(true);
  expect(seemsToAnswer(UNTITLED, STRATEGY)).toBe('its text');
});

const words = (text: string) => ({ text, headings: [] });

test.each([
  { why: 'the other is later', report: REPORT, earlier: { ...STRATEGY, published: '2022-01-01' as IsoDate } },
  { why: 'both are of one day', report: REPORT, earlier: { ...STRATEGY, published: '2021-06-18' as IsoDate } },
  { why: 'no day is known', report: REPORT, earlier: { address: STRATEGY.address, title: STRATEGY.title } },
  { why: 'it is the same page', report: REPORT, earlier: { ...STRATEGY, address: REPORT.address } },
  {
    why: 'another name stands in the title',
    report: { ...REPORT, title: 'Ferry Plan: two years on' },
    earlier: STRATEGY,
  },
  {
    why: 'the years are others',
    report: { ...REPORT, title: 'Harbour Strategy 2015: two years on' },
    earlier: { ...STRATEGY, title: 'Harbour Strategy 2019' },
  },
  {
    why: 'the other is a report itself',
    report: REPORT,
    earlier: { ...STRATEGY, title: 'Harbour Strategy: one year on' },
  },
  { why: 'it is no report', report: { ...REPORT, title: 'Harbour Strategy for Norland: annex' }, earlier: STRATEGY },
  {
    why: 'the text names it, but another body published it',
    report: { ...UNTITLED, publisher: 'Port Ness Council' },
    earlier: STRATEGY,
  },
  {
    why: 'the title is too short for a name',
    report: { ...REPORT, title: 'Strategy: two years on' },
    earlier: { ...STRATEGY, title: 'Strategy' },
  },
  {
    why: 'the text names it, but the title names another',
    report: {
      ...REPORT,
      title: 'Ferry Plan for Norland: progress report',
      reading: words('See the Harbour Strategy for Norland.'),
    },
    earlier: STRATEGY,
  },
])('nothing is said where $why', ({ report, earlier }) => {
  expect(seemsToAnswer(report, earlier)).toBeUndefined();
});

test.each(storedPairs())('$name: the report is known, and only a pair is one', ({ name, report, earlier }) => {
  const seems = seemsToAnswer({ ...report.facts, reading: report.reading }, earlier.facts);
  expect(seems).toBe(name === 'not-a-pair' ? undefined : 'its title');
  expect(seemsToAnswer(earlier.facts, report.facts)).toBeUndefined();
});
