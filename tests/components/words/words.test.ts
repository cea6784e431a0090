import { expect, test } from 'vitest';

import { DENSITIES, ENTITY_TYPES, RELATIONS, STANCES, STRENGTHS, TIERS, VIEWS, isGuidance } from '@/lib/model';
import type { Headline, IsoDate, IsoInstant, Stance, Tier } from '@/lib/model';
import {
  dueLine,
  foundSchedule,
  missingWords,
  namesWords,
  officialWords,
  participantWords,
} from '@/components/words/became';
import { ORDERS, ORDER_WORDS, OUTCOMES, OUTCOME_WORDS, RULE_WORDS } from '@/components/words/choices';
import { languageWords, pageSentence, reasonWords } from '@/components/words/kinds';
import * as labels from '@/components/words/labels';
import { momentWords } from '@/components/words/moments';
import {
  countWords,
  dateWords,
  distanceWords,
  headlineWords,
  noneFoundWords,
  recordsWords,
  scheduleWords,
  timesWords,
} from '@/components/words/sentences';
import { STATE_WORDS } from '@/components/words/states';

const day = (text: string): IsoDate => text as IsoDate;
const TODAY = day('2026-11-24');
const counts = (supports: number, contradicts: number, context: number): Record<Stance, number> => ({
  supports,
  contradicts,
  context,
});

test.each([
  { date: '2026-11-24', words: '24 November 2026' },
  { date: '2024-03-04', words: '4 March 2024' },
  { date: '2025-06', words: 'June 2025' },
  { date: '2025', words: '2025' },
  { date: 'no date at all', words: 'no date at all' },
])('the date $date is written “$words”', ({ date, words }) => {
  expect(dateWords(date)).toBe(words);
});

test.each([
  { date: '2026-11-24', words: 'today' },
  { date: '2026-11-25', words: 'in 1 day' },
  { date: '2026-12-07', words: 'in 13 days' },
  { date: '2026-12-08', words: 'in 2 weeks' },
  { date: '2027-01-18', words: 'in 8 weeks' },
  { date: '2027-01-19', words: 'in almost 2 months' },
  { date: '2027-06-30', words: 'in 7 months' },
  { date: '2026-06-30', words: 'almost 5 months ago' },
  { date: '2026-11-10', words: '2 weeks ago' },
  { date: '2026-11-23', words: '1 day ago' },
])('seen from 24 November 2026, $date is $words', ({ date, words }) => {
  expect(distanceWords(day(date), TODAY)).toBe(words);
});

test.each([
  { headline: { says: 'view', editors: 'partly kept' }, words: 'Partly kept, in the editors’ view' },
  {
    headline: { says: 'view', editors: 'kept', reader: 'disputed' },
    words: 'Kept, in the editors’ view. Disputed, in yours.',
  },
  { headline: { says: 'view', reader: 'not kept' }, words: 'Not kept, in your view' },
  { headline: { says: 'view', editors: 'superseded' }, words: 'Replaced by a later one, in the editors’ view' },
  { headline: { says: 'cannot be tested' }, words: 'Cannot be tested' },
  { headline: { says: 'the date has passed' }, words: 'The date has passed' },
  { headline: { says: 'records disagree' }, words: 'Records disagree' },
  { headline: { says: 'records point to done' }, words: 'Records point to done' },
  { headline: { says: 'records point to not done' }, words: 'Records point to not done' },
  { headline: { says: 'none found' }, words: 'None found in this corpus' },
  { headline: { says: 'not in corpus' }, words: 'Not in this corpus yet' },
] as const satisfies readonly { headline: Headline; words: string }[])(
  'the headline “$words”',
  ({ headline, words }) => {
    expect(headlineWords(headline)).toBe(words);
  },
);

