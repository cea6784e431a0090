import { expect, test } from 'vitest';

import { compileGazetteer, findMentions } from '@/lib/finder';
import { isoDate } from '@/lib/model';

import { DEFINED_BODIES, DEFINED_SMALL } from '@/lib/finder/names/find-defined';
import { LETTERED_BODIES } from '@/lib/finder/names/find-letters';
import { BRANDS } from '@/lib/finder/names/find-letters';
import { PEOPLE } from '@/lib/finder/names/find-people';
import { PATTERNS } from '@/lib/finder/names/find-patterns';
import { REPEATED } from '@/lib/finder/names/find-repeated';
import { UNLISTED_PLACES } from '@/lib/finder/names/find-places';
import { GROWTH_RULES } from '@/lib/finder/tables/growth-rules';
import { HEADS, LEADS } from '@/lib/finder/tables/heads';
import { REDEFINED } from '@/lib/finder/names/find-defined';
import { LESSONS } from '@/lib/finder/tables/lessons';
import { SETTING_RULES } from '@/lib/finder/tables/name-rules';
import { found, mentionsOf } from './seed-gazetteer';

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
  ...UNLISTED_PLACES,
])('“$name” finds its example and leaves its counter-example', ({ name, example, counterExample }) => {
  expect(rowsThatFound(example)).toContain(name);
  expect(rowsThatFound(counterExample)).not.toContain(name);
});

const RULES = [...SETTING_RULES, ...GROWTH_RULES];

test.each(RULES)('“$name” gives what its example says', ({ example, gives }) => {
  expect(found(example)).toEqual(gives);
});

test.each(RULES)('“$name” does nothing to its counter-example', ({ name, effect, types, words, counterExample }) => {
  const mentions = mentionsOf(counterExample);
  expect(mentions.map((mention) => mention.why)).not.toContain(name);
  const stays = mentions.some(
    ({ type, surface }) =>
      (types?.has(type) ?? true) && (words instanceof RegExp ? words.test(surface) : (words?.has(surface) ?? true)),
  );
  expect(stays || effect.does !== 'drop').toBe(true);
});

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
    ...UNLISTED_PLACES,
    ...RULES,
    ...REDEFINED,
  ].map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
});
