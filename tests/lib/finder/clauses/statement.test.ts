import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import type { EntityId, EntityType, IsoDate, Mention } from '@/lib/model';

/** The Calais Group's statement, plain; source and licence: tests/fixtures/statement.source.md. */
const text = readFileSync('tests/fixtures/statement.txt', 'utf8');

const NAMES: readonly (readonly [EntityType, string])[] = [
  ['country', 'United Kingdom of Great Britain and Northern Ireland'],
  ['country', 'Kingdom of the Netherlands'],
  ['country', 'Kingdom of Belgium'],
  ['country', 'French Republic'],
  ['country', 'Federal Republic of Germany'],
  ['programme', 'Global Alliance to Counter Migrant Smuggling'],
  ['programme', 'UK-Frontex working arrangement'],
  ['programme', 'UK/France Partnership for Custom Issues'],
  ['programme', 'operational task force Wave'],
  ['law', 'Digital Services Act'],
  ['organisation', 'Joint Intelligence Cell'],
  ['date', '21 February'],
  ['date', '1 February'],
];

function mentionsOf(type: EntityType, surface: string): Mention[] {
  return [...text.matchAll(new RegExp(surface, 'g'))].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    type,
    surface: words,
    entityId: words as EntityId,
    why: 'written out',
  }));
}

const mentions = [
  ...NAMES.flatMap(([type, surface]) => mentionsOf(type, surface)),
  ...mentionsOf('country', '(?<=The )UK(?= and France)').concat(mentionsOf('country', '(?<=UK and )France')),
];

const { commitments, progress } = readClauses({ text, headings: [] }, mentions, '2024-03-04' as IsoDate);

const PARTICIPANTS = [
  'United Kingdom of Great Britain and Northern Ireland',
  'Kingdom of the Netherlands',
  'Kingdom of Belgium',
  'French Republic',
  'Federal Republic of Germany',
];
const BEFORE = 'Joint ministerial statement from the Calais Group';
const PROGRESS = 'Progress on the 2022 meeting commitments';
const NEW = 'New commitments to tackle people smuggling';

describe('the Calais Group’s statement', () => {
  test.each([
    {
      at: 0,
      opens: 'They affirmed',
      closes: 'near neighbours',
      strength: 'continuing',
      trigger: 'affirmed their commitment to',
      heading: BEFORE,
    },
    {
      at: 1,
      opens: 'They also affirmed',
      closes: 'of smugglers',
      strength: 'exploratory',
      trigger: 'affirmed their willingness to continue to',
      heading: BEFORE,
    },
    {
      at: 2,
      opens: 'All participants voiced',
      closes: 'profiting from it',
      strength: 'continuing',
      trigger: 'voiced their continued commitment to',
      heading: BEFORE,
    },
    {
      at: 3,
      opens: 'The participants welcomed',
      closes: 'level engagements',
      strength: 'firm',
      trigger: 'agreed to',
      heading: BEFORE,
    },
    {
      at: 4,
      opens: 'The participants agreed',
      closes: 'next ministerial meeting',
      strength: 'continuing',
      trigger: 'agreed to continue',
      heading: BEFORE,
    },
    {
      at: 5,
      opens: 'all participants reaffirmed',
      closes: 'out of Europe',
      strength: 'continuing',
      trigger: 'reaffirmed their commitment to',
      heading: PROGRESS,
    },
    {
      at: 6,
      opens: 'the participants agreed',
      closes: 'existing structures and frameworks',
      strength: 'firm',
      trigger: 'agreed to',
      heading: PROGRESS,
    },
    {
      at: 7,
      opens: 'They agreed to explore',
      closes: 'next ministerial meeting',
      strength: 'exploratory',
      trigger: 'agreed to explore',
      heading: PROGRESS,
    },
    {
      at: 8,
      opens: 'They would welcome',
      closes: 'operational plans',
      strength: 'exploratory',
      trigger: 'would welcome',
      heading: PROGRESS,
    },
    {
      at: 9,
      opens: 'the participants were pleased',
      closes: 'by competent bodies',
      strength: 'firm',
      trigger: 'were pleased to announce their commitment to',
      heading: NEW,
    },
  ])('holds “$opens … $closes” as a $strength commitment', ({ at, opens, closes, strength, trigger, heading }) => {
    const found = commitments[at];
    const words = text.slice(found?.start, found?.end);
    expect(words.slice(0, opens.length)).toBe(opens);
    expect(words.slice(-closes.length)).toBe(closes);
    expect(found).toMatchObject({ strength, heading, trigger: { words: trigger } });
  });

  test('holds ten commitments and no more', () => {
    expect(commitments).toHaveLength(10);
  });

  test('makes “the participants” and “they” the five countries', () => {
    expect(commitments.map(({ actors }) => actors.map(({ entityIds }) => entityIds))).toEqual(
      commitments.map(() => [PARTICIPANTS]),
    );
  });

  test('keeps “ahead of the next ministerial meeting” an event', () => {
    const deadlines = commitments.map(({ deadline }) => deadline?.event);
    expect(deadlines.map((event, at) => [at, event]).filter(([, event]) => event !== undefined)).toEqual([
      [4, 'next ministerial meeting'],
      [7, 'next ministerial meeting'],
    ]);
  });

  test('keeps the conditions', () => {
    expect(
      commitments.map(({ conditions }) => conditions.map(({ words }) => words)).filter(({ length }) => length > 0),
    ).toEqual([
      [
        'in each case subject to applicable EU legislation, in particular the Digital Services Act, and national legislation',
      ],
      ['in accordance with the future co-operation and operational plans'],
      ['where deemed necessary by competent bodies'],
    ]);
  });

  test.each([
    'agreed it is unacceptable',
    'announce new commitments to tackle',
    'noted it will support',
    'discussed focusing efforts',
    'this could be achieved',
    'were invited to discuss',
    'demonstrating the continuing commitment',
    'agreed on the importance',
  ])('leaves “%s” unmarked', (words) => {
    const at = text.indexOf(words);
    expect(at).toBeGreaterThan(0);
    expect(commitments.filter(({ trigger }) => trigger.start >= at && trigger.start < at + words.length)).toEqual([]);
  });

  test('reports four things as done', () => {
    expect(progress.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The participants welcomed the EU’s new Global Alliance to Counter Migrant Smuggling',
      expect.stringMatching(
        /large-scale operation on 21 February.* led to the dismantling of one of the most active networks/,
      ),
      'The group also welcomed the UK-Frontex working arrangement',
      'The UK and France established the UK/France Partnership for Custom Issues on 1 February',
    ]);
  });
});
