export { fingerprint } from './ids';
export type { EntityId, DocumentId, CommitmentId, EvidenceId, NoteId, ClipId, FindId } from './ids';
export type { AnalysisKey, CorrectionId } from './ids';
export { foldQuote, quoteKey } from './quote-key';
export { stemsOf, phraseKeys } from './stems';
export type { Stem, PhraseKey } from './stems';
export { isFaint, tellingWords } from './faint-words';
export type { QuoteKey } from './quote-key';
export type { Span } from './span';
export { PAGE_BOUNDS, tooLongSentence, tooLongWords } from './bounds';
export type { PageBounds, PageMeasure, TooLong } from './bounds';
export { StorageFull } from './storage-full';
export type { UnreadableRow, StoredUnreadable } from './unreadable';
export { lossBetween } from './data-marker';
export type { DataMarker, DataStanding, Loss } from './data-marker';
export { isoDate, londonDay } from './date';
export type { IsoDate, IsoInstant, DateInterval } from './date';
export type { Source } from './source';
export { ENTITY_TYPES, HOW_KNOWN } from './entity';
export type { Alias, EntityType, Entity, Mention, HowKnown } from './entity';
export { STRENGTHS, MARKED_BY_READER, RECOGNISED_BY_WORDS } from './commitment';
export type { Strength, Actor, Deadline, Words, Commitment, Progress, Given } from './commitment';
export { noteSheet, sheetAt } from './sheet-at';
export { VERDICTS, VISIT_STATES, BECAUSES, WISHES, isGuidance } from './page';
export { isPdf, localPdfFacts, pdfFacts, pdfQuery, pdfSourceOf, readPdfQuery } from './pdf-source';
export type { Verdict, PageFacts, Attachment, OutlinedText, Publication, Reading, VisitState } from './page';
export type { Because, Wish } from './page';
export type { PartNamed, PartRead, PublicationPart, TwinNote } from './publication';
export type { ListedPart, ListedPublication } from './publication';
export { isPackOrigin, speaksFor } from './origin';
export { publisherFault, readsAlike } from './publisher-name';
export { STANCES, TIERS, RELATIONS, VIEWS } from './corpus';
export type {
  Corpus,
  CommitmentRecords,
  Stage,
  CorpusDocument,
  CorpusCommitment,
  SentenceWords,
  Evidence,
  Searched,
  Lineage,
  Judgement,
  PublishedView,
  Origin,
  PackOrigin,
  Attributed,
  Bearing,
  Author,
  PackRecords,
} from './corpus';
export type { Answer, Testability, DeadlineEntry, OfficialState, Stance, Tier, Relation, JudgedAs } from './corpus';
export type { AreaEdition, AreaCorpus } from './area';
export { MARK_OF_VIEW } from './status';
export type { Sign, SignShape, SignMark, Headline, Looked, Moved, Schedule, ParticipantStatus, Status } from './status';
export { OUTCOMES } from './said';
export type { Outcome, DueSaid, Said } from './said';
export type {
  CommitmentEntry,
  EvidenceShown,
  SearchShown,
  SourceShown,
  Participant,
  RelatedText,
  PageCommitments,
  PageKnown,
} from './entry';
export { TIMELINE_LANES } from './timeline';
export type { TimelineEvent, TimelineLane } from './timeline';
export type { HeldPlace, HeldWords, PageClaim, PageJoin } from './identity';
export { ANCHOR_STATES, NOTE_KINDS, questionOf } from './note';
export type {
  QuoteSelector,
  TextQuote,
  Frame,
  RivalCopy,
  Rivals,
  AnchorState,
  Placement,
  PageKey,
  NotePage,
  NoteKind,
  NoteLink,
  Writing,
  Note,
  Draft,
  PastNote,
  BinnedNote,
  PlacedNote,
  LinkName,
  ListedNotes,
  NoteElsewhere,
  DraftWords,
  NoteSaved,
} from './note';
export type {
  Finds,
  MentionFind,
  CommitmentFind,
  ProgressFind,
  Analysis,
  Analysed,
  MarginSaid,
  FindKind,
} from './analysis';
export type { StoredWords, MayRelate, BearsOn, PageSuggestions } from './suggested';
export { LANGUAGES } from './language';
export type { Language } from './language';
export { DENSITIES, PAPERS, FIRST_SETTINGS } from './settings';
export type { Density, Paper, Settings } from './settings';
export type { Visit, PanelTarget, PanelAnswer } from './visit';
export type { CardFacts } from './card';
export type { Difference, LineageSuggestion, AnswerSuggestion } from './suggestion';
export { CHANGES, CLIP_WISHES, NAME_SAYINGS } from './reader';
export type {
  NameSaying,
  OwnAlias,
  NotAName,
  ListedNotAName,
  Refused,
  RefusedReport,
  RefusedWords,
  ClipWish,
  Clip,
  ReaderRows,
  TakenOut,
  ChangeKind,
  ReaderChange,
  ChangeMade,
} from './reader';
export { CORRECTED } from './correction';
export type {
  Corrected,
  Correction,
  DescribedWords,
  FinderGave,
  ComparedCorrection,
  ListedCorrection,
  Passage,
  ReaderActor,
  ReaderDate,
  ReaderSays,
  WordsChanged,
} from './correction';
export type { Changed, OfCommitment, ClipSaid, RecordSaid, SearchTold } from './reader-said';
export { ANSWER_SAYINGS } from './look-for';
export type {
  AnswerSaying,
  GovUkBody,
  LookAnswer,
  LookBefore,
  LookChoice,
  LookDocument,
  LookPlace,
  LookPlan,
  LookProgress,
  LookRequest,
  LookSearch,
  LookState,
  LookSubject,
  LookWhy,
  RankAsked,
  RankedPassage,
  RankedPassages,
  LookAllState,
} from './look-for';
export { SEARCH_KINDS } from './search';
export type { SearchKind, SearchEntry, SearchHit } from './search';
export type { MarkedWords, Found, Asked, Results } from './found';
export type { DueEntry, DueGroup, DueDates, DueNext } from './due';
export { WATCH_GROUPS } from './watched';
export type { Watched, WatchGroup, WatchedChange, WatchedEntry, WatchedList } from './watched';
export type { WordRun, PassageChange, RewordedCommitment, TextComparison } from './change';
export { KEPT_BECAUSE, ITEM_STATES, VERSIONS_KEPT, VERSIONS_LENGTH, pageDocumentId, isPageDocument } from './library';
export type { KeptBecause, KeptPage, KeptText, KeptVersion, PageReading, PageChange, TwoTexts } from './library';
export type { ImportWish, ImportJob, ImportItem, ImportCounts, ItemState, TakenPack } from './library';
export type { AcceptedRow, ReportDocument, ReportPair, ReportRow, ReportTable, SeemingReport } from './report-table';
export { PDF_BLOCK_KINDS } from './pdf';
export type { PdfRun, PdfSheet, PdfLine, PdfBlock, PdfBlockKind, PdfText } from './pdf';
