import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type {
  ChangeKind,
  Clip,
  CommitmentFind,
  CommitmentId,
  Correction,
  CorrectionId,
  DueNext,
  EntityId,
  EntityType,
  EvidenceId,
  FindId,
  IsoDate,
  IsoInstant,
  JudgedAs,
  LineageSuggestion,
  PageSuggestions,
  ProgressFind,
  ReaderSays,
  Relation,
  Stance,
  StoredWords,
  Strength,
  WordsChanged,
} from '@/lib/model';
import type { AnswerSaying, Changed, ClipSaid, LookAnswer, LookChoice, LookSubject } from '@/lib/model';
import type { OfCommitment, RecordSaid, SearchTold } from '@/lib/model';

import type { LookTools } from '../look-for/look-view';
import type { View } from '../states/view';

export interface BegunView {
  readonly view?: JudgedAs;
  readonly reason: string;
}

/** What a reader can do to the corpus. Each is one change, and can be taken back. */
export interface CorpusActs {
  readonly giveView: (of: OfCommitment, view: JudgedAs, reason: string) => Promise<Changed>;
  readonly saveCommitment: (find: CommitmentFind) => Promise<Changed>;
  readonly acceptRelated: (
    find: CommitmentFind,
    suggestion: Pick<LineageSuggestion, 'other' | 'is'>,
    relation: Relation,
  ) => Promise<Changed>;
  readonly refuseRelated: (find: CommitmentFind, other: CommitmentId) => Promise<Changed>;
  readonly acceptAnswer: (progress: ProgressFind, commitment: CommitmentId, stance: Stance) => Promise<Changed>;
  readonly refuseAnswer: (progress: ProgressFind, commitment: CommitmentId) => Promise<Changed>;
  readonly addName: (name: { readonly words: string; readonly type: EntityType }) => Promise<Changed>;
  readonly notAName: (name: { readonly words: string; readonly type: EntityType }) => Promise<Changed>;
  readonly addAlias: (entity: EntityId, text: string) => Promise<Changed>;
  readonly saveEvidence: (clip: Clip, said: ClipSaid) => Promise<Changed>;
  readonly addRecord: (of: OfCommitment, said: RecordSaid) => Promise<Changed>;
  /** Puts a finished search that found nothing on record. */
  readonly recordSearch: (
    of: OfCommitment,
    where: string,
    words: readonly string[],
    told?: SearchTold,
  ) => Promise<Changed>;
  /** What the reader says of a passage that was found, in the place of what was said of it before. */
  readonly sayOfPassage: (
    subject: LookSubject,
    passage: LookAnswer,
    says: AnswerSaying,
    before?: LookChoice,
  ) => Promise<LookChoice | 'storage full'>;
  readonly takePassageBack: (choice: LookChoice, passage: LookAnswer) => Promise<Changed>;
  /** Takes out a record or a search of the reader's own. @param about its words, short */
  readonly takeOut: (from: 'evidence' | 'searched', id: EvidenceId, about: string) => Promise<Changed>;
  /** From now on it stands in the list of what is watched. @param since where it was watched before, and is again */
  readonly watch: (of: OfCommitment, since?: IsoInstant) => Promise<Changed>;
  /** @param about its words, short */
  readonly stopWatching: (of: CommitmentId, about: string) => Promise<Changed>;
  readonly saveMarked: (clip: Clip, strength: Strength) => Promise<Changed>;
  readonly dropClip: (clip: Clip) => Promise<Changed>;
  /** Stored commitments that hold these words; for none, those that are about what the clip is about. */
  readonly findCommitments: (words: string, clip: Clip) => Promise<readonly StoredWords[]>;
  /** The next clip is to be evidence for this one. */
  readonly wantEvidence: (commitment: CommitmentId) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  /** Puts finds of this page right, as one change. */
  readonly putRight: (finds: readonly FindId[], says: ReaderSays) => Promise<Changed>;
  /** Takes corrections out: what they put right is again as the finder gave it. */
  readonly bringBack: (corrections: readonly CorrectionId[]) => Promise<Changed>;
}

/** What the reader put right on this page. */
export interface PageCorrections {
  /** In the order in which they were made. */
  readonly all: readonly Correction[];
  /** What was taken off since the page is shown: it stands in its list, with the way back, until the page is left. */
  readonly takenOff: readonly Correction[];
  /** Lets the reader move the ends of the words on the page; settles when that is over. */
  readonly changeWords: (find: FindId) => Promise<WordsChanged>;
  readonly stopChanging: () => void;
}

/** The page of the tab as the reader can save it, whether or not it was read. */
export interface PageWords {
  /** 'read': its words can be selected and clipped on the page itself. */
  readonly page: 'read' | 'not read';
  /** Its words are stored because the reader saved it or brought it in; 'out': they were, and can be brought back. */
  readonly words: 'saved' | 'not saved' | 'out';
  /** Nothing where the page is of a kind that is never read. */
  readonly save?: () => Promise<Changed | 'nothing to read'>;
  readonly takeOut: () => Promise<void>;
  readonly bringBack: () => Promise<Changed>;
  readonly clip: () => Promise<'clipped' | 'nothing selected' | 'storage full'>;
}

/** The next few of what is due: read while they are shown. */
export interface DueList {
  /** Nothing while it is closed. */
  readonly due?: View<DueNext>;
  readonly open: () => void;
  readonly close: () => void;
  readonly addToCalendar: (which: readonly CommitmentId[] | 'all') => void;
}

/** What the reader adds to the corpus, beside what a page holds. */
export interface CorpusTools {
  readonly today: IsoDate;
  readonly suggested: PageSuggestions;
  /** Selected words that wait to be told what they are, the newest first. */
  readonly clips: readonly Clip[];
  /** The commitment for which the reader went to look for evidence. */
  readonly wanted?: StoredWords;
  /** The last change that can be taken back. */
  readonly last?: {
    readonly order: number;
    readonly what: ChangeKind;
    readonly about: string;
    readonly at: IsoInstant;
  };
  /** Views that were begun and not saved, by commitment or find: changing the tab loses nothing. */
  readonly begun: Map<string, BegunView>;
  readonly dates: DueList;
  /** What the reader watches; nothing while it is not read. */
  readonly watched?: ReadonlySet<CommitmentId>;
  /** Nothing where the tab shows no page of GOV.UK. */
  readonly page?: PageWords;
  readonly acts: CorpusActs;
  /** Nothing where the tab shows no page that was read. */
  readonly corrections?: PageCorrections;
  /** Nothing where www.gov.uk cannot be asked from here. */
  readonly lookFor?: LookTools;
  /** The words that a reader might search for, of a commitment's own. */
  readonly wordsToSearch: (quote: string) => string;
}

const CorpusContext = createContext<CorpusTools | undefined>(undefined);

/** Gives the tools to every view inside: a row deep in a list has its buttons without each list passing them on. */
export const CorpusProvider = CorpusContext.Provider;

/** The tools; nothing where there is no store to change: then no such button is drawn. */
export function useCorpus(): CorpusTools | undefined {
  return useContext(CorpusContext);
}
