import { MARKED_BY_READER } from '@/lib/model';
import type { Commitment, CorpusCommitment } from '@/lib/model';

/** The commitments that the reader marked, where their words stand; one that the grammar found too is not told twice. */
export function markedFinds(
  text: string,
  found: readonly Commitment[],
  marked: readonly CorpusCommitment[],
): readonly Commitment[] {
  return marked.flatMap(({ quote, strength, promisedBy }): readonly Commitment[] => {
    const start = quote === undefined ? -1 : text.indexOf(quote);
    if (quote === undefined || start === -1) return [];
    const end = start + quote.length;
    if (found.some((one) => one.start === start && one.end === end)) return [];
    return [
      {
        start,
        end,
        strength,
        trigger: { start, end: start, words: '' },
        actors: promisedBy.length === 0 ? [] : [{ words: '', entityIds: promisedBy }],
        action: { start, end, words: quote },
        conditions: [],
        why: MARKED_BY_READER,
      },
    ];
  });
}
