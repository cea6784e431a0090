import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { compileGazetteer, joinEntities } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { COMPROMISE } from '../../scripts/evaluate/compromise';
import { CUE_LIST } from '../../scripts/evaluate/cue-list';
import { partOf, withPart } from '../../scripts/evaluate/document';
import { evaluate } from '../../scripts/evaluate/evaluation';
import type { Evaluation } from '../../scripts/evaluate/evaluation';
import { ownFinder } from '../../scripts/evaluate/finder';
import { guidancePages } from '../../scripts/evaluate/guidance';
import { storedTexts } from '../../scripts/evaluate/labelled';

const ROOT = resolve(import.meta.dirname, '../..');
/** A peer reads the same texts some thirty times slower. */
const PATIENCE_MS = 120_000;

/** A little under what is measured on the stored texts. A floor may only rise. */
const FLOORS: readonly {
  readonly measure: string;
  readonly floor: number;
  readonly of: (own: Evaluation['own']) => number;
}[] = [
  { measure: 'names, strict', floor: 0.935, of: ({ scores }) => scores.strict.f1 },
  { measure: 'names, span', floor: 0.94, of: ({ scores }) => scores.span.f1 },
  { measure: 'names, overlap', floor: 0.945, of: ({ scores }) => scores.overlap.f1 },
  { measure: 'commitments, sentence', floor: 0.98, of: ({ scores }) => scores.sentence.f1 },
  { measure: 'commitments, clause', floor: 0.97, of: ({ scores }) => scores.clause.f1 },
  { measure: 'strength', floor: 0.98, of: ({ scores }) => scores.strength.share },
  { measure: 'progress, sentence', floor: 0.9, of: ({ scores }) => scores.progress.f1 },
];
/** The same for the parts of the commitments that are found: not under the floor, not over the ceiling. */
const PART_FLOORS: readonly {
  readonly part: string;
  readonly floor: number;
  readonly of: (parts: Evaluation['parts']) => number | undefined;
}[] = [
  { part: 'dates right', floor: 0.94, of: ({ datesRight }) => datesRight.share },
  { part: 'times found', floor: 0.92, of: ({ timesFound }) => timesFound.share },
  { part: 'times right', floor: 0.92, of: ({ timesRight }) => timesRight.share },
  { part: 'actors right', floor: 0.96, of: ({ actorsRight }) => actorsRight.share },
  { part: 'conditions found', floor: 0.95, of: ({ conditionsFound }) => conditionsFound.share },
  { part: 'conditions right', floor: 0.95, of: ({ conditionsRight }) => conditionsRight.share },
];
const PART_CEILINGS: typeof PART_FLOORS = [
  { part: 'dates said where none is', floor: 0.03, of: ({ datesFalse }) => datesFalse.share },
  { part: 'actors said where nobody is', floor: 0.04, of: ({ actorsFalse }) => actorsFalse.share },
];
/** How far the document may lie beside what is measured before it has to be written anew. */
const LEEWAY = 0.02;

const own = ownFinder(compileGazetteer(joinEntities(SEEDS.entities, NAMES)));
let measured: Evaluation;
beforeAll(() => {
  measured = evaluate(storedTexts(), own, [COMPROMISE, CUE_LIST]);
}, PATIENCE_MS);

test.each(FLOORS)('$measure: the finder stays above $floor on the stored texts', ({ of, floor }) => {
  expect(of(measured.own)).toBeGreaterThan(floor);
});

test.each(PART_FLOORS)('$part: the parts of what is found stay at $floor or above', ({ of, floor }) => {
  expect(of(measured.parts)).toBeGreaterThanOrEqual(floor);
});

test.each(PART_CEILINGS)('$part: no more than $floor', ({ of, floor }) => {
  expect(of(measured.parts)).toBeLessThanOrEqual(floor);
});

test('on the statement, which the house is built around, every mark is found and none beside them', () => {
  const statement = storedTexts().filter(({ id }) => id === 'd01');
  const { strict, clause, progress } = evaluate(statement, own, []).own.scores;
  expect([strict.f1, clause.f1, progress.f1]).toEqual([1, 1, 1]);
});

test('of the known names that are found, 97 in 100 are linked right', () => {
  expect(measured.links.recall).toBeGreaterThanOrEqual(0.97);
  expect(measured.links.toAnother / measured.links.knownFound).toBeLessThanOrEqual(0.01);
});

test('names are found better than by compromise, by half of all; commitments better than by a list of cues', () => {
  const [compromise, cues] = measured.baselines;
  const { strict, sentence, clause } = measured.own.scores;
  expect(strict.f1 - (compromise?.scores.strict.f1 ?? 1)).toBeGreaterThan(0.5);
  expect(sentence.f1 - (cues?.scores.sentence.f1 ?? 1)).toBeGreaterThan(0.15);
  expect(clause.f1 - (cues?.scores.clause.f1 ?? 1)).toBeGreaterThan(0.15);
});

test(
  'texts without a promise have no commitment, and guidance pages next to none',
  { timeout: PATIENCE_MS },
  async () => {
    const without = measured.texts.filter(({ commitments }) => commitments.length === 0);
    expect(without.length).toBeGreaterThan(3);
    expect(without.flatMap((labelled) => own.read(labelled).commitments)).toEqual([]);
    const pages = await guidancePages();
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap((page) => own.read(page).commitments).length).toBeLessThanOrEqual(1);
  },
);

test.each([
  { row: 'names, strict (span and type)', of: ({ own: { scores } }: Evaluation) => scores.strict.f1 },
  { row: 'commitments, sentence', of: ({ own: { scores } }: Evaluation) => scores.sentence.f1 },
  { row: 'commitments, clause', of: ({ own: { scores } }: Evaluation) => scores.clause.f1 },
  { row: 'progress, sentence', of: ({ own: { scores } }: Evaluation) => scores.progress.f1 },
])(
  'docs/evaluation.md says of “$row” what is measured; where it does not, npm run evaluate writes it anew',
  ({ row, of }) => {
    const document = readFileSync(join(ROOT, 'docs/evaluation.md'), 'utf8');
    const line = partOf(document, 'stored texts')
      .split('\n')
      .find((one) => one.startsWith(`| ${row} `));
    const f1 = Number(line?.split('|')[4]);
    expect(Math.abs(f1 - of(measured))).toBeLessThanOrEqual(LEEWAY);
  },
);

test('a part of the document is written anew, and the rest stays', () => {
  const document = 'Before.\n<!-- guidance -->\nold\n<!-- end of guidance -->\nAfter.';
  expect(withPart(document, 'guidance', 'new')).toBe(
    'Before.\n<!-- guidance -->\nnew\n<!-- end of guidance -->\nAfter.',
  );
  expect(() => withPart(document, 'whole set', 'new')).toThrow(/no place for “whole set”/);
});

test('what the finder is measured against is no part of the product', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(ROOT, folder, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  const peers = /from '(?:compromise|wink-|mark\.js-original)/;
  expect(files.filter((file) => peers.test(readFileSync(file, 'utf8')))).toEqual([]);
});
