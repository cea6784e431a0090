import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { LabelsBroken, storedTexts, textsBeside } from '../../scripts/evaluate/labelled';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgemark-labels-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every stored text has a title, a day, a source and the Open Government Licence', () => {
  const texts = storedTexts();
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter(({ licence }) => licence !== 'Open Government Licence v3.0')).toEqual([]);
  expect(texts.filter(({ title, source }) => title === '' || source === '')).toEqual([]);
});

/** How many marks each text was labelled with: one that is lost would make the finder look better or worse than it is. */
const MARKS = [
  { id: 'd01', names: 53, commitments: 10, progress: 4 },
  { id: 'd03', names: 49, commitments: 24, progress: 3 },
  { id: 'd04', names: 28, commitments: 4, progress: 5 },
  { id: 'd05', names: 52, commitments: 2, progress: 2 },
  { id: 'd06', names: 50, commitments: 7, progress: 11 },
  { id: 'd07', names: 32, commitments: 13, progress: 4 },
  { id: 'd08', names: 45, commitments: 15, progress: 14 },
  { id: 'd09', names: 29, commitments: 8, progress: 3 },
  { id: 'd10', names: 27, commitments: 16, progress: 0 },
  { id: 'd11', names: 1, commitments: 0, progress: 0 },
  { id: 'd12', names: 39, commitments: 7, progress: 6 },
  { id: 'd13', names: 69, commitments: 0, progress: 1 },
  { id: 'd14', names: 41, commitments: 0, progress: 2 },
  { id: 'd15', names: 43, commitments: 6, progress: 4 },
  { id: 'd16', names: 54, commitments: 2, progress: 12 },
  { id: 'd17', names: 84, commitments: 3, progress: 17 },
  { id: 'd22', names: 31, commitments: 0, progress: 2 },
  { id: 'd23', names: 60, commitments: 10, progress: 12 },
  { id: 'd24', names: 33, commitments: 11, progress: 6 },
];

test('every stored text has all the marks that it was labelled with', () => {
  const marks = storedTexts().map(({ id, entities, commitments, progress }) => ({
    id,
    names: entities.length,
    commitments: commitments.length,
    progress: progress.length,
  }));
  expect(marks).toEqual(MARKS);
});

test('every commitment has its parts labelled, in the same place, and their words stand in its text', () => {
  const texts = storedTexts();
  expect(texts.flatMap(({ parts }) => parts)).toHaveLength(138);
  for (const { text, commitments, parts } of texts) {
    expect(parts.map(({ start, end }) => ({ start, end }))).toEqual(
      commitments.map(({ start, end }) => ({ start, end })),
    );
    const words = parts.flatMap(({ actors, deadline, conditions }) => [
      ...actors.map((actor) => actor.words),
      ...(deadline === null ? [] : [deadline.words]),
      ...conditions,
    ]);
    expect(words.filter((said) => !text.includes(said))).toEqual([]);
  }
});

test('every link stands on a labelled name', () => {
  const astray = storedTexts().flatMap(({ id, entities, links }) =>
    links.flatMap(({ start, end }) =>
      entities.some((entity) => entity.start === start && entity.end === end) ? [] : [`${id}: ${start}–${end}`],
    ),
  );
  expect(astray).toEqual([]);
});

test.each([
  { fault: 'words that do not stand there', label: { start: 0, end: 2, type: 'country', text: 'UK' } },
  { fault: 'an end beyond the text', label: { start: 3, end: 99, type: 'country' } },
  { fault: 'no length', label: { start: 3, end: 3, type: 'country' } },
])('a label with $fault is refused', ({ label }) => {
  const stored = {
    id: 'a',
    published: '2024-01-01',
    text: 'We met.',
    entities: [label],
    commitments: [],
    progress: [],
  };
  writeFileSync(join(folder, 'a.json'), JSON.stringify(stored));
  expect(() => storedTexts(folder)).toThrow(LabelsBroken);
});

test('where no further texts stand beside the checkout, there are none', () => {
  expect(textsBeside(join(folder, 'nowhere'))).toEqual([]);
});
