import { expect, test } from 'vitest';

import { VIEWS } from '@/lib/model';
import type { Headline, IsoDate, Looked } from '@/lib/model';
import { RULE_WORDS, VIEW_WORDS, headlineWords, authorWords, records } from '@/lib/words';

const HEADLINES = [
  { headline: { says: 'view', editors: 'partly kept' }, words: 'Partly kept, in the editors’ view' },
  {
    headline: { says: 'view', editors: 'kept', reader: 'disputed' },
    words: 'Kept, in the editors’ view. Disputed, in yours.',
  },
  { headline: { says: 'view', reader: 'not kept' }, words: 'Not kept, in your view' },
  { headline: { says: 'view', editors: 'superseded' }, words: 'Replaced by a later one, in the editors’ view' },
  { headline: { says: 'view', editors: 'kept so far' }, words: 'Kept so far, in the editors’ view' },
  { headline: { says: 'view', editors: 'too early' }, words: 'Too early to say, in the editors’ view' },
  { headline: { says: 'view', editors: 'not testable' }, words: 'Cannot be tested, in the editors’ view' },
  { headline: { says: 'cannot be tested' }, words: 'Cannot be tested' },
  { headline: { says: 'records disagree' }, words: 'Records disagree' },
  { headline: { says: 'records suggest done', records: 1 }, words: '1 record suggests it was done' },
  { headline: { says: 'records suggest done', records: 2 }, words: '2 records suggest it was done' },
  { headline: { says: 'records suggest not done', records: 1 }, words: '1 record suggests it was not done' },
  { headline: { says: 'records suggest not done', records: 2 }, words: '2 records suggest it was not done' },
  { headline: { says: 'the date has passed' }, words: 'The date has passed' },
  { headline: { says: 'none found' }, words: 'None found' },
  { headline: { says: 'nobody has looked' }, words: 'Nobody has looked yet' },
] as const satisfies readonly { headline: Headline; words: string }[];

test.each(HEADLINES)('the headline “$words”', ({ headline, words }) => {
  expect(headlineWords(headline)).toBe(words);
});

test('every headline has its rule, and every view its words', () => {
  expect(Object.keys(RULE_WORDS).toSorted()).toEqual(
    [...new Set(HEADLINES.map(({ headline }) => headline.says))].toSorted(),
  );
  expect(Object.keys(VIEW_WORDS).toSorted()).toEqual(VIEWS.toSorted());
});

test.each([
  { by: 'reader', words: 'you' },
  { by: 'editors', words: 'Pledgemark’s editors' },
  { by: { pack: 'Institute for Kettles' }, words: 'the pack of Institute for Kettles' },
] as const satisfies readonly { by: Looked['by']; words: string }[])(
  'that none was found is said with who looked, $words, and the day: never of a corpus at large',
  ({ by, words }) => {
    expect(authorWords(by)).toBe(words);
    expect(records.noneFound({ by, on: '2026-11-24' as IsoDate })).toBe(
      `None found, when ${words} looked on 24 November 2026. That is not proof that there is none.`,
    );
  },
);
