import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { openPage } from '../../scripts/open-page';
import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { Finds } from '@/lib/model';
import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

interface Marks {
  readonly entities: readonly string[];
  readonly commitments: readonly string[];
  readonly progress: readonly string[];
}

/** Pages whose marks were gone through by hand: each mark as its type and its words, in the order of the page. */
const PAGES = ['calais-group-statement'];
const FIXTURES = resolve(import.meta.dirname, '../fixtures/pages');
const known = { ...SEEDS, gazetteer: compileGazetteer(joinEntities(SEEDS.entities, NAMES)) };

async function found(slug: string): Promise<Finds> {
  const { document, address } = await openPage(join(FIXTURES, slug, 'source.html'));
  return readPolicy(spot(document, address), readText(bodiesOf(document)).reading, known);
}

function expected(slug: string): Marks {
  const { marks } = JSON.parse(readFileSync(join(FIXTURES, slug, 'expected.json'), 'utf8')) as { marks: Marks };
  return marks;
}

describe.each(PAGES)('on %s', (slug) => {
  test('every expected name is found, and no other', async () => {
    const { mentions } = await found(slug);
    expect(mentions.map(({ type, surface }) => `${type}: ${surface}`)).toEqual(expected(slug).entities);
  });

  test('every expected commitment is found with its strength, and no other', async () => {
    const { commitments } = await found(slug);
    expect(commitments.map(({ strength, quote }) => `${strength}: ${quote}`)).toEqual(expected(slug).commitments);
  });

  test('every expected report of progress is found, and no other', async () => {
    const { progress } = await found(slug);
    expect(progress.map(({ quote }) => quote)).toEqual(expected(slug).progress);
  });
});

test('each of the ten commitments of the statement is known to the corpus by its words', async () => {
  const { commitments } = await found('calais-group-statement');
  const known = commitments.map(({ known: id }) => id);
  expect(new Set(known).size).toBe(10);
  expect(known).not.toContain(undefined);
});
