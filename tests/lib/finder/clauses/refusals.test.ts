import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import { NO_PROMISES } from '@/lib/finder/tables/no-promises';
import { NO_REPORTS } from '@/lib/finder/tables/no-reports';

const reading = (text: string) => ({ text, headings: [] });

describe('a refusal', () => {
  test.each(NO_PROMISES)('“$name” keeps its example unmarked, and lets its counter-example be', (row) => {
    expect(readClauses(reading(row.example), []).commitments).toEqual([]);
    expect(readClauses(reading(row.counterExample), []).commitments).not.toEqual([]);
  });
});

describe('a refusal of progress', () => {
  test.each(NO_REPORTS)('“$name” keeps its example unmarked, and lets its counter-example be', (row) => {
    expect(readClauses(reading(row.example), []).progress).toEqual([]);
    expect(readClauses(reading(row.counterExample), []).progress).not.toEqual([]);
  });
});
