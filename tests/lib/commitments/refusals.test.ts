import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/commitments';
import { REFUSALS } from '@/lib/commitments/refusals';
import { PROGRESS_REFUSALS } from '@/lib/commitments/refusals/progress';

const reading = (text: string) => ({ text, headings: [] });

describe('a refusal', () => {
  test.each(REFUSALS)('“$name” keeps its example unmarked, and lets its counter-example be', (row) => {
    expect(readClauses(reading(row.example), []).commitments).toEqual([]);
    expect(readClauses(reading(row.counterExample), []).commitments).not.toEqual([]);
  });
});

describe('a refusal of progress', () => {
  test.each(PROGRESS_REFUSALS)('“$name” keeps its example unmarked, and lets its counter-example be', (row) => {
    expect(readClauses(reading(row.example), []).progress).toEqual([]);
    expect(readClauses(reading(row.counterExample), []).progress).not.toEqual([]);
  });
});
