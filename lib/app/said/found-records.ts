import { readerRecords } from '@/lib/corpus';
import type { CommitmentFind, CommitmentRecords, IsoDate, PageFacts } from '@/lib/model';

/**
 * The records of a commitment that a page states and no store holds: its own words and nothing else. So what is said of
 * it comes from the same function as of all others.
 * @param asOf the day of the corpus; a page published later is known from its own day on
 */
export function foundRecords(find: CommitmentFind, page: PageFacts, asOf: IsoDate): CommitmentRecords {
  const day = page.published !== undefined && page.published > asOf ? page.published : asOf;
  const document = readerRecords.document(page, day);
  return {
    commitment: readerRecords.commitment(find, { page, document, read: day }),
    evidence: [],
    searched: [],
    lineage: [],
    judgements: [],
  };
}
