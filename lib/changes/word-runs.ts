import { foldQuote } from '@/lib/model';
import type { WordRun } from '@/lib/model';

import { editsBetween } from './edits';

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Two words are one where only typesetting tells them apart: dashes, quote marks, soft hyphens. */
export const foldedWords = (text: string): readonly string[] => wordsOf(text).map(foldQuote);

function runsOf(was: string, now: string, compared: (word: string) => string): readonly WordRun[] {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const edits = editsBetween(before.map(compared), after.map(compared));
  return edits.map(({ kind, from, to }) => ({
    kind,
    words: (kind === 'added' ? after : before).slice(from, to).join(' '),
  }));
}

/**
 * The words that went and came between two texts of a page, in reading order: `same` and `removed` together give the
 * earlier text, white space apart; `same` and `added` the later one, as far as typesetting goes.
 */
export function wordRuns(was: string, now: string): readonly WordRun[] {
  return runsOf(was, now, foldQuote);
}

/** The same where each text is shown as it stands: another quotation mark is another word. */
export function exactRuns(was: string, now: string): readonly WordRun[] {
  return runsOf(was, now, (word) => word);
}

/** How alike two texts are: the share of words that they have in common, from 0 to 1; how often a word stands counts. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(word, left - 1);
    }
  }
  return (2 * common) / (one.length + other.length);
}
