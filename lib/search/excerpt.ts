import type { Span } from '@/lib/model';

import { marksIn } from './words';

/** Some words of a text with what was sought in them. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** How many marks stand in the window that begins a little before each mark; the first of the best wins. */
function bestStart(marks: readonly Span[], length: number): number {
  let best = 0;
  let most = 0;
  let first = 0;
  for (let last = 0; last < marks.length; last++) {
    const end = marks[last]?.end ?? 0;
    while (first < last && end - (marks[first]?.start ?? 0) > length) first++;
    if (last - first + 1 > most) {
      most = last - first + 1;
      best = marks[first]?.start ?? 0;
    }
  }
  return best;
}

const LEAD = 40;

/** The next space from `at` on, or before it; a cut stands between words. */
function cutBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > LEAD ? at : space + 1;
}

/**
 * At most about `length` characters around the place where most of these words stand, with "…" where something is left
 * out; line breaks become spaces.
 */
export function excerptOf(text: string, folded: readonly string[], length: number): Excerpt {
  const flat = text.replaceAll(/\s/g, ' ');
  const marks = marksIn(flat, folded);
  if (flat.length <= length) return { text: flat, marks };
  const start = cutBefore(flat, bestStart(marks, length) - LEAD);
  const cut = flat.lastIndexOf(' ', start + length);
  const end = start + length >= flat.length ? flat.length : cut > start ? cut : start + length;
  const [before, after] = [start > 0 ? '…' : '', end < flat.length ? '…' : ''];
  const shift = before.length - start;
  return {
    text: before + flat.slice(start, end) + after,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}
