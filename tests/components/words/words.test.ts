import { expect, test } from 'vitest';

import { DENSITIES, ENTITY_TYPES, OUTCOMES, RELATIONS, STANCES, STRENGTHS, TIERS, isGuidance } from '@/lib/model';
import type { IsoInstant, Tier } from '@/lib/model';
import { RULE_WORDS, VIEW_WORDS } from '@/lib/words';
import { DUES, DUE_WORDS, ORDERS, ORDER_WORDS, OUTCOME_WORDS } from '@/components/words/choices';
import { languageWords, pageSentence, reasonWords } from '@/components/words/kinds';
import * as labels from '@/components/words/labels';
import { momentWords } from '@/components/words/moments';
import { STATE_WORDS } from '@/components/words/states';

test.each([
  { tier: 1, independent: false, words: 'Law or official record, not independent' },
  { tier: 1, independent: true, words: 'Law or official record, independent' },
  { tier: 2, independent: false, words: 'Promiser’s own account, not independent' },
  { tier: 3, independent: true, words: 'Independent check, independent' },
  { tier: 4, independent: true, words: 'News report, independent' },
  { tier: 5, independent: false, words: 'Other source, not independent' },
] as const satisfies readonly { tier: Tier; independent: boolean; words: string }[])(
  'tier $tier is “$words”: whether it is independent is always said',
  ({ tier, independent, words }) => {
    expect(labels.tierWords(tier, independent)).toBe(words);
  },
);

test('a moment is told by London’s day', () => {
  expect(momentWords('2026-06-30T23:30:00.000Z' as IsoInstant)).toBe('1 July 2026');
});

test('what a reader filters by has the words and the order of the design: a date gone by is not “not kept”', () => {
  expect(OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome])).toEqual([
    'Kept',
    'Partly kept',
    'Not kept',
    'Records, no view',
    'Disputed, replaced, too early',
    'The date has passed',
    'None found',
    'Cannot be tested',
    'Nobody has looked yet',
  ]);
  expect(ORDERS.map((order) => ORDER_WORDS[order])).toEqual([
    'Page order',
    'Date due',
    'Strongest words',
    'Nobody has looked yet',
  ]);
});

test('the labels of the three strengths are the design’s', () => {
  expect(STRENGTHS.map((strength) => labels.STRENGTH_WORDS[strength].label)).toEqual([
    'Will do',
    'Will go on',
    'May do',
  ]);
});

test.each([
  {
    reason: 'This page is a notice. It seldom makes commitments.',
    headline: 'This page is a notice',
    text: 'It seldom makes commitments.',
  },
  {
    reason: 'This page is unknown, so it has not been read.',
    headline: 'This page is unknown, so it has not been read',
    text: '',
  },
])('“$reason” becomes a headline and a text', ({ reason, headline, text }) => {
  expect(reasonWords(reason)).toEqual({ headline, text });
});

test.each([
  {
    reason: 'Pledgemark reads policy pages on www.gov.uk. This page is a search page.',
    sentence: 'This page is a search page.',
  },
  {
    reason: 'Pledgemark reads policy pages on www.gov.uk. It does not know this kind of page.',
    sentence: 'It does not know this kind of page.',
  },
  { reason: 'This page has no text to read.', sentence: 'This page has no text to read.' },
])('of the reason “$reason” only the sentence about this page is taken', ({ reason, sentence }) => {
  expect(pageSentence(reason)).toBe(sentence);
});

test.each([
  { kind: 'guidance', answer: true },
  { kind: 'hmrc_manual_section', answer: true },
  { kind: 'official_statistics', answer: false },
])('$kind is guidance: $answer', ({ kind, answer }) => {
  expect(isGuidance(kind)).toBe(answer);
});

test.each([
  { locale: 'cy', words: 'Welsh' },
  { locale: 'ar', words: 'Arabic' },
  { locale: 'not a code', words: 'not a code' },
  { locale: '', words: 'another language' },
])('the language “$locale” is called $words', ({ locale, words }) => {
  expect(languageWords(locale)).toBe(words);
});

/** Words the product does not use (UI section 6), as whole words. */
const FORBIDDEN =
  /\b(?:true|false|lie|lies|broken|failed promise|verified|please|sorry|oops)\b|!|the government has not|\d%/iu;

function everyText(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

const TABLES = { ...labels, DUE_WORDS, OUTCOME_WORDS, ORDER_WORDS, RULE_WORDS, STATE_WORDS, VIEW_WORDS };

test.each(Object.entries(TABLES).filter(([, table]) => typeof table === 'object'))(
  'no word of %s is one that the product does not use',
  (_name, table) => {
    const texts = everyText(table);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => FORBIDDEN.test(text))).toEqual([]);
  },
);

test('every value has its words', () => {
  const { STANCE_WORDS, RELATION_WORDS, DENSITY_WORDS, TYPE_WORDS } = labels;
  expect(Object.keys(STANCE_WORDS).toSorted()).toEqual(STANCES.toSorted());
  expect(Object.keys(RELATION_WORDS).toSorted()).toEqual(RELATIONS.toSorted());
  expect(Object.keys(DENSITY_WORDS).toSorted()).toEqual(DENSITIES.toSorted());
  expect(Object.keys(TYPE_WORDS).toSorted()).toEqual(ENTITY_TYPES.toSorted());
  expect(Object.keys(OUTCOME_WORDS).toSorted()).toEqual(OUTCOMES.toSorted());
  expect(Object.keys(DUE_WORDS).toSorted()).toEqual(DUES.toSorted());
  expect(Object.keys(ORDER_WORDS).toSorted()).toEqual(ORDERS.toSorted());
  expect(new Set(TIERS.map((tier) => labels.tierWords(tier, false))).size).toBe(TIERS.length);
});
