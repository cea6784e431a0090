import { foldQuote } from '@/lib/model';
import type { CommitmentFind, TextComparison } from '@/lib/model';

import { foldedWords, likeness, wordRuns } from './word-runs';

/** With fewer words in common it is another commitment. */
const ALIKE = 0.5;

interface Pair {
  readonly was: CommitmentFind;
  readonly now: CommitmentFind;
  readonly alike: number;
}

/** Of the earlier and the later ones, those left when each that stands in both was taken out once. */
function without(
  before: readonly CommitmentFind[],
  after: readonly CommitmentFind[],
): { readonly went: readonly CommitmentFind[]; readonly came: readonly CommitmentFind[] } {
  const standing = new Map<string, number>();
  for (const { quote } of after) standing.set(foldQuote(quote), (standing.get(foldQuote(quote)) ?? 0) + 1);
  const taken = new Map<string, number>();
  const went = before.filter(({ quote }) => {
    const words = foldQuote(quote);
    const left = standing.get(words) ?? 0;
    if (left === 0) return true;
    standing.set(words, left - 1);
    taken.set(words, (taken.get(words) ?? 0) + 1);
    return false;
  });
  const came = after.filter(({ quote }) => {
    const words = foldQuote(quote);
    const left = taken.get(words) ?? 0;
    taken.set(words, left - 1);
    return left <= 0;
  });
  return { went, came };
}

/** The pairs that are alike, the most alike first; each commitment in one pair at most. */
function pairsOf(went: readonly CommitmentFind[], came: readonly CommitmentFind[]): readonly Pair[] {
  const later = came.map((now) => ({ now, words: foldedWords(now.quote) }));
  const pairs = went.flatMap((was) => {
    const words = foldedWords(was.quote);
    return later.map(({ now, words: other }): Pair => ({ was, now, alike: likeness(words, other) }));
  });
  const taken = new Set<CommitmentFind>();
  return pairs
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .filter(({ was, now }) => {
      if (taken.has(was) || taken.has(now)) return false;
      taken.add(was).add(now);
      return true;
    });
}

/** Which commitments came, went, or say the same in other words, each in the order of its page. */
export function compareCommitments(
  before: readonly CommitmentFind[],
  after: readonly CommitmentFind[],
): TextComparison['commitments'] {
  const { went, came } = without(before, after);
  const pairs = pairsOf(went, came);
  return {
    added: came.filter((one) => !pairs.some(({ now }) => now === one)),
    removed: went.filter((one) => !pairs.some(({ was }) => was === one)),
    reworded: pairs
      .map(({ was, now }) => ({ was, now, runs: wordRuns(was.quote, now.quote) }))
      .sort((a, b) => a.now.start - b.now.start),
    same: before.length - went.length,
  };
}
