import { expect, test } from 'vitest';

import type { EntityType, IsoDate, Mention } from '@/lib/model';

import { faultLines, faultsOf } from '../../scripts/evaluate/faults';
import type { Labelled } from '../../scripts/evaluate/labelled';
import { foldEntity, judgeLink, scoreLinks } from '../../scripts/evaluate/links';

const TEXT = 'The Home Office and Europol met in Ghent. We will fund Europol. Frontex signed.';

function at(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}
const label = (words: string, type: EntityType, from?: number) => ({ ...at(words, from), type });
const mention = (words: string, type: EntityType, entityName?: string): Mention => {
  return { ...at(words), type, surface: words, why: 'some row', ...(entityName === undefined ? {} : { entityName }) };
};

const LABELLED: Labelled = {
  id: 'a',
  title: 'A',
  published: '2024-01-01' as IsoDate,
  kind: 'speech',
  source: 'here',
  licence: 'ours',
  text: TEXT,
  entities: [label('Home Office', 'organisation'), label('Europol', 'organisation'), label('Ghent', 'place')],
  commitments: [{ ...at('We will fund Europol'), strength: 'firm' }],
  progress: [at('Frontex signed')],
  links: [{ ...label('Europol', 'organisation'), entity: 'Europol' }],
  parts: [{ ...at('We will fund Europol'), actors: [{ words: 'We' }], deadline: null, conditions: [] }],
};

const PARTS = { actors: [{ words: 'We', entityIds: [] }], conditions: [] };

test('each fault is told once: what was missed, made up, or taken for something else', () => {
  const faults = faultsOf(LABELLED, {
    entities: [
      mention('Office', 'organisation'),
      mention('Europol', 'place', 'Interpol'),
      mention('Frontex', 'organisation'),
    ],
    commitments: [{ ...at('We will fund Europol'), strength: 'exploratory', ...PARTS, why: 'will' }],
    progress: [{ ...at('Europol met in Ghent'), why: 'met' }],
  });
  expect(faults.map(({ of, kind, says }) => `${of}, ${kind}: ${says}`)).toEqual([
    'name, other words: organisation “Home Office”; organisation by “some row”',
    'name, other type: organisation, taken for place by “some row”',
    'name, other link: means Europol; linked to Interpol',
    'progress, false alarm: by “met”',
    'name, missed: place',
    'commitment, other strength: firm, taken for exploratory by “will”',
    'name, false alarm: organisation, by “some row”',
    'progress, missed: ',
  ]);
});

test('where all is found, nothing is listed', () => {
  const found = {
    entities: [
      mention('Home Office', 'organisation'),
      mention('Europol', 'organisation', 'Europol'),
      mention('Ghent', 'place'),
    ],
    commitments: [{ ...at('We will fund Europol'), strength: 'firm' as const, ...PARTS, why: 'will' }],
    progress: [{ ...at('Frontex signed'), why: 'signed' }],
  };
  expect(faultsOf(LABELLED, found)).toEqual([]);
});

test('a fault is shown with its place and the words around it', () => {
  const fault = { ...at('Ghent'), document: 'a', of: 'name', kind: 'missed', says: 'place' } as const;
  expect(faultLines(fault, TEXT)).toBe(
    `  name missed: place [35–40]\n      …The Home Office and Europol met in [[Ghent]]. We will fund Europol. Frontex signed.…`,
  );
});

test.each([
  { one: 'the Foreign & Commonwealth Office', other: 'Foreign and Commonwealth Office' },
  { one: 'Prime Minister’s Office – Number 10', other: "Prime Minister's Office - Number 10" },
  { one: 'St Helena', other: 'Saint Helena' },
])('“$one” and “$other” are one entity', ({ one, other }) => {
  expect(foldEntity(one)).toBe(foldEntity(other));
});

test('links are judged on the mentions that were found', () => {
  const known = { ...label('Europol', 'organisation'), entity: 'Europol' };
  const unknown = { ...label('Ghent', 'place'), entity: 'NIL' };
  const missed = { ...label('Home Office', 'organisation'), entity: 'Home Office' };
  const unsure = { ...label('Frontex', 'organisation'), entity: 'AMBIGUOUS' };
  const mentions = [mention('Europol', 'organisation', 'the Europol'), mention('Ghent', 'place', 'Ghent')];
  expect([known, unknown, missed, unsure].map((link) => judgeLink(link, mentions))).toEqual([
    'right',
    'linked though unknown',
    'not found',
    undefined,
  ]);
  expect(scoreLinks([{ links: [known, unknown, missed, unsure], mentions }])).toMatchObject({
    known: 2,
    knownFound: 1,
    right: 1,
    precision: 0.5,
    recall: 1,
    recallOverAll: 0.5,
  });
});
