import { expect, test } from 'vitest';

import { breakingOf, countWords, endOf } from '@/lib/pdf/hyphens';
import type { LineEnd } from '@/lib/pdf/hyphens';
import { wordsOf } from '@/lib/pdf';

const end = (text: string, next: string, hyphen: LineEnd['hyphen'] = 'in its word'): LineEnd => ({
  text,
  next,
  hyphen,
});

function wordsIn(...texts: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  countWords(texts, words);
  return words;
}

test.each([
  {
    why: 'the word stands whole elsewhere',
    elsewhere: 'The government met.',
    text: 'the govern-',
    next: 'ment met',
    ends: 'broken word',
  },
  {
    why: 'the word has its hyphen elsewhere',
    elsewhere: 'A long-term plan.',
    text: 'the long-',
    next: 'term plan',
    ends: 'joined',
  },
  {
    why: 'nothing is known and the file breaks words',
    elsewhere: '',
    text: 'the govern-',
    next: 'ment met',
    ends: 'broken word',
  },
  {
    why: 'both parts are words of the file',
    elsewhere: 'The employer provided it.',
    text: 'employer-',
    next: 'provided care',
    ends: 'joined',
  },
  { why: 'a first part that mostly has a hyphen', elsewhere: '', text: 'a well-', next: 'known plan', ends: 'joined' },
  { why: 'a capital behind it', elsewhere: '', text: 'the UK-', next: 'France plan', ends: 'joined' },
  { why: 'figures', elsewhere: '', text: 'in 2017-', next: '18 and on', ends: 'joined' },
  { why: 'a word of three parts', elsewhere: '', text: 'the stop-', next: 'to-arrest rate', ends: 'joined' },
  { why: 'a soft hyphen', elsewhere: '', text: 'the govern\u00AD', next: 'ment met', ends: 'broken word' },
  { why: 'a hyphen between spaces', elsewhere: '', text: 'the plan -', next: 'which is', ends: 'space' },
  { why: 'a dash that touches its word', elsewhere: '', text: 'from 2017–', next: '2018', ends: 'joined' },
  { why: 'a dash between spaces', elsewhere: '', text: 'the plan –', next: 'which is', ends: 'space' },
  { why: 'no hyphen', elsewhere: '', text: 'the plan', next: 'which is', ends: 'space' },
])('“$text / $next” ends as a $ends: $why', ({ elsewhere, text, next, ends }) => {
  expect(endOf(end(text, next), wordsIn(elsewhere), 'breaks words')).toBe(ends);
});

test('a file whose lines break no known word keeps its hyphens', () => {
  expect(endOf(end('a sea-', 'facing wall'), new Map(), 'keeps words')).toBe('joined');
});

test('where a typesetter puts its hyphens apart, those in a word are the word’s own', () => {
  expect(endOf(end('a sea-', 'facing wall', 'apart'), new Map(), 'hyphens apart')).toBe('broken word');
  expect(endOf(end('a sea-', 'facing wall'), new Map(), 'hyphens apart')).toBe('joined');
});

test('how a file breaks words is told by its lines', () => {
  const words = wordsIn('The government met.');
  expect(breakingOf([end('the govern-', 'ment met')], words)).toBe('breaks words');
  expect(breakingOf([end('a sea-', 'facing wall')], words)).toBe('keeps words');
  const apart = end('a sea-', 'facing wall', 'apart');
  expect(breakingOf([apart], words)).toBe('keeps words');
  expect(breakingOf([apart, apart], words)).toBe('hyphens apart');
});

test('parts of words at the ends of lines are not counted as words', () => {
  expect([...wordsIn('the govern-', 'ment met').keys()]).toEqual(['the', 'met']);
});

test('the words of a block have no hyphen of a broken word, and keep that of their own', () => {
  const line = (text: string, ends: 'space' | 'broken word' | 'joined') => ({ page: 1, runs: [], text, ends });
  const lines = [
    line('the govern-', 'broken word'),
    line('ment has a long-', 'joined'),
    line('term', 'space'),
    line('plan-', 'broken word'),
  ];
  expect(wordsOf({ kind: 'paragraph', lines })).toBe('the government has a long-term plan-');
});
