import { expect, test } from 'vitest';

import type { EntityType, IsoDate, Strength } from '@/lib/model';

import { sentencesIn } from '../../scripts/evaluate/fits';
import type { Labelled, Labels } from '../../scripts/evaluate/labelled';
import { pairUp, shareOf } from '../../scripts/evaluate/pair-up';
import { measureOf, scoreOf } from '../../scripts/evaluate/score';

const name = (start: number, end: number, type: EntityType) => ({ start, end, type });
const promise = (start: number, end: number, strength: Strength) => ({ start, end, strength });

function labelled(text: string, labels: Partial<Labels>): Labelled {
  const facts = {
    id: 'a',
    title: 'A',
    published: '2024-01-01' as IsoDate,
    kind: 'speech',
    source: 'here',
    licence: 'ours',
  };
  return { ...facts, text, entities: [], commitments: [], progress: [], links: [], parts: [], ...labels };
}
const found = (labels: Partial<Labels>): Labels => ({ entities: [], commitments: [], progress: [], ...labels });
const score = (text: string, labels: Partial<Labels>, finds: Partial<Labels>) =>
  scoreOf([{ labelled: labelled(text, labels), found: found(finds) }]);

const TEXT = 'Europol and the UK met. We will act. We may help, and will pay.\nFrontex signed it.';

test('precision, recall and F1 are what a hand works out', () => {
  expect(measureOf({ hits: 2, falseAlarms: 1, misses: 3 })).toEqual({
    precision: 0.667,
    recall: 0.4,
    f1: 0.5,
    hits: 2,
    falseAlarms: 1,
    misses: 3,
  });
  expect(measureOf({ hits: 0, falseAlarms: 0, misses: 0 })).toMatchObject({ precision: 0, recall: 0, f1: 0 });
});

test('a name with another type counts by span, and one with other words by overlap', () => {
  const scores = score(
    TEXT,
    { entities: [name(0, 7, 'organisation'), name(16, 18, 'country'), name(64, 71, 'organisation')] },
    { entities: [name(0, 7, 'place'), name(12, 18, 'country'), name(64, 71, 'organisation'), name(37, 39, 'role')] },
  );
  expect(scores.strict).toMatchObject({
    hits: 1,
    falseAlarms: 3,
    misses: 2,
    precision: 0.25,
    recall: 0.333,
    f1: 0.286,
  });
  expect(scores.span).toMatchObject({ hits: 2, falseAlarms: 2, misses: 1 });
  expect(scores.overlap).toMatchObject({ hits: 2, falseAlarms: 2, misses: 1 });
});

test('each type has its own strict measure, also one that was only found', () => {
  const { types } = score(
    TEXT,
    { entities: [name(0, 7, 'organisation'), name(64, 71, 'organisation')] },
    { entities: [name(0, 7, 'place'), name(64, 71, 'organisation')] },
  );
  expect([...types.keys()]).toEqual(['organisation', 'place']);
  expect(types.get('organisation')).toMatchObject({ hits: 1, falseAlarms: 0, misses: 1, f1: 0.667 });
  expect(types.get('place')).toMatchObject({ hits: 0, falseAlarms: 1, misses: 0 });
});

test('one long find is not counted for two labels that it covers', () => {
  const { overlap } = score(
    TEXT,
    { entities: [name(0, 7, 'organisation'), name(8, 18, 'organisation')] },
    { entities: [name(0, 18, 'organisation')] },
  );
  expect(overlap).toMatchObject({ hits: 1, falseAlarms: 0, misses: 1 });
});

test('two finds within one label are not two hits', () => {
  const { overlap } = score(
    TEXT,
    { entities: [name(0, 18, 'organisation')] },
    { entities: [name(0, 7, 'organisation'), name(8, 18, 'organisation')] },
  );
  expect(overlap).toMatchObject({ hits: 1, falseAlarms: 1, misses: 0 });
});

test('two clauses are one where they share half of their words, and not where they share less', () => {
  expect(shareOf({ start: 0, end: 10 }, { start: 5, end: 10 })).toBe(0.5);
  expect(shareOf({ start: 0, end: 5 }, { start: 5, end: 10 })).toBe(0);
  const half = score(TEXT, { commitments: [promise(24, 34, 'firm')] }, { commitments: [promise(29, 34, 'firm')] });
  expect(half.clause).toMatchObject({ hits: 1, falseAlarms: 0, misses: 0 });
  const less = score(TEXT, { commitments: [promise(24, 35, 'firm')] }, { commitments: [promise(30, 35, 'firm')] });
  expect(less.clause).toMatchObject({ hits: 0, falseAlarms: 1, misses: 1 });
});

test('a sentence with two promises counts once, and a promise in the next sentence is another', () => {
  const promised = [promise(24, 35, 'firm'), promise(37, 48, 'exploratory'), promise(54, 62, 'firm')];
  const { sentence, clause } = score(TEXT, { commitments: promised }, { commitments: promised.slice(2) });
  expect(clause).toMatchObject({ hits: 1, misses: 2 });
  expect(sentence).toMatchObject({ hits: 1, falseAlarms: 0, misses: 1, recall: 0.5 });
});

test('strength is judged on the clauses that were found, and on no others', () => {
  const { strength } = score(
    TEXT,
    { commitments: [promise(24, 35, 'firm'), promise(37, 48, 'exploratory'), promise(54, 62, 'firm')] },
    { commitments: [promise(24, 35, 'firm'), promise(37, 48, 'firm')] },
  );
  expect(strength).toEqual({ agreeing: 1, of: 2, share: 0.5 });
});

test('progress is judged by the sentence, and a line break ends one', () => {
  expect(sentencesIn(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Europol and the UK met. ',
    'We will act. ',
    'We may help, and will pay.',
    'Frontex signed it.',
  ]);
  const { progress } = score(
    TEXT,
    { progress: [{ start: 64, end: 81 }] },
    {
      progress: [
        { start: 72, end: 81 },
        { start: 0, end: 22 },
      ],
    },
  );
  expect(progress).toMatchObject({ hits: 1, falseAlarms: 1, misses: 0, precision: 0.5, recall: 1, f1: 0.667 });
});

test('texts are counted together, and not averaged', () => {
  const one = { labelled: labelled(TEXT, { entities: [name(0, 7, 'organisation')] }), found: found({}) };
  const right = [name(0, 7, 'organisation'), name(16, 18, 'country'), name(64, 71, 'organisation')];
  const other = { labelled: labelled(TEXT, { entities: right }), found: found({ entities: right }) };
  expect(scoreOf([one, other]).strict).toMatchObject({ hits: 3, falseAlarms: 0, misses: 1, recall: 0.75 });
});

test('what fits best is paired first, and nothing twice', () => {
  const fit = (label: number, one: number): number => Math.max(0, 3 - Math.abs(label - one));
  const { pairs, missed, falseAlarms } = pairUp([1, 4], [2, 4, 9], fit);
  expect(pairs).toEqual([
    [4, 4],
    [1, 2],
  ]);
  expect([missed, falseAlarms]).toEqual([[], [9]]);
});
