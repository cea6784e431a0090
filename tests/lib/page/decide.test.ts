import { expect, test } from 'vitest';

import { FIRST_SETTINGS } from '@/lib/model';
import type { PageFacts, Verdict } from '@/lib/model';
import { decide } from '@/lib/page';

const ADDRESS = 'https://www.gov.uk/guidance/a';

const facts = (verdict: Verdict, locale = 'en'): PageFacts => ({
  address: ADDRESS,
  locale,
  verdict,
  kind: 'guidance',
  kindShown: 'Guidance',
  title: 'A page',
  reason: 'A reason.',
  attachments: [],
});

test.each([
  { page: 'a policy page', facts: facts('annotate'), change: {}, wish: 'arrived', is: 'read' },
  { page: 'guidance', facts: facts('offer'), change: {}, wish: 'arrived', is: 'offered' },
  { page: 'guidance that the reader asked to have read', facts: facts('offer'), change: {}, wish: 'asked', is: 'read' },
  {
    page: 'guidance, where guidance is always read',
    facts: facts('offer'),
    change: { alwaysRead: ['guidance'] },
    wish: 'arrived',
    is: 'read',
  },
  {
    page: 'a detailed guide, where guidance is always read',
    facts: { ...facts('offer'), kind: 'detailed_guide' },
    change: { alwaysRead: ['guidance'] },
    wish: 'arrived',
    is: 'read',
  },
  {
    page: 'statistics, where guidance is always read',
    facts: { ...facts('offer'), kind: 'official_statistics' },
    change: { alwaysRead: ['guidance'] },
    wish: 'arrived',
    is: 'offered',
  },
  {
    page: 'a policy page that the reader turned off',
    facts: facts('annotate'),
    change: { offPages: [ADDRESS] },
    wish: 'asked',
    is: 'turned off here',
  },
  {
    page: 'a page that is none of ours',
    facts: facts('ignore'),
    change: { alwaysRead: ['guidance'] },
    wish: 'asked',
    is: 'not a policy page',
  },
  { page: 'a page in Welsh', facts: facts('ignore', 'cy'), change: {}, wish: 'arrived', is: 'other language' },
] as const)('$page is $is', ({ facts, change, wish, is }) => {
  expect(decide(facts, { ...FIRST_SETTINGS, ...change }, wish)).toBe(is);
});
