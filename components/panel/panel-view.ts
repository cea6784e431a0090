import type {
  Attachment,
  CommitmentEntry,
  CommitmentFind,
  DataStanding,
  Density,
  Draft,
  DraftWords,
  EntityId,
  EntityType,
  FindId,
  HowKnown,
  IsoDate,
  IsoInstant,
  ListedNotes,
  ListedPublication,
  Loss,
  Note,
  NoteElsewhere,
  NoteId,
  NoteSaved,
  PageClaim,
  PastNote,
  ProgressFind,
  QuoteSelector,
  Said,
  SeemingReport,
  Span,
} from '@/lib/model';

import type { View } from '../states/view';
import type { Detail } from './FoundBy';
import type { PanelPlace } from './panel-place';
import type { OpenPart } from './PartLink';

/** Facts and title of the page, as the page prints them. */
export interface PageHead {
  readonly kindShown: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: IsoDate;
}

export type Banner =
  | { readonly is: 'changed'; readonly readOn: IsoDate; readonly updated?: IsoDate }
  | { readonly is: 'claim'; readonly claim: PageClaim }
  | { readonly is: 'report'; readonly seeming: SeemingReport }
  | { readonly is: 'storage full' }
  | { readonly is: 'lost'; readonly loss: Loss };

/** Why there is no list: one row of the states table each. */
export type NotListed =
  | { readonly is: 'off here' }
  | {
      readonly is: 'offered';
      readonly kind: string;
      /** What the page is, and why it was not read: sentences. */
      readonly reason: string;
      readonly attachments: readonly Attachment[];
    }
  | { readonly is: 'other language'; readonly locale: string; readonly englishPage?: string }
  | { readonly is: 'no access' }
  | { readonly is: 'updated' }
  | { readonly is: 'elsewhere'; readonly reason?: string }
  | { readonly is: 'failed'; readonly because: 'layout' }
  /** The page has more than is read: a sentence that says of what. */
  | { readonly is: 'failed'; readonly because: 'too long'; readonly sentence: string }
  | { readonly is: 'newer data' }
  /** With what is remembered of them outside. */
  | { readonly is: 'broken data'; readonly was?: DataStanding };

/** A commitment of the page as a row of the list. */
export interface ListedCommitment {
  readonly find: CommitmentFind;
  readonly number: number;
  /** Of the page that it stands on. */
  readonly address?: string;
  /** Of a PDF: the page that it begins on, counted from 1. */
  readonly sheet?: number;
  readonly said: Said;
  /** The named bodies that the actors' words stand for. */
  readonly who: readonly string[];
  /** What the store knows of it, where it holds it. */
  readonly entry?: CommitmentEntry;
}

export interface ListedCommitments {
  readonly rows: readonly ListedCommitment[];
  readonly progress: readonly ProgressFind[];
}

/** A name, date, amount or figure, with all its places on the page. */
export interface ListedName {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  /** The corpus knows it. */
  readonly known: boolean;
  readonly finds: readonly FindId[];
  /** The rows that found it at its places, each once. */
  readonly why?: readonly string[];
  readonly about?: string;
  readonly aliases: readonly string[];
  /** Numbers and ids of the commitments that it takes part in. */
  readonly commitments: readonly { readonly number: number; readonly id: FindId }[];
  readonly progress: number;
  /** The entity that it is, where one is known. */
  readonly entity?: EntityId;
  /** What the link rests on: of each of its places, each once. */
  readonly how?: readonly HowKnown[];
  /** Others that are called so; of an unknown one, all that it may be. */
  readonly alternatives?: readonly string[];
  readonly officialSite?: string;
  /** What a date comes to. */
  readonly resolved?: { readonly from: IsoDate; readonly to: IsoDate };
}

export type PanelContent =
  | { readonly shows: 'waiting' }
  | {
      readonly shows: 'said';
      readonly said: NotListed;
      readonly notes: View<ListedNotes>;
      /** Notes on other parts of the publication: they are there though the page was not read. */
      readonly elsewhere?: readonly NoteElsewhere[];
    }
  | {
      readonly shows: 'lists';
      readonly commitments: View<ListedCommitments>;
      readonly names: View<readonly ListedName[]>;
      readonly notes: View<ListedNotes>;
    };

