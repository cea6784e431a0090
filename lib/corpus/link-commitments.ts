import { foldQuote, isPackOrigin, speaksFor, stemsOf } from '@/lib/model';
import type {
  Attributed,
  CommitmentFind,
  CommitmentId,
  CorpusCommitment,
  CorpusDocument,
  DocumentId,
} from '@/lib/model';
import type { Finds, Origin, PageFacts } from '@/lib/model';

import { ownSentences } from './own-sentences';

/** The stored commitments that a text may hold, and the documents they stand in; each with whose it is. */
export interface Stored {
  readonly commitments: readonly (CorpusCommitment & Attributed)[];
  readonly documents: readonly (CorpusDocument & Attributed)[];
}

/** Fewer characters, or fewer content words, are said on many pages by many: only their own page tells which is meant. */
const SHORT = 40;
const FEW_WORDS = 5;

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Words that nobody else would say by chance. */
function isTelling(folded: string): boolean {
  return folded.length >= SHORT && new Set(stemsOf(folded)).size >= FEW_WORDS;
}

/** One page by two addresses: query, fragment and a last slash do not count. */
export function sameAddress(one: string, other: string): boolean {
  const bare = (address: string): string => address.replace(/[?#].*$/, '').replace(/\/$/, '');
  return bare(one) === bare(other);
}

/** The documents whose page this is. */
function documentsOfPage({ documents }: Stored, page: PageFacts): ReadonlySet<DocumentId> {
  const here = documents.filter(({ address }) => address !== undefined && sameAddress(address, page.address));
  return new Set(here.map(({ id }) => id));
}

/** Of commitments with the same words in several documents, the one whose document this page is. */
function onThisPage(same: readonly CorpusCommitment[], stored: Stored, page: PageFacts) {
  const here = documentsOfPage(stored, page);
  return same.filter(({ document }) => here.has(document));
}

/** What the editors and the reader hold, and then what each pack holds, in the order of the rows. */
function sidesOf({ commitments, documents }: Stored): readonly Stored[] {
  const packs = [...new Set(commitments.map(({ origin }) => origin).filter(isPackOrigin))];
  const sides: readonly (Origin | undefined)[] = [undefined, ...packs];
  return sides.map((side) => ({
    commitments: commitments.filter(({ origin }) => (isPackOrigin(origin) ? origin : undefined) === side),
    documents: documents.filter((document) => speaksFor(document, side)),
  }));
}

/** Which of the commitments of one side these words are. */
function knownTo(stored: Stored, page: PageFacts): (quote: string) => CommitmentId | undefined {
  const saying = new Map<string, CorpusCommitment[]>();
  for (const commitment of stored.commitments) {
    // signs without a word stand on any page
    if (commitment.quote === undefined || !HAS_WORD.test(commitment.quote)) continue;
    const words = foldQuote(commitment.quote);
    saying.set(words, [...(saying.get(words) ?? []), commitment]);
  }
  return (quote) => {
    const folded = foldQuote(quote);
    const same = saying.get(folded) ?? [];
    const isSure = same.length <= 1 && isTelling(folded);
    const [only, ...others] = isSure ? same : onThisPage(same, stored, page);
    return others.length > 0 ? undefined : only?.id;
  };
}

/**
 * Says of each found commitment which stored one it is. Only the same words are the same commitment, however they were
 * set; where several stored ones have them, or they are short or say little, the page's address decides; where it does
 * not, none is named. Where no words are stored, those of its sentence tell it on its document's own page
 * (`ownSentences`). What the editors and the reader hold decides before any pack, of packs the first that was taken in:
 * so a pack makes nobody's words doubtful by saying the same.
 */
export function linkCommitments(finds: Finds, stored: Stored, page: PageFacts): Finds {
  const sides = sidesOf(stored).map((side) => knownTo(side, page));
  const [own] = sidesOf(stored);
  const bySentence =
    own === undefined ? undefined : ownSentences(finds.commitments, own.commitments, documentsOfPage(own, page));
  // a stored commitment stays known where the reader has changed the stretch of its words since
  const knownAs = ({ id: find, quote, given }: CommitmentFind): CommitmentId | undefined => {
    const ids = sides.flatMap((known) => [known(quote), given && known(given.quote)]);
    return ids.find((id) => id !== undefined) ?? bySentence?.get(find);
  };
  const commitments = finds.commitments.map((found) => {
    const { known: before, ...unlinked } = found;
    const known = knownAs(found);
    if (known === before) return found;
    return known === undefined ? unlinked : { ...unlinked, known };
  });
  return { ...finds, commitments };
}
