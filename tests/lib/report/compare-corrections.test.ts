import { expect, test } from 'vitest';

import type { Correction, EntityId, IsoDate, IsoInstant, ReaderSays } from '@/lib/model';
import { correctionsFile } from '@/lib/report';

import { TEXT, correct, findOf, findsIn, selectorOf } from '../app/pages/harbour';

const MADE = { now: '2026-11-28T10:00:00.000Z' as IsoInstant, generator: { name: 'Pledgemark', version: '0.1.0' } };
const FOUND = findsIn(TEXT);
const TRIBUNAL = findOf(FOUND, 'commitments', 'We will open');
const put = (says: ReaderSays): Correction => correct(TEXT, TRIBUNAL, says);
const day = (date: string): ReaderSays => ({ is: 'date', date: { day: date as IsoDate } });
const actor = (words: string, entityId?: string): ReaderSays => ({
  is: 'actor',
  actors: [{ words, ...(entityId === undefined ? {} : { entityId: entityId as EntityId }) }],
});
const words = (exact: string): ReaderSays => ({ is: 'words', selector: selectorOf(TEXT, exact) });
const OFF: ReaderSays = { is: 'not one' };

const fileOf = (some: readonly Correction[]): string => correctionsFile.write(some, MADE).text;

function compared(theirs: readonly Correction[], mine: readonly Correction[]) {
  const answer = correctionsFile.compare(fileOf(theirs), mine);
  if ('why' in answer) throw new Error(`${answer.where} ${answer.why}`);
  return answer;
}

test.each([
  { what: 'nothing is here', theirs: day('2021-03-31'), mine: [], is: 'new' },
  { what: 'the same is here', theirs: day('2021-03-31'), mine: [day('2021-03-31')], is: 'here already' },
  { what: 'another day is here', theirs: day('2021-03-31'), mine: [day('2022-03-31')], is: 'conflict' },
  { what: 'something of another kind is here', theirs: day('2021-03-31'), mine: [actor('Harbour Board')], is: 'new' },
  { what: 'others act here', theirs: actor('Port'), mine: [actor('Harbour Board')], is: 'conflict' },
  {
    what: 'the same name is another body here',
    theirs: actor('Port', 'a'),
    mine: [actor('Port', 'b')],
    is: 'conflict',
  },
  { what: 'other words are here', theirs: words('open a Harbour'), mine: [words('open a')], is: 'conflict' },
  { what: 'the same words are here', theirs: words('open a'), mine: [words('open a')], is: 'here already' },
  { what: 'it is none here', theirs: day('2021-03-31'), mine: [OFF], is: 'conflict' },
  { what: 'it is none in the file, and has a date here', theirs: OFF, mine: [day('2021-03-31')], is: 'conflict' },
  { what: 'it is none in both', theirs: OFF, mine: [OFF, day('2021-03-31')], is: 'here already' },
])('a correction of a file is $is, where $what', ({ theirs, mine, is }) => {
  const here = mine.map(put);
  const [one, ...rest] = compared([put(theirs)], here);
  expect(rest).toEqual([]);
  expect(one?.is).toBe(is);
  expect(is === 'conflict' ? one?.mine : here).toEqual(here);
});

test('the same words elsewhere on the page, on another page, or taken for something else are in no conflict', () => {
  const theirs = put(day('2021-03-31'));
  const mine = put(day('2022-03-31'));
  const { selector } = mine;
  for (const other of [
    { ...mine, address: 'https://www.gov.uk/other' },
    { ...mine, of: 'progress' as const },
    { ...mine, selector: { ...selector, prefix: 'elsewhere ' } },
    { ...mine, selector: { ...selector, suffix: ' elsewhere' } },
    { ...mine, selector: { ...selector, exact: 'other words' } },
  ])
    expect(compared([theirs], [other]).map(({ is }) => is)).toEqual(['new']);
});

test('a description that reaches less far to each side is of the same place', () => {
  const mine = put(day('2022-03-31'));
  const { selector } = mine;
  const shorter = { ...selector, prefix: selector.prefix.slice(-8), suffix: selector.suffix.slice(0, 8) };
  expect(compared([put(day('2021-03-31'))], [{ ...mine, selector: shorter }]).map(({ is }) => is)).toEqual([
    'conflict',
  ]);
});

test('what is read says the same when it is written again, and has the same id each time that it is read', () => {
  const all = [OFF, words('open a Harbour'), day('2021-03-31'), actor('Harbour Board', 'entity/board')].map(put);
  const [once, twice] = [compared(all, []), compared(all, [])];
  const read = once.map(({ correction }) => correction);
  expect(new Set(read.map(({ id }) => id)).size).toBe(4);
  expect(twice).toEqual(once);
  expect(JSON.parse(fileOf(read))).toEqual(JSON.parse(fileOf(all)));
});

test.each(['harbours/en', 'javascript:alert(1)', 'data:text/html,a'])(
  'a page at “%s” could be taken for another one: the file is refused',
  (address) => {
    expect(correctionsFile.compare(fileOf([{ ...put(OFF), address }]), [])).toEqual({
      where: 'pages.0.address',
      why: 'is no address of the web',
    });
  },
);

test('query and fragment of an address are left out, and a file of the reader’s computer keeps its name by hash', () => {
  const addresses = ['https://www.gov.uk/a?b=c#d', 'ni:///sha-256;00'].flatMap((address) =>
    compared([{ ...put(OFF), address }], []).map(({ correction }) => [correction.address, correction.page]),
  );
  expect(addresses).toEqual([
    ['https://www.gov.uk/a', 'https://www.gov.uk/a'],
    ['ni:///sha-256;00', 'ni:///sha-256;00'],
  ]);
});

test('what is no file of corrections is refused with where and why', () => {
  expect(correctionsFile.compare('{"format":"notes"}', [])).toEqual({
    where: 'format',
    why: 'is not “pledgemark corrections”',
  });
});