test.each([
  {
    counts: counts(5, 0, 1),
    independent: 0,
    words: '6 records: 5 point to done, 1 is background. All come from those who promised.',
  },
  {
    counts: counts(5, 0, 1),
    independent: 2,
    words: '6 records: 5 point to done, 1 is background. 2 of them come from others.',
  },
  {
    counts: counts(1, 1, 0),
    independent: 1,
    words: '2 records: 1 points to done, 1 points to not done. 1 of them comes from others.',
  },
  { counts: counts(2, 0, 0), independent: 2, words: '2 records: 2 point to done. All come from others.' },
  { counts: counts(1, 0, 0), independent: 0, words: '1 record: 1 points to done. It comes from those who promised.' },
  { counts: counts(0, 0, 1), independent: 1, words: '1 record: background. It comes from others.' },
  { counts: counts(0, 0, 3), independent: 0, words: '3 records: all background. All come from those who promised.' },
  { counts: counts(0, 0, 0), independent: 0, words: '' },
])('the records are told as “$words”', ({ counts: of, independent, words }) => {
  expect(recordsWords({ counts: of, independent })).toBe(words);
});

test('a count without records is “none”', () => {
  expect(countWords(counts(0, 0, 0))).toBe('none');
});

test.each([
  { schedule: { is: 'none stated' }, sentence: 'No date stated.', line: 'No date stated' },
  {
    schedule: { is: 'upcoming', due: day('2027-06-30') },
    sentence: 'Due by 30 June 2027, in 7 months.',
    line: 'Due by 30 June 2027, in 7 months',
  },
  {
    schedule: { is: 'overdue', due: day('2026-06-30'), moved: { from: day('2025-12-31'), times: 1 } },
    sentence: 'Due by 30 June 2026, almost 5 months ago. The date was moved once: it was 31 December 2025.',
    line: 'Due by 30 June 2026, almost 5 months ago',
  },
  {
    schedule: { is: 'event-bound', event: 'the next ministerial meeting', held: day('2024-12-10') },
    sentence: 'Due before the next ministerial meeting, held 10 December 2024.',
    line: 'Before the next ministerial meeting, held 10 December 2024',
  },
  {
    schedule: { is: 'event-bound', event: 'Royal Assent' },
    sentence: 'Due before Royal Assent, no date known.',
    line: 'Before Royal Assent, no date known',
  },
] as const)('“$sentence”, and in a row “$line”', ({ schedule, sentence, line }) => {
  expect(scheduleWords(schedule, TODAY)).toBe(sentence);
  expect(dueLine(schedule, undefined, TODAY)).toBe(line);
});

const said = { start: 0, end: 5, words: 'swift' };

test('a deadline that names no date is quoted as one', () => {
  expect(dueLine({ is: 'none stated' }, said, TODAY)).toBe('“swift”: no date');
});

test.each([
  { deadline: undefined, schedule: { is: 'none stated' } },
  { deadline: said, schedule: { is: 'none stated' } },
  { deadline: { ...said, event: 'the meeting' }, schedule: { is: 'event-bound', event: 'the meeting' } },
  { deadline: { ...said, to: TODAY }, schedule: { is: 'due', due: TODAY } },
  { deadline: { ...said, to: day('2026-11-23') }, schedule: { is: 'overdue', due: '2026-11-23' } },
  { deadline: { ...said, to: day('2026-11-25') }, schedule: { is: 'upcoming', due: '2026-11-25' } },
])('the words’ own deadline is $schedule.is', ({ deadline, schedule }) => {
  expect(foundSchedule(deadline, TODAY)).toEqual(schedule);
});

const some = { name: 'Germany', counts: counts(1, 0, 0) };
const none = (name: string) => ({ name, counts: counts(0, 0, 0) });

test.each([
  {
    participants: [none('Belgium'), none('France'), some, none('Netherlands')],
    words: 'For Belgium, France and the Netherlands: none found in this corpus.',
  },
  { participants: [some, none('France')], words: 'For France: none found in this corpus.' },
  { participants: [some], words: undefined },
  { participants: [none('France'), none('Belgium')], words: undefined },
])('participants without records are named: $words', ({ participants, words }) => {
  expect(missingWords(participants)).toBe(words);
});

