import { expect, test } from 'vitest';

import type { IsoInstant, WatchedEntry } from '@/lib/model';
import { watchedCsv } from '@/lib/report/watched-csv';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../app/said/entries';

const NOW = '2026-11-28T10:00:00.000Z' as IsoInstant;
const { said, commitment } = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const ENTRY: WatchedEntry = {
  id: commitment.id,
  words: '=We will act',
  said,
  document: 'A plan',
  date: '2024-03-04',
  since: NOW,
  group: 'no date',
  strength: 'firm',
};

test('what is watched is a table with its headline, dates and entry, and no cell of it is calculated', () => {
  const { name, text } = watchedCsv([ENTRY], { now: NOW });
  expect(name).toBe('pledgemark-2026-11-28-due.csv');
  const [head, row] = text.split('\r\n');
  expect(head).toContain('Words,The words say,By when,Due,What became of it');
  expect(row).toMatch(/^'=We will act,Will do,/u);
  expect(row).toContain(`"${said.headline}"`);
  expect(row).toContain(`A plan,2024-03-04,,2026-11-28,${commitment.id}`);
});
