import type { Span } from '@/lib/model';

import type { Pick } from './chance';
import { BLOCK, SENTENCE, WORD, unitsOf } from './units';

function run(text: string, units: readonly Span[], pick: Pick, most: number): Span {
  const from = pick(units.length);
  const [first, last] = [units[from], units[Math.min(units.length - 1, from + pick(most))]];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: text.length };
}

/** A quote as readers take them: a few words, a sentence or several, a block, any stretch of words. */
export function quoteIn(text: string, pick: Pick): Span {
  const kind = pick(5);
  if (kind === 0) return run(text, unitsOf(text, WORD), pick, 5);
  if (kind === 1) return run(text, unitsOf(text, SENTENCE), pick, 1);
  if (kind === 2) return run(text, unitsOf(text, SENTENCE), pick, 3);
  if (kind === 3) return run(text, unitsOf(text, BLOCK), pick, 1);
  return run(text, unitsOf(text, WORD), pick, 30);
}