test('names are listed as in a sentence', () => {
  expect(namesWords(['United Kingdom'])).toBe('the United Kingdom');
  expect(namesWords(['Belgium', 'France'])).toBe('Belgium and France');
});

test.each([
  { state: 'done', publisher: 'Home Office', words: 'Home Office says: done.' },
  { state: 'in progress', publisher: undefined, words: 'Those who promised say: in progress.' },
  { state: 'unknown', publisher: 'Home Office', words: 'Nothing found from those who promised.' },
  { state: 'open', publisher: 'Home Office', words: undefined },
] as const)('the official side, $state: $words', ({ state, publisher, words }) => {
  expect(officialWords(state, publisher)).toBe(words);
});

test('a participant’s records are counted in words, and silence is written out', () => {
  expect(participantWords(counts(2, 0, 1))).toBe('2 point to done, 1 is background');
  expect(participantWords(counts(1, 1, 2))).toBe('1 points to done, 1 points to not done, 2 are background');
  expect(participantWords(counts(0, 0, 0))).toBe('None found');
});

test.each([
  { tier: 1, independent: false, words: 'Law or official record' },
  { tier: 1, independent: true, words: 'Law or official record, not a promiser' },
  { tier: 2, independent: false, words: 'Promiser’s own account' },
  { tier: 3, independent: true, words: 'Independent check' },
  { tier: 4, independent: true, words: 'News report, not a promiser' },
  { tier: 5, independent: true, words: 'Other source, not a promiser' },
] as const satisfies readonly { tier: Tier; independent: boolean; words: string }[])(
  'tier $tier is “$words”',
  ({ tier, independent, words }) => {
    expect(labels.tierWords(tier, independent)).toBe(words);
  },
);

test('absence is said as absence in this corpus, with its day', () => {
  expect(noneFoundWords(TODAY)).toBe(
    'None found in this corpus, as of 24 November 2026. That is not proof that there is none.',
  );
});

test('a name stands once, or so many times', () => {
  expect([1, 2, 6].map(timesWords)).toEqual(['once', '2 times', '6 times']);
});

test('a moment is told by London’s day', () => {
  expect(momentWords('2026-06-30T23:30:00.000Z' as IsoInstant)).toBe('1 July 2026');
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

const TABLES = { ...labels, OUTCOME_WORDS, ORDER_WORDS, RULE_WORDS, STATE_WORDS };

test.each(Object.entries(TABLES).filter(([, table]) => typeof table === 'object'))(
  'no word of %s is one that the product does not use',
  (_name, table) => {
    const texts = everyText(table);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => FORBIDDEN.test(text))).toEqual([]);
  },
);

test('every value has its words', () => {
  const { VIEW_WORDS, STANCE_WORDS, RELATION_WORDS, DENSITY_WORDS, TYPE_WORDS } = labels;
  expect(Object.keys(VIEW_WORDS).toSorted()).toEqual(VIEWS.toSorted());
  expect(Object.keys(STANCE_WORDS).toSorted()).toEqual(STANCES.toSorted());
  expect(Object.keys(RELATION_WORDS).toSorted()).toEqual(RELATIONS.toSorted());
  expect(Object.keys(DENSITY_WORDS).toSorted()).toEqual(DENSITIES.toSorted());
  expect(Object.keys(TYPE_WORDS).toSorted()).toEqual(ENTITY_TYPES.toSorted());
  expect(Object.keys(OUTCOME_WORDS).toSorted()).toEqual(OUTCOMES.toSorted());
  expect(Object.keys(ORDER_WORDS).toSorted()).toEqual(ORDERS.toSorted());
  expect(new Set(TIERS.map((tier) => labels.tierWords(tier, false))).size).toBe(TIERS.length);
});
