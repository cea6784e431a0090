import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { tierWords } from '@/components/words/labels';
import { TIERS, VIEWS } from '@/lib/model';
import { VIEW_WORDS } from '@/lib/words';

import { plainWords } from './plain-words';

const text = readFileSync(resolve(import.meta.dirname, '../../docs/how-views-are-set.md'), 'utf8');

test.each(VIEWS)('docs/how-views-are-set.md says what the view “%s” means', (view) => {
  expect(text).toContain(`**${VIEW_WORDS[view]}**: `);
});

test('docs/how-views-are-set.md lists the kinds of sources by number, as they are called everywhere', () => {
  const listed = [...text.matchAll(/^(\d)\. (.+)$/gmu)].map(([, number, name]) => [Number(number), name]);
  expect(listed).toEqual(TIERS.map((tier) => [tier, tierWords(tier, true).replace(', independent', '')]));
});

test.each([
  { rule: 'the editors', says: 'those who keep the folder seeds' },
  { rule: 'kept and not kept', says: '“Kept” and “Not kept” need at least one record that is not background.' },
  { rule: 'none found', says: '“None found” needs a finished search on record' },
  { rule: 'a date gone by', says: 'A date that has gone by is a fact of the calendar.' },
  { rule: 'verified', says: '“Verified” is said only where a record of the first three kinds below' },
  { rule: 'views of packs', says: 'Its views are never the editors’, and they set no headline.' },
])('docs/how-views-are-set.md states the rule of $rule', ({ says }) => {
  expect(plainWords(text)).toContain(says);
});
