import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const MEASURES = ['names strict', 'commitments sentence', 'clause', 'strength', 'progress'] as const;

/**
 * What a finder does on texts that nobody has read, over all sets that were read first. A set that is added sets the
 * floors anew, up or down: what is published is what was measured.
 */
const FLOORS: Readonly<Record<(typeof MEASURES)[number], number>> = {
  'names strict': 0.875,
  'commitments sentence': 0.84,
  clause: 0.795,
  strength: 0.98,
  progress: 0.725,
};

interface Reading {
  readonly set: string;
  readonly figures: readonly number[];
}

/** The published table: one row for each set, its mean last. The texts themselves may not all be copied. */
function publishedReadings(): readonly Reading[] {
  const published = readFileSync('docs/evaluation.md', 'utf8');
  const [head = '', , ...rows] =
    published
      .slice(published.indexOf('| F1, first reading'))
      .split('\n\n')[0]
      ?.split('\n')
      .map((line) => line.replaceAll('*', '')) ?? [];
  const columns = cellsOf(head);
  const at = MEASURES.map((measure) => columns.indexOf(measure));
  return rows.map((row) => {
    const cells = cellsOf(row);
    return { set: cells[0] ?? '', figures: at.map((column) => Number(cells[column])) };
  });
}

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const readings = publishedReadings();
const sets = readings.slice(0, -1);
const meanOf = (column: number): number =>
  sets.reduce((sum, { figures }) => sum + (figures[column] ?? Number.NaN), 0) / sets.length;

test('every set that was read first is published with all measures', () => {
  expect(sets.length).toBeGreaterThanOrEqual(10);
  for (const { figures } of readings) for (const figure of figures) expect(figure).toBeGreaterThan(0);
});

test.each(MEASURES.map((measure, column) => ({ measure, column })))(
  'the published mean of first readings is the mean of the sets, and not under its floor: $measure',
  ({ measure, column }) => {
    expect(Math.abs(meanOf(column) - (readings.at(-1)?.figures[column] ?? Number.NaN))).toBeLessThan(0.0006);
    expect(meanOf(column)).toBeGreaterThanOrEqual(FLOORS[measure]);
  },
);
