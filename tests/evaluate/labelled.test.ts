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
