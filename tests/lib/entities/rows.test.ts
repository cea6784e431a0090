import { expect, test } from 'vitest';

import { compileGazetteer, findMentions } from '@/lib/entities';
import { isoDate } from '@/lib/model';

import { BODIES } from '../../../lib/entities/bodies';
import { DOUBTS } from '../../../lib/entities/doubts';
import { DEFINED_BODIES, DEFINED_SMALL } from '../../../lib/entities/find-defined';
import { LETTERED_BODIES } from '../../../lib/entities/find-letters';
import { BRANDS } from '../../../lib/entities/find-brands';
import { PEOPLE } from '../../../lib/entities/find-people';
import { PATTERNS } from '../../../lib/entities/find-patterns';
import { REPEATED } from '../../../lib/entities/find-repeated';
import { UNLISTED_PLACES } from '../../../lib/entities/find-places';
import { HEADS, LEADS } from '../../../lib/entities/heads';
import { SEATS } from '../../../lib/entities/seats';
import { REDEFINED } from '../../../lib/entities/redefined';
import { LESSONS } from '../../../lib/entities/learn';
import { TAILS } from '../../../lib/entities/widen';
import { mentionsOf } from './seed-gazetteer';

/** Patterns find by themselves: no name is known here. */
const NO_NAMES = compileGazetteer([]);
const rowsThatFound = (text: string): string[] =>
  findMentions({ text, headings: [] }, NO_NAMES, isoDate('2024-03-04')).map((mention) => mention.why);

test.each([
  ...PATTERNS,
  ...HEADS,
  ...LEADS,
  ...PEOPLE,
  ...LESSONS,
  ...BRANDS,
  ...LETTERED_BODIES,
  ...DEFINED_BODIES,
  ...DEFINED_SMALL,
  ...REPEATED,
  ...BODIES,
  ...UNLISTED_PLACES,
])('“$name” finds its example and leaves its counter-example', ({ name, example, counterExample }) => {
  expect(rowsThatFound(example)).toContain(name);
  expect(rowsThatFound(counterExample)).not.toContain(name);
});

test.each(DOUBTS)(
  '“$name” keeps its example and drops its counter-example',
  ({ words, type, example, counterExample }) => {
    const kept = (text: string): boolean =>
      mentionsOf(text).some((mention) => words.test(mention.surface) && (type ?? mention.type) === mention.type);
    expect(kept(example)).toBe(true);
    expect(kept(counterExample)).toBe(false);
  },
);

test.each(TAILS)('“$name” goes with the name before or after it', ({ type, example, whole }) => {
  expect(mentionsOf(example).map((mention) => `${mention.type}: ${mention.surface}`)).toContain(`${type}: ${whole}`);
});

test.each(SEATS)(
  '“$name” gives its example a type that its counter-example has not',
  ({ type, example, counterExample }) => {
    const types = (text: string): string[] => mentionsOf(text).map((mention) => mention.type);
    expect(types(example)).toEqual([type]);
    expect(types(counterExample)).not.toContain(type);
  },
);

test.each(REDEFINED)('“$name” leaves the list’s meaning in its example only', ({ example, counterExample }) => {
  const known = (text: string): boolean => mentionsOf(text).some((mention) => mention.surface === 'FCA');
  expect(known(example)).toBe(true);
  expect(known(counterExample)).toBe(false);
});

test('every row has a name of its own', () => {
  const names = [
    ...PATTERNS,
    ...HEADS,
    ...LEADS,
    ...PEOPLE,
    ...LESSONS,
    ...BRANDS,
    ...LETTERED_BODIES,
    ...DEFINED_BODIES,
    ...DEFINED_SMALL,
    ...REPEATED,
    ...BODIES,
    ...UNLISTED_PLACES,
    ...DOUBTS,
    ...REDEFINED,
    ...SEATS,
  ].map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
});
