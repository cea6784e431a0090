import type { AnswerSuggestion, CommitmentFind, CorpusCommitment, CorpusDocument } from '@/lib/model';
import type { IsoDate, LineageSuggestion, ProgressFind } from '@/lib/model';

import { endOf } from './days';
import { likenessOf, shareActor } from './likeness';
import type { Likeness } from './likeness';
import { relationOf } from './relation';
import type { Compared } from './relation';

/** A stored commitment, and the document it stands in where the corpus holds it. */
export interface Earlier {
  readonly commitment: CorpusCommitment;
  readonly document: CorpusDocument | undefined;
}

/** Where the later words stand. */
export interface Here {
  /** The day of the page; nothing where it shows none: then nothing is known to be earlier. */
  readonly published: IsoDate | undefined;
  /** The commitments that the corpus holds of this very page, in the order of the page. */
  readonly onPage: readonly CorpusCommitment['id'][];
}

/**
 * Tried on 251 labelled commitments of 25 texts and the 25 of the seeds: of the pairs with a common actor, those
 * above are about one thing, and the first below is not.
 */
const LEAST_SHARE = 0.33;
const LEAST_TELLING = 3;
/** A short text that the longer one holds almost whole may do with fewer telling words. */
const COVERED = 0.8;
const COVERED_TELLING = 2;
/** More would be read by nobody. */
const MOST = 3;

/** The words that a stored commitment is known by: its own, else the editors'. */
const wordsOf = ({ quote, summary }: CorpusCommitment): string => quote ?? summary;

function isAlike({ share, telling, covered, phrase }: Likeness): boolean {
  if (!phrase || share < LEAST_SHARE) return false;
  return telling >= LEAST_TELLING || (telling >= COVERED_TELLING && covered >= COVERED);
}

const byShare = (one: { readonly share: number }, other: { readonly share: number }): number => other.share - one.share;

function comparedStored(stored: CorpusCommitment): Compared {
  const { strength, deadlines, conditions } = stored;
  const isDated = deadlines.some(({ due, event }) => due !== undefined || event !== undefined);
  return { words: wordsOf(stored), strength, dated: isDated ? 'yes' : 'no', conditions: conditions.length };
}

function comparedFound({ quote, strength, deadline, conditions }: CommitmentFind): Compared {
  const isDated = deadline?.to !== undefined || deadline?.event !== undefined;
  return { words: quote, strength, dated: isDated ? 'yes' : 'no', conditions: conditions.length };
}

const actorsOf = ({ actors }: CommitmentFind | ProgressFind) => actors.flatMap(({ entityIds }) => entityIds);

/** Said before: in an older document, or further up on this page. */
function isEarlier({ commitment, document }: Earlier, found: CommitmentFind, { published, onPage }: Here): boolean {
  const at = onPage.indexOf(commitment.id);
  if (at !== -1) return found.known !== undefined && at < onPage.indexOf(found.known);
  return published !== undefined && document !== undefined && endOf(document.date) < published;
}

/**
 * The stored commitments that a found one may take up, the likeliest first: an actor in common, the same topic, and
 * said earlier. A suggestion for the reader to judge; rather none than a wrong one.
 */
function suggestEarlier(found: CommitmentFind, stored: readonly Earlier[], here: Here): readonly LineageSuggestion[] {
  const said = { by: actorsOf(found) };
  return stored
    .filter((one) => one.commitment.id !== found.known && isEarlier(one, found, here))
    .filter(({ commitment }) => shareActor(said, { by: commitment.promisedBy }))
    .flatMap(({ commitment }) => {
      const likeness = likenessOf(found.quote, wordsOf(commitment));
      if (!isAlike(likeness)) return [];
      const compared = relationOf(comparedFound(found), comparedStored(commitment));
      return [{ earlier: commitment.id, ...compared, share: likeness.share }];
    })
    .sort(byShare)
    .slice(0, MOST);
}

/** The stored commitments that a report of progress may answer: made earlier, in another document, by one of its actors. */
function suggestAnswered(
  progress: ProgressFind,
  stored: readonly Earlier[],
  { published, onPage }: Here,
): readonly AnswerSuggestion[] {
  const said = { by: actorsOf(progress) };
  if (published === undefined) return [];
  return stored
    .filter(
      ({ commitment, document }) =>
        !onPage.includes(commitment.id) && document !== undefined && endOf(document.date) < published,
    )
    .filter(({ commitment }) => shareActor(said, { by: commitment.promisedBy }))
    .flatMap(({ commitment }) => {
      const likeness = likenessOf(progress.quote, wordsOf(commitment));
      return isAlike(likeness) ? [{ commitment: commitment.id, share: likeness.share }] : [];
    })
    .sort(byShare)
    .slice(0, MOST);
}

/** Candidates for the reader to judge: what a commitment takes up, and what a report of progress answers. */
export const suggestions = { earlier: suggestEarlier, answered: suggestAnswered };
