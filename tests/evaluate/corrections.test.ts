import { describe, expect, test } from 'vitest';

import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { EntityId, Finds, IsoDate, IsoInstant, ReaderSays } from '@/lib/model';
import { correctionsFile } from '@/lib/report';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { CorrectionsRefused, correctionsReport, judgeCorrections } from '../../scripts/evaluate/corrections';
import { TEXT, correct, findOf, findsIn, selectorOf } from '../lib/app/pages/harbour';

const GAZETTEER = compileGazetteer(joinEntities(SEEDS.entities, NAMES));
const MADE = { now: '2026-11-28T10:00:00.000Z' as IsoInstant, generator: { name: 'Pledgemark', version: '0.1.0' } };
const FOUND = findsIn(TEXT);
const TRIBUNAL = findOf(FOUND, 'commitments', 'We will open');
const BERTHS = findOf(FOUND, 'commitments', 'The Home Office will publish');
const MEETING = findOf(FOUND, 'commitments', 'The department will consult');
const CHARGES = findOf(FOUND, 'progress', 'We have published');
const FRANCE = findOf(FOUND, 'mentions', 'France');

const judged = (find: Finds[keyof Finds][number], says: ReaderSays) =>
  judgeCorrections(correctionsFile.write([correct(TEXT, find, says)], MADE).text, 'file.json', GAZETTEER);

const day = (words: string): ReaderSays => ({ is: 'date', date: { day: words as IsoDate } });
const event = (words: string): ReaderSays => ({ is: 'date', date: { event: words } });
const actors = (...all: { words: string; entityId?: EntityId }[]): ReaderSays => ({ is: 'actor', actors: all });

describe('the finder of today fits', () => {
  test.each([
    { what: 'a commitment that is none', find: TRIBUNAL, says: { is: 'not one' }, is: 'wrong' },
    { what: 'progress that is none', find: CHARGES, says: { is: 'not one' }, is: 'wrong' },
    { what: 'a name that is none', find: FRANCE, says: { is: 'not one' }, is: 'wrong' },
    {
      what: 'its own words',
      find: BERTHS,
      says: { is: 'words', selector: selectorOf(TEXT, BERTHS.quote) },
      is: 'right',
    },
    {
      what: 'other words',
      find: BERTHS,
      says: { is: 'words', selector: selectorOf(TEXT, 'will publish') },
      is: 'wrong',
    },
    { what: 'the day that it reads', find: TRIBUNAL, says: day('2020-12-31'), is: 'right' },
    { what: 'another day', find: TRIBUNAL, says: day('2021-03-31'), is: 'wrong' },
    { what: 'no date where it reads one', find: TRIBUNAL, says: { is: 'date', date: { none: true } }, is: 'wrong' },
    { what: 'the event that it reads', find: MEETING, says: event('Next ministerial meeting'), is: 'right' },
    { what: 'an event where it reads a day', find: TRIBUNAL, says: event('the fair'), is: 'wrong' },
    { what: 'the actor that it reads', find: BERTHS, says: actors({ words: 'the home office' }), is: 'right' },
    {
      what: 'the actor by entity',
      find: BERTHS,
      says: actors({ words: 'HO', entityId: 'organisation/home-office' as EntityId }),
      is: 'right',
    },
    { what: 'another actor', find: BERTHS, says: actors({ words: 'Harbour Board' }), is: 'wrong' },
  ] as const)('$what: $is', ({ find, says, is }) => {
    expect(judged(find, says).map((one) => one.is)).toEqual([is]);
  });
});

test('what the finder no longer takes for a commitment is right', () => {
  const { text } = correctionsFile.write([correct(TEXT, TRIBUNAL, { is: 'not one' })], MADE);
  const now = text.replaceAll('We will open a Harbour', 'They saw a big Harbour');
  expect(judgeCorrections(now, 'file.json', GAZETTEER).map(({ is }) => is)).toEqual(['right']);
});

test('the report counts each kind, and names what is wrong with its words and its page', () => {
  const some = [
    correct(TEXT, TRIBUNAL, day('2020-12-31')),
    correct(TEXT, BERTHS, day('2020-04-30')),
    correct(TEXT, CHARGES, { is: 'not one' }),
  ];
  const report = correctionsReport(judgeCorrections(correctionsFile.write(some, MADE).text, 'f', GAZETTEER));
  expect(report).toMatch(/\| commitment: date +\| +1 \| +1 \|/u);
  expect(report).toMatch(/\| progress: not one +\| +0 \| +1 \|/u);
  expect(report).toContain('the reader says: 2020-04-30; the finder: “by 31 March 2020”: 2020-03-31');
  expect(report).toContain('https://www.gov.uk/government/publications/harbours');
  expect(report).not.toContain('2020-12-31;');
});

test('a file that is none is refused by name', () => {
  expect(() => judgeCorrections('{}', 'labels.json', GAZETTEER)).toThrow(CorrectionsRefused);
  expect(() => judgeCorrections('{}', 'labels.json', GAZETTEER)).toThrow(/^labels\.json: format /u);
});
