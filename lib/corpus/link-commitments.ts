import { foldQuote, stemsOf } from '@/lib/model';
import type { CommitmentId, Corpus, CorpusCommitment, Finds, PageFacts } from '@/lib/model';

/** The stored commitments that a text may hold, and the documents they stand in. */
export type Stored = Pick<Corpus, 'commitments' | 'documents'>;

/** Fewer characters, or fewer content words, are said on many pages by many: only their own page tells which is meant. */
const SHORT = 40;
const FEW_WORDS = 5;

/** Words that nobody else would say by chance. */
function isTelling(folded: string): boolean {
  return folded.length >= SHORT && new Set(stemsOf(folded)).size >= FEW_WORDS;
}

/** One page by two addresses: query, fragment and a last slash do not count. */
export function sameAddress(one: string, other: string): boolean {
  const bare = (address: string): string => address.replace(/[?#].*$/, '').replace(/\/$/, '');
  return bare(one) === bare(other);
}

/** Of commitments with the same words in several documents, the one whose document this page is. */
function onThisPage(same: readonly CorpusCommitment[], { documents }: Stored, page: PageFacts) {
  const here = documents.filter(({ address }) => address !== undefined && sameAddress(address, page.address));
  return same.filter(({ document }) => here.some(({ id }) => id === document));
}

/**
 * Says of each found commitment which stored one it is. Only the same words are the same commitment, however they were
 * set; where several stored ones have them, or they are short or say little, the page's address decides; where it does
 * not, none is named.
 */
export function linkCommitments(finds: Finds, stored: Stored, page: PageFacts): Finds {
  const saying = new Map<string, CorpusCommitment[]>();
  for (const commitment of stored.commitments) {
    if (commitment.quote === undefined) continue;
    const words = foldQuote(commitment.quote);
    saying.set(words, [...(saying.get(words) ?? []), commitment]);
  }
  const knownAs = (quote: string): CommitmentId | undefined => {
    const folded = foldQuote(quote);
    const same = saying.get(folded) ?? [];
    const isSure = same.length <= 1 && isTelling(folded);
    const [only, ...others] = isSure ? same : onThisPage(same, stored, page);
    return others.length > 0 ? undefined : only?.id;
  };
  const commitments = finds.commitments.map((found) => {
    const { known: before, ...unlinked } = found;
    // a stored commitment stays known where the reader has changed the stretch of its words since
    const known = knownAs(found.quote) ?? (found.given && knownAs(found.given.quote));
    if (known === before) return found;
    return known === undefined ? unlinked : { ...unlinked, known };
  });
  return { ...finds, commitments };
}
