import { expect, test } from 'vitest';

import { noteSheet, sheetAt } from '@/lib/model';
import type { Placement } from '@/lib/model';

/** The second page has no words: it begins where the third begins. */
const SHEETS = [0, 100, 100, 250];
const span = (start: number) => ({ start, end: start + 5 });

test.each([
  { place: 0, sheet: 1 },
  { place: 99, sheet: 1 },
  { place: 100, sheet: 3 },
  { place: 249, sheet: 3 },
  { place: 250, sheet: 4 },
  { place: 9_999, sheet: 4 },
])('place $place is on page $sheet', ({ place, sheet }) => {
  expect(sheetAt(SHEETS, place)).toBe(sheet);
});

test.each<{ placement: Placement; sheet: number | undefined }>([
  { placement: { state: 'anchored', span: span(120) }, sheet: 3 },
  { placement: { state: 'edited', span: span(300), was: 'a', now: 'b' }, sheet: 4 },
  { placement: { state: 'removed', now: '' }, sheet: undefined },
  { placement: { state: 'waiting' }, sheet: undefined },
])('a note that is $placement.state is on page $sheet', ({ placement, sheet }) => {
  expect(noteSheet({ placement }, SHEETS)).toBe(sheet);
  expect(noteSheet({ placement })).toBeUndefined();
});
