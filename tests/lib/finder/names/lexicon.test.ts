import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { found } from './seed-gazetteer';

const FOLDER = join(import.meta.dirname, '../../../../seeds/lexicon');

interface List {
  readonly about: string;
  readonly from: readonly string[];
  readonly words?: readonly string[];
  readonly phrases?: readonly string[];
}
interface File {
  readonly sources: Readonly<Record<string, { readonly publisher: string }>>;
  readonly lists?: Readonly<Record<string, List>>;
  readonly feasts?: readonly { readonly name: string; readonly from: string }[];
}
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, file: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as File }));

test.each(files)('every list of $name names its sources and holds each word once', ({ file }) => {
  const lists = Object.values(file.lists ?? {});
  const froms = [...lists.flatMap(({ from }) => from), ...(file.feasts ?? []).map(({ from }) => from)];
  expect(froms.length).toBeGreaterThan(0);
  expect(froms.filter((key) => file.sources[key]?.publisher === undefined)).toEqual([]);
  for (const { words = [], phrases = [] } of lists) {
    const all = [...words.flatMap((line) => line.split(' ')), ...phrases];
    expect(new Set(all).size).toBe(all.length);
  }
});

test.each([
  ['a forename tells a person', 'we asked Zunaira Quill', ['person: Zunaira Quill']],
  ['a saint that no list has is a feast too, without a day', 'by St Quill’s Day, we hope', ['date: St Quill’s Day']],
  ['letters of things in general are no brand', 'The LNG website. LNG is a gas, and LNG is stored.', []],
] as const)('%s', (_fact, text, expected) => {
  expect(found(text)).toEqual(expected);
});
