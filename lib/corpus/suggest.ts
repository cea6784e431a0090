import { isPackOrigin } from '@/lib/model';
import type { AnswerSuggestion, Attributed, CommitmentFind, CorpusCommitment, CorpusDocument } from '@/lib/model';
import type { IsoDate, LineageSuggestion, ProgressFind } from '@/lib/model';

import { endOf } from './days';
import { likenessOf, shareActor } from './likeness';
import type { Likeness } from './likeness';
import { sameAddress } from './link-commitments';
import { relationOf } from './relation';
import type { Compared } from './relation';

/** A stored commitment, and the document it stands in where the corpus holds it. */
export interface Held {
  readonly commitment: CorpusCommitment & Attributed;
  readonly document: CorpusDocument | undefined;
}

/** The page whose words are compared with the stored ones. */
export interface Here {
  /** The day of the page; nothing where it shows none: then nothing is known to be earlier or later. */
  readonly published: IsoDate | undefined;
  readonly address: string;
  /** The commitments that the corpus holds of this very page. */
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

/** Of what the editors and the reader hold, and only then of what packs hold: those crowd nobody out. */
function ownFirst<Made>(stored: readonly Held[], make: (held: readonly Held[]) => readonly Made[]): readonly Made[] {
  const inPack = ({ commitment: { origin } }: Held): boolean => isPackOrigin(origin);
  return [...make(stored.filter((one) => !inPack(one))), ...make(stored.filter(inPack))].slice(0, MOST);
}

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

/** The day on which a document can have been written first: the first of a month or a year. */
const startOf = (date: string): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);

/** Of the page itself nothing is proposed: it is neither before nor after itself. */
function isHere({ commitment, document }: Held, { onPage, address }: Here): boolean {
  return onPage.includes(commitment.id) || (document?.address !== undefined && sameAddress(document.address, address));
}

/** What a stored commitment is to the page: said earlier or later in another document; nothing where no day tells. */
function placeOf(held: Held, here: Here): LineageSuggestion['is'] | undefined {
  const { published } = here;
  const date = held.document?.date ?? '';
  if (published === undefined || date === '' || isHere(held, here)) return undefined;
  if (endOf(date) < published) return 'earlier';
  return startOf(date) > published ? 'later' : undefined;
}

/**
 * The stored commitments that a found one may take up, and those that may take it up, the likeliest first: somebody who
 * acts in common, the same topic, another document of another day. A suggestion for the reader to judge; rather none
 * than a wrong one.
 */
function suggestRelated(found: CommitmentFind, stored: readonly Held[], here: Here): readonly LineageSuggestion[] {
  const said = { by: actorsOf(found) };
  return ownFirst(stored, (held) =>
    held
      .filter(({ commitment }) => commitment.id !== found.known && shareActor(said, { by: commitment.promisedBy }))
      .flatMap((held): LineageSuggestion[] => {
        const is = placeOf(held, here);
        const likeness = likenessOf(found.quote, wordsOf(held.commitment));
        if (is === undefined || !isAlike(likeness)) return [];
        const [mine, other] = [comparedFound(found), comparedStored(held.commitment)];
        const compared = is === 'earlier' ? relationOf(mine, other) : relationOf(other, mine);
        return [{ other: held.commitment.id, is, ...compared, share: likeness.share }];
      })
      .sort(byShare),
  );
}

/** The stored commitments that a report of progress may answer: made earlier, in another document, by one of its actors. */
function suggestAnswered(progress: ProgressFind, stored: readonly Held[], here: Here): readonly AnswerSuggestion[] {
  const said = { by: actorsOf(progress) };
  return ownFirst(stored, (all) =>
    all
      .filter((held) => placeOf(held, here) === 'earlier' && shareActor(said, { by: held.commitment.promisedBy }))
      .flatMap(({ commitment }) => {
        const likeness = likenessOf(progress.quote, wordsOf(commitment));
        return isAlike(likeness) ? [{ commitment: commitment.id, share: likeness.share }] : [];
      })
      .sort(byShare),
  );
}

/** Candidates for the reader to judge: what a commitment takes up or is taken up by, what a report of progress answers. */
export const suggestions = { related: suggestRelated, answered: suggestAnswered };
