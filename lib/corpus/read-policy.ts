import { readClauses } from '@/lib/commitments';
import { findMentions } from '@/lib/entities';
import type { Gazetteer } from '@/lib/entities';
import type { Finds, PageFacts, Reading, Span } from '@/lib/model';

import { idsFor } from './find-ids';
import { linkCommitments } from './link-commitments';
import type { Stored } from './link-commitments';

/** What the finders know: names, and the commitments that a text may hold. */
export interface Brain extends Stored {
  readonly gazetteer: Gazetteer;
}

/**
 * Finds everything in one text: names, then what is promised and reported, then which stored commitments these are.
 * Where the store is large, read with no commitments first, look up those with the words found, and link them.
 */
export function readPolicy(page: PageFacts, reading: Reading, brain: Brain): Finds {
  const { published } = page;
  const mentions = findMentions(reading, brain.gazetteer, published);
  const { commitments, progress } = readClauses(reading, mentions, published);
  const quoteOf = ({ start, end }: Span): string => reading.text.slice(start, end);
  const [mentionId, commitmentId, progressId] = [idsFor('m'), idsFor('c'), idsFor('p')];
  const finds: Finds = {
    mentions: mentions.map((mention) => ({ ...mention, id: mentionId(mention.surface) })),
    commitments: commitments.map((found) => ({ ...found, id: commitmentId(quoteOf(found)), quote: quoteOf(found) })),
    progress: progress.map((found) => ({ ...found, id: progressId(quoteOf(found)), quote: quoteOf(found) })),
  };
  return linkCommitments(finds, brain, page);
}
