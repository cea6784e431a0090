import { describe, expect, test } from 'vitest';

import { FAMILY_PATHS } from '@/lib/page/kind-of';
import { KINDS } from '@/lib/page/kinds';
import { SORTS } from '@/lib/page/sorts';

describe('the table of kinds', () => {
  test('names every kind once', () => {
    const kinds = KINDS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test.each(KINDS)('tells in a sentence what is done with $kind', ({ sort, is, shown, kind }) => {
    expect(SORTS[sort].reason(is)).toMatch(/^[A-Z].{20,}\.$/);
    expect(shown.length > 0 || kind === 'html_publication').toBe(true);
  });

  test.each([
    ['reads', ['policy_paper', 'press_release', 'speech', 'written_statement', 'consultation_outcome', 'case_study']],
    ['guides', ['guidance', 'detailed_guide', 'manual', 'guide']],
    ['reports', ['national_statistics', 'independent_report', 'notice', 'foi_release', 'about']],
    ['plans', ['corporate_report', 'modern_slavery_statement', 'welsh_language_scheme']],
    ['asks', ['open_consultation', 'closed_consultation']],
    ['elsewhere', ['homepage', 'finder', 'transaction', 'travel_advice', 'document_collection']],
  ])('has the kinds of sort “%s”', (sort, kinds) => {
    expect(KINDS.filter(({ kind }) => kinds.includes(kind)).map((row) => row.sort)).toEqual(kinds.map(() => sort));
  });
});

test.each(FAMILY_PATHS)('the path $example is of the family $schema, and $counterExample is not', (row) => {
  expect(row.example).toMatch(row.pattern);
  expect(row.counterExample).not.toMatch(row.pattern);
});
