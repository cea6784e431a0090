import { foldQuote } from '@/lib/model';
import type { PassageChange } from '@/lib/model';

import { editsBetween } from './edits';
import { foldedWords, likeness, wordRuns } from './word-runs';

/** Passages that have fewer of their words in common are another passage, not the same one in other words. */
const ALIKE = 0.4;

/** What stands between two that are the same: each that went beside the first later one that is like it. */
function between(went: readonly string[], came: readonly string[]): readonly PassageChange[] {
  const changes: PassageChange[] = [];
  const cameWords = came.map(foldedWords);
  let next = 0;
  for (const passage of went) {
    const words = foldedWords(passage);
    const twin = cameWords.findIndex((other, at) => at >= next && likeness(words, other) >= ALIKE);
    if (twin === -1) {
      changes.push({ kind: 'removed', words: passage });
      continue;
    }
    for (const added of came.slice(next, twin)) changes.push({ kind: 'added', words: added });
    changes.push({ kind: 'reworded', runs: wordRuns(passage, came[twin] ?? '') });
    next = twin + 1;
  }
  for (const added of came.slice(next)) changes.push({ kind: 'added', words: added });
  return changes;
}

const passagesOf = (text: string): readonly string[] => text.split('\n').filter((passage) => passage.trim() !== '');

/** What went, came and was reworded between two texts of a page, passage by passage, in reading order. */
export function comparePassages(was: string, now: string): readonly PassageChange[] {
  const [before, after] = [passagesOf(was), passagesOf(now)];
  const changes: PassageChange[] = [];
  let went: string[] = [];
  let came: string[] = [];
  const settle = (): void => {
    changes.push(...between(went, came));
    went = [];
    came = [];
  };
  for (const { kind, from, to } of editsBetween(before.map(foldQuote), after.map(foldQuote))) {
    if (kind === 'removed') went.push(...before.slice(from, to));
    else if (kind === 'added') came.push(...after.slice(from, to));
    else {
      settle();
      changes.push({ kind, passages: to - from });
    }
  }
  settle();
  return changes;
}
