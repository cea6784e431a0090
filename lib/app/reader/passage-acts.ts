import { readerRecords } from '@/lib/corpus';
import { mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { AnswerSaying, Changed, CommitmentId, IsoDate, IsoInstant, LookAnswer, LookChoice } from '@/lib/model';
import type { LookSubject, OfCommitment, PageFacts, ReaderChange, ReaderRows } from '@/lib/model';

import { recordedAs } from './recorded-as';

/** On www.gov.uk a government tells of itself: no record of there is taken for an independent check. */
const TIER = 2;

interface PassageNeeds {
  readonly store: Store;
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  readonly changed: () => void;
  /** The stored commitment, and the rows that store it where it was only found. */
  readonly taken: (
    of: OfCommitment,
    at?: PageFacts,
  ) => Promise<{ readonly id: CommitmentId; readonly rows: ReaderRows }>;
  readonly save: (change: Omit<ReaderChange, 'at'>) => Promise<Changed>;
}

/** What the reader said of a passage, or that it is not on disk. */
export type PassageSaid = LookChoice | 'storage full';

/** What a reader says of passages that were found by looking for what became of a commitment. */
export function passageActs({ store, today, now, changed, taken, save }: PassageNeeds) {
  const takeOut = async ({ evidence }: LookChoice, { quote }: LookAnswer): Promise<Changed> => {
    if (evidence === undefined) return 'saved';
    const takesOut = [{ from: 'evidence', id: evidence }] as const;
    return save({ what: 'record taken out', about: quote, rows: {}, takesOut });
  };
  return {
    /**
     * Makes what the reader says of a passage a record: the commitment is saved with it where it was only found, and what
     * was said of the passage before goes. All of it is one change.
     */
    sayOfPassage: async (
      { of, page }: LookSubject,
      passage: LookAnswer,
      says: AnswerSaying,
      before?: LookChoice,
    ): Promise<PassageSaid> => {
      if (says === 'not about this') {
        const out = before === undefined ? 'saved' : await takeOut(before, passage);
        return out === 'saved' ? { says, on: today } : out;
      }
      const { id, rows } = await taken(of, page);
      const { selector, facts, date } = passage;
      const said = { ...recordedAs(says), for: id, tier: TIER, selector, at: now() } as const;
      const evidence = readerRecords.evidence({ ...said, ...(date === '' ? {} : { date }) }, facts, today);
      const takesOut =
        before?.evidence === undefined || before.evidence === evidence.id
          ? []
          : [{ from: 'evidence', id: before.evidence } as const];
      const about = selector.exact;
      const written = await save({ what: 'evidence', about, rows: { ...rows, evidence: [evidence] }, takesOut });
      if (written !== 'saved') return written;
      const change = (await mine.last(store))?.order;
      return { says, on: today, evidence: evidence.id, ...(change === undefined ? {} : { change }) };
    },
    /** Takes back what was said of a passage: as the last change it goes with all that came with it, else its record goes. */
    takePassageBack: async (choice: LookChoice, passage: LookAnswer): Promise<Changed> => {
      const last = await mine.last(store);
      if (choice.change === undefined || last?.order !== choice.change) return takeOut(choice, passage);
      await mine.takeBack(store, choice.change);
      changed();
      return 'saved';
    },
  };
}