/** Everything the panel shows, derived from what is stored. */
export interface PanelView {
  /** Tells pages apart: a new one closes what was open. */
  readonly pageKey: string;
  readonly head?: PageHead;
  /** Absent where nothing can be marked. */
  readonly density?: Density;
  /** Developer mode; absent: plain. */
  readonly detail?: Detail;
  readonly banners: readonly Banner[];
  readonly content: PanelContent;
  /** Addresses of our own pages; a link stands only where its page exists. */
  readonly links: {
    readonly notebook?: string;
    readonly search?: string;
    readonly options?: string;
    /** What the reader watches. */
    readonly due?: string;
    /** The page of one commitment; its id follows as the fragment. */
    readonly entry?: string;
    readonly howViewsAreSet?: string;
  };
  /** What the page is a part of, where other parts are known. */
  readonly publication?: ListedPublication;
  /** Where the reader is in the panel of this page; absent until it is read. */
  readonly place?: PanelPlace;
  /** The day of the shipped corpus, where it is over a year old. */
  readonly oldEdition?: IsoDate;
}

/** In which form the commitments of a page are saved. */
export type PageForm = 'csv' | 'json' | 'markdown';

/** What a reader can do. An optional one is drawn only where it is given. */
export interface PanelActs {
  /** Where the panel covers its page: brings the page to the front, or tells that it is closed. */
  readonly backToPage?: () => Promise<'in front' | 'closed'>;
  /** Remembers where the reader is in the panel of this page. */
  readonly move: (change: Partial<PanelPlace>) => void;
  readonly chooseDensity: (density: Density) => void;
  readonly turnOn: () => void;
  readonly turnOff: () => void;
  readonly readPage: () => void;
  /** Opens a PDF that the page announces in the reader for PDFs. To be called inside the reader's gesture. */
  readonly readPdf: (pdf: Attachment) => void;
  /** `guidance` stands for all kinds of guidance. */
  readonly alwaysRead: (kind: 'guidance') => void;
  readonly allow: () => void;
  readonly reload: () => void;
  readonly tryAgain: () => void;
  readonly copyDetails: () => void;
  /** Rejects where the browser does not let it be copied. */
  readonly copyText?: (text: string) => Promise<void>;
  readonly saveBackup?: () => void;
  readonly retrySaving: () => void;
  /** The reader knows of the loss. */
  readonly acceptLoss?: () => void;
  readonly seeChanges?: () => void;
  /** What was one page is two from now on; what was two is one. */
  readonly settleClaim?: (claim: PageClaim) => void;
  /** Opens the table of a report and the document it seems to answer; keeps this page's words first, where they are not. */
  readonly openReport?: (seeming: SeemingReport) => void;
  /** The one is no report on the other: it is not said again. */
  readonly refuseReport?: (seeming: SeemingReport) => void;
  /** Scrolls to it, outlines it, gives it the focus; answers whether it was found on the page. */
  readonly show: (id: FindId | NoteId) => Promise<boolean>;
  /** The open row's mark is outlined on the page; `null` for none. */
  readonly outline: (id: FindId | null) => void;
  /** Begins a note on it; answers why it was not begun. */
  readonly addNote: (find: FindId) => Promise<string | undefined>;
  readonly editNote: (note: Note) => void;
  /** @param seen the moment of the draft that this window saw last: another one's words are not written over */
  readonly saveDraft: (words: DraftWords, seen?: IsoInstant) => Promise<NoteSaved>;
  readonly saveNote: (words: DraftWords) => Promise<NoteSaved>;
  readonly dropDraft: (draft: Draft) => void;
  readonly bringBackDraft: (draft: Draft) => void;
  readonly deleteNote: (note: Note) => void;
  readonly bringBackNote: (note: Note) => void;
  /** The note is on these words from now on. */
  readonly attachTo?: (note: Note, selector: QuoteSelector) => void;
  readonly leaveAsItWas?: (note: Note) => void;
  /** The note is on the words that are selected on the page; answers what became of it. */
  readonly attachToSelection?: (note: Note) => Promise<'attached' | 'nothing selected'>;
  readonly showPlace?: (span: Span) => void;
  /** Opens another part of the publication in this tab; with a note, at that note. */
  readonly openPart?: OpenPart;
  /** Takes the last change of a note back, whichever it was. */
  readonly takeBack?: () => void;
  readonly earlier?: (note: Note) => Promise<readonly PastNote[]>;
  readonly saveFile: (which: 'this page' | 'all pages') => void;
  /** Gives the browser all commitments of this page as one file. Says its name. */
  readonly saveCommitments?: (form: PageForm) => Promise<string>;
  /** Opens them as a page to be printed. */
  readonly printCommitments?: () => void;
  /** Everything that tells of this page goes from this computer. */
  readonly forgetPage?: () => Promise<void>;
  /** Brings the page that was forgotten last back; false where there is no room for it. */
  readonly rememberPage?: () => Promise<boolean>;
}
