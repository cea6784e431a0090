import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { linkCommitments } from '@/lib/corpus';
import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { PageFacts } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { day } from './records';

const text = readFileSync(new URL('../../fixtures/policy-texts/calais-group-statement.txt', import.meta.url), 'utf8');
const reading = { text, headings: [] };
const page: PageFacts = {
  address:
    'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'Joint ministerial statement from the Calais Group',
  published: day('2024-03-04'),
  reason: 'a policy paper',
  attachments: [],
};
const known = { gazetteer: compileGazetteer(joinEntities(SEEDS.entities, [])), ...SEEDS };
const finds = readPolicy(page, reading, known);

test('the ten commitments of the statement are found and known, in the order of the page', () => {
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
  expect(finds.commitments.map(({ known }) => known)).toEqual(
    numbers.map((number) => `commitment/calais-group-2024-c${number}`),
  );
});

test('every find holds the words of its own place, under an id that no other has', () => {
  for (const { start, end, quote } of [...finds.commitments, ...finds.progress]) {
    expect(text.slice(start, end)).toBe(quote);
  }
  const ids = [...finds.mentions, ...finds.commitments, ...finds.progress].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('reading again gives the same finds, and a line before the text changes no id', () => {
  expect(readPolicy(page, reading, known)).toEqual(finds);
  const longer = readPolicy(page, { text: `A new line.\n\n${text}`, headings: [] }, known);
  expect(longer.commitments.map(({ id }) => id)).toEqual(finds.commitments.map(({ id }) => id));
});

test('reading first and linking afterwards comes to the same', () => {
  const unlinked = readPolicy(page, reading, { ...known, commitments: [] });
  expect(unlinked.commitments.map(({ known }) => known)).toEqual(Array(10).fill(undefined));
  expect(linkCommitments(unlinked, SEEDS, page)).toEqual(finds);
});
