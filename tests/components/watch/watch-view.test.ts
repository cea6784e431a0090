import { expect, test } from 'vitest';

import { lookedWords, secondsLeftWords, wouldAskWords } from '@/components/watch/watch-view';
import type { LookAllState } from '@/lib/model';

const DONE: LookAllState = {
  is: 'done', at: 12, of: 12, requests: [], most: 60, passages: 5, found: 3, none: 9, unread: 0,
}; // prettier-ignore

test.each([
  { change: {}, says: 'Looked for 12. 5 passages for 3 commitments. None found for 9.' },
  {
    change: { passages: 1, found: 1, none: 11 },
    says: 'Looked for 12. 1 passage for 1 commitment. None found for 11.',
  },
  { change: { passages: 0, found: 0, none: 12 }, says: 'Looked for 12. None found for 12.' },
  {
    change: { passages: 0, found: 0, none: 10, unread: 2 },
    says: 'Looked for 12. None found for 10. For 2, GOV.UK names documents that were not read: look for each by itself.',
  },
  {
    change: { is: 'stopped', at: 4, passages: 0, found: 0, none: 3 },
    says: 'You stopped it. Looked for 3. None found for 3.',
  },
  {
    change: { is: 'unavailable', at: 2, passages: 0, found: 0, none: 1 },
    says: 'GOV.UK did not answer. Looked for 1. None found for 1.',
  },
  { change: { is: 'looking' }, says: undefined },
] as const)('after $change it says: $says', ({ change, says }) => {
  expect(lookedWords({ ...DONE, ...change })).toBe(says);
});

test.each([
  { made: 0, says: 'About 60 seconds left.' },
  { made: 31, says: 'About 29 seconds left.' },
  { made: 59, says: 'About 1 second left.' },
  { made: 60, says: 'About 1 second left.' },
])('after $made of at most 60 requests it says: $says', ({ made, says }) => {
  const requests = Array.from({ length: made }, () => ({ address: 'https://www.gov.uk/', was: 'answered' }) as const);
  expect(secondsLeftWords({ ...DONE, is: 'looking', requests })).toBe(says);
});

test('before anything is asked, it says how often www.gov.uk would be, and in which time', () => {
  expect(wouldAskWords(60)).toMatch(/^GOV\.UK would be asked at most 60 times, in about 1 minute\. /u);
});
