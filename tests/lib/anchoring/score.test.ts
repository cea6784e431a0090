import { expect, test } from 'vitest';

import { scoreOf, shareRight } from '@/scripts/anchoring/score';

/** Some hundred placements on a busy machine. */
const PATIENCE_MS = 240_000;

test(
  'of quotes on pages changed in every way we know none is on wrong words, and nine in ten are told right',
  () => {
    const { all, wrong } = scoreOf([34], 318, 'all');
    expect(wrong.map(({ edits, page, placement }) => ({ edits, page, placement }))).toEqual([]);
    expect(shareRight(all)).toBeGreaterThanOrEqual(0.9);
  },
  PATIENCE_MS,
);
