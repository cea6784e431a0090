import search from 'approx-string-match';

import type { BracketFinding } from './bracket';
import type { Sought } from './sought';

const FLOOR = 0.85;
const MARGIN = 0.1;
/** Shorter words are like too many others. */
const SHORTEST = 24;
const LONGEST = 400;

function best(text: string, words: string, most: number): { start: number; end: number; errors: number } | undefined {
  return search(text, words, most).sort((a, b) => a.errors - b.errors)[0];
}

/** The words most like the quote, if they are like enough and nothing else is nearly so. */
export function findFuzzy(flat: string, sought: Sought): BracketFinding | undefined {
  const { core } = sought;
  if (core.length < SHORTEST || core.length > LONGEST) return undefined;
  const found = best(flat, core, Math.floor((1 - FLOOR) * core.length));
  if (!found) return undefined;
  const most = found.errors + Math.ceil(MARGIN * core.length);
  const runnerUp = best(flat.slice(0, found.start), core, most) ?? best(flat.slice(found.end), core, most);
  return runnerUp ? undefined : { is: 'edited', image: found };
}
