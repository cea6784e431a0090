import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type {
  ChangeKind,
  Clip,
  CommitmentFind,
  CommitmentId,
  EntityId,
  EntityType,
  FindId,
  IsoDate,
  JudgedAs,
  LineageSuggestion,
  ProgressFind,
  Relation,
  Stance,
  Strength,
  Tier,
} from '@/lib/model';

import type { View } from '../states/view';
import type { Due } from './due';

/** A stored commitment as it is chosen and quoted: its own words, or the editors' where those were not found. */
export interface StoredWords {
  readonly id: CommitmentId;
  readonly words: string;
  readonly are: 'its own words' | 'a summary';
  readonly document: string;
  readonly date: string;
  readonly address?: string;
}

/** An earlier commitment that a found one may take up. */
export interface MayTakeUp {
  readonly suggestion: LineageSuggestion;
  readonly earlier: StoredWords;
}

/** A stored commitment that a report of progress bears on, as the reader said; or may bear on. */
export interface BearsOn {
  readonly commitment: StoredWords;
  readonly said: 'accepted' | 'suggested';
  readonly stance?: Stance;
}

/** What the store makes of a page's finds, for the reader to judge. */
export interface Asides {
  readonly takesUp: Readonly<Record<FindId, readonly MayTakeUp[]>>;
  readonly bearsOn: Readonly<Record<FindId, readonly BearsOn[]>>;
}

/** What the reader says of clipped words. */
export interface ClipSaid {
  readonly commitment: CommitmentId;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly date: string;
}

export interface BegunView {
  readonly view?: JudgedAs;
  readonly reason: string;
}

/** Whether a change is on disk. */
export type Changed = 'kept' | 'storage full';

/** What a reader can do to the corpus. Each is one change, and can be taken back. */
export interface CorpusActs {
  readonly giveView: (commitment: CommitmentId, view: JudgedAs, reason: string) => Promise<Changed>;
  readonly keepCommitment: (find: CommitmentFind) => Promise<Changed>;
  readonly acceptEarlier: (find: CommitmentFind, earlier: CommitmentId, relation: Relation) => Promise<Changed>;
  readonly refuseEarlier: (find: CommitmentFind, earlier: CommitmentId) => Promise<Changed>;
  readonly acceptAnswer: (progress: ProgressFind, commitment: CommitmentId, stance: Stance) => Promise<Changed>;
  readonly refuseAnswer: (progress: ProgressFind, commitment: CommitmentId) => Promise<Changed>;
  readonly addName: (name: { readonly words: string; readonly type: EntityType }) => Promise<Changed>;
  readonly notAName: (name: { readonly words: string; readonly type: EntityType }) => Promise<Changed>;
  readonly addAlias: (entity: EntityId, text: string) => Promise<Changed>;
  readonly keepEvidence: (clip: Clip, said: ClipSaid) => Promise<Changed>;
  readonly keepMarked: (clip: Clip, strength: Strength) => Promise<Changed>;
  readonly dropClip: (clip: Clip) => Promise<Changed>;
  /** Stored commitments that hold these words; for none, those that are about what the clip is about. */
  readonly findCommitments: (words: string, clip: Clip) => Promise<readonly StoredWords[]>;
  /** The next clip is to be evidence for this one. */
  readonly wantEvidence: (commitment: CommitmentId) => void;
  readonly takeBack: () => Promise<void>;
}

/** The page of the tab as the reader can keep it, whether or not it was read. */
export interface PageDesk {
  /** 'read': its words can be selected and clipped on the page itself. */
  readonly page: 'read' | 'not read';
  /** Its words are kept because the reader saved it or brought it in; 'out': they were, and can be brought back. */
  readonly words: 'kept' | 'not kept' | 'out';
  /** Nothing where the page is of a kind that is never read. */
  readonly save?: () => Promise<Changed | 'nothing to read'>;
  readonly takeOut: () => Promise<void>;
  readonly bringBack: () => Promise<Changed>;
  readonly clip: () => Promise<'clipped' | 'nothing selected'>;
}

/** What the reader adds to the corpus, beside what a page holds. */
export interface CorpusDesk {
  readonly today: IsoDate;
  readonly asides: Asides;
  /** Selected words that wait to be told what they are, the newest first. */
  readonly clips: readonly Clip[];
  /** The commitment for which the reader went to look for evidence. */
  readonly wanted?: StoredWords;
  readonly last?: { readonly order: number; readonly what: ChangeKind; readonly about: string };
  /** Views that were begun and not saved, by commitment: changing the tab loses nothing. */
  readonly begun: Map<CommitmentId, BegunView>;
  readonly dates: DueDesk;
  /** Nothing where the tab shows no page of GOV.UK. */
  readonly kept?: PageDesk;
  readonly acts: CorpusActs;
}

/** What is due across the corpus: read while it is shown. */
export interface DueDesk {
  /** Nothing while it is closed. */
  readonly due?: View<Due>;
  readonly open: () => void;
  readonly close: () => void;
  readonly more: () => void;
  readonly addToCalendar: (which: readonly CommitmentId[] | 'all') => void;
}

const DeskContext = createContext<CorpusDesk | undefined>(undefined);

/** Gives the desk to every view inside: a row deep in a list has its doors without each list passing them on. */
export const DeskRoom = DeskContext.Provider;

/** The desk; nothing where there is no store to change: then no such door is drawn. */
export function useDesk(): CorpusDesk | undefined {
  return useContext(DeskContext);
}
