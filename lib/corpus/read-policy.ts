import { readClauses, findMentions } from '@/lib/finder';
import type { Gazetteer } from '@/lib/finder';
import type { CorpusCommitment, Finds, NotAName, PageFacts, Reading, Span } from '@/lib/model';
import { byPlace } from '@/lib/spans';

import { idsFor } from './find-ids';
import { linkCommitments } from './link-commitments';
import type { Stored } from './link-commitments';
import { markedFinds } from './marked-finds';
import { withoutNotNames } from './not-names';
import { sentenceReader } from './sentence-around';
import { statedFinds } from './stated-finds';
import type { OfPage } from './stated-finds';

/** What the finders know: names, and the commitments that a text may hold. */
export interface Known extends Stored {
  readonly gazetteer: Gazetteer;
  /** What the reader said is no name. */
  readonly notNames?: readonly NotAName[];
  /** The commitments that the reader marked on this very page. */
  readonly marked?: readonly CorpusCommitment[];
  /** What the corpus holds of this very page, known by the words of a sentence. */
  readonly ofPage?: OfPage;
}

/**
 * Finds everything in one text: names, then what is promised and reported, then which stored commitments these are.
 * Where the store is large, read with no commitments first, look up those with the words found, and link them.
 */
export function readPolicy(page: PageFacts, reading: Reading, known: Known): Finds {
  const { published } = page;
  const mentions = withoutNotNames(findMentions(reading, known.gazetteer, published), known.notNames ?? []);
  const { commitments, progress } = readClauses(reading, mentions, published);
  const marked = markedFinds(reading.text, commitments, known.marked ?? []);
  const stated = known.ofPage === undefined ? [] : statedFinds(reading, [...commitments, ...marked], known.ofPage);
  const all = [...commitments, ...marked, ...stated].sort(byPlace);
  const quoteOf = ({ start, end }: Span): string => reading.text.slice(start, end);
  const sentenceAround = sentenceReader(reading.text);
  const around = (clause: Span): { readonly sentence?: string } => {
    const sentence = sentenceAround(clause);
    return sentence === undefined ? {} : { sentence };
  };
  const [mentionId, commitmentId, progressId] = [idsFor('m'), idsFor('c'), idsFor('p')];
  const finds: Finds = {
    mentions: mentions.map((mention) => ({ ...mention, id: mentionId(mention.surface) })),
    commitments: all.map((found) => ({
      ...found,
      id: commitmentId(quoteOf(found)),
      quote: quoteOf(found),
      ...around(found),
    })),
    progress: progress.map((found) => ({ ...found, id: progressId(quoteOf(found)), quote: quoteOf(found) })),
  };
  return linkCommitments(finds, known, page);
}
