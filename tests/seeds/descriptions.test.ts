import { expect, test } from 'vitest';

import type { Entity } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

type Described = Pick<Entity, 'name' | 'type' | 'about'>;

/** A class of wording that is right on the pages of one event, year or document only. */
interface Fault {
  readonly name: string;
  readonly has: (entity: Described) => boolean;
  readonly example: Described;
  readonly counterExample: Described;
}

/** What happens or is made once may name its day and its group: a meeting, a scheme, an Act. */
const isOnce = ({ type }: Described): boolean => ['event', 'programme', 'law'].includes(type);
const DAY = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/;
/** What may happen on a day to something that lasts. */
const BOUND = /\b(?:since|from|until|to|founded|agreed|began|left|in office)\b/;

const says =
  (pattern: RegExp): Fault['has'] =>
  ({ about = '' }) =>
    pattern.test(about);

const FAULTS: readonly Fault[] = [
  {
    name: 'words that one text alone gives a meaning',
    has: says(
      /\b(?:the|this) (?:statement|participants?|group|meeting|page|document|text|[Aa]rrangement|[Pp]artnership|[Pp]act|[Pp]lan|Act|Bill)\b(?! (?:on|for|to) [A-Z])/i,
    ),
    example: { name: 'Elbe', type: 'place', about: 'River in Germany; the participants met there.' },
    counterExample: { name: 'Elbe Act', type: 'law', about: 'Act that replaces the Pact on Rivers.' },
  },
  {
    name: 'the Calais Group, of what is no part of it',
    has: (entity) => !isOnce(entity) && !/Calais Group/.test(entity.name) && says(/Calais Group/)(entity),
    example: { name: 'Elbonia', type: 'country', about: 'State; host of the Calais Group.' },
    counterExample: { name: 'Elbe Plan', type: 'programme', about: 'Plan that the Calais Group agreed.' },
  },
  {
    name: 'a day of what lasts, on which it neither began nor ended nor was held',
    has: (entity) =>
      !isOnce(entity) && (entity.about ?? '').split(/[;,(]/).some((part) => DAY.test(part) && !BOUND.test(part)),
    example: { name: 'Ann Bo', type: 'person', about: 'Minister from 1 May 2020; in London on 4 March 2024.' },
    counterExample: { name: 'Ann Bo', type: 'person', about: 'Minister (in office on 4 March 2024).' },
  },
  {
    name: 'what the editors looked for',
    has: says(/\b(?:(?:not|was|were) (?:found|seen|checked|read)|still named)\b/),
    example: { name: 'Elbe Plan', type: 'programme', about: 'Plan of 2025; no public text was found.' },
    counterExample: { name: 'Elbe Plan', type: 'programme', about: 'Plan of 2025, founded on a report.' },
  },
];

test.each(FAULTS)('“$name” is seen in its example, not in its counter-example', ({ has, example, counterExample }) => {
  expect(has(example)).toBe(true);
  expect(has(counterExample)).toBe(false);
});

test.each(FAULTS)('no description of an entity holds $name', ({ has }) => {
  expect(SEEDS.entities.filter(has).map(({ id, about }) => `${id}: ${about}`)).toEqual([]);
});
