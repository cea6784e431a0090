import * as v from 'valibot';

import { CLIP_WISHES, NAME_SAYINGS, WISHES } from '@/lib/model';
import type { Analysed, Finds } from '@/lib/model';
import type { Analysis, CardFacts, NotePage, PageKey, PanelAnswer, PlacedNote, QuoteSelector } from '@/lib/model';
import type { ChangeMade, DescribedWords, PageFacts, RankedPassages, WordsChanged } from '@/lib/model';

import { gives, nothing } from './exchange';
import type { Exchange, Frozen } from './exchange';
import {
  AnalysisKeyShape,
  AnnouncedShape,
  EntryShape,
  FindIdShape,
  LinkShape,
  NoteIdShape,
  NotePageShape,
  OutlinedShape,
  PageFactsShape,
  PageKeyShape,
  PageSaysShape,
  PartsShape,
  PassageShape,
  RankShape,
  ReadPageShape,
  ReadingShape,
  SelectorShape,
  SpanShape,
  TargetShape,
  VisitShape,
} from './shapes';

/** Who may ask whom what. What is asked is checked against its shape where it arrives. */
export const CONTRACT = {
  /** Find everything in this text. */
  analyse: { from: 'page', to: 'background', ask: ReadPageShape, answer: gives<Analysis>() },
  /** The same of a page that was just come to, or asked for, if the reader wants such a page read; else why not. */
  analyseIfWanted: {
    from: 'page',
    to: 'background',
    ask: v.object({ page: PageFactsShape, reading: ReadingShape, wish: v.picklist(WISHES) }),
    answer: gives<Analysed>(),
  },
  /** Find everything in the text of a document that was brought in; it is on no page. */
  findIn: { from: 'own page', to: 'background', ask: ReadPageShape, answer: gives<Finds>() },
  /** The passages of these texts and kept pages that may say what became of a commitment. */
  rankPassages: { from: 'own page', to: 'background', ask: RankShape, answer: gives<RankedPassages>() },
  /** Have the search index grow: what can be searched has changed. */
  growSearch: { from: 'own page', to: 'background', ask: nothing, answer: gives<null>() },
  /** Which page this is, as far as its words bear out what it says of itself. */
  identify: { from: 'page', to: 'background', ask: ReadPageShape, answer: gives<PageFacts>() },
  /** Keep this page's words, for there are notes on it. */
  keepNoted: { from: 'page', to: 'background', ask: ReadPageShape, answer: gives<null>() },
  /** Keep this page's words, for the reader saves it. */
  keepSaved: {
    from: 'page',
    to: 'background',
    by: 'reader',
    ask: ReadPageShape,
    answer: gives<null>(),
  },
  /** The facts of one card. */
  cardOf: {
    from: 'page',
    to: 'background',
    ask: v.object({ analysis: AnalysisKeyShape, find: FindIdShape, page: PageFactsShape }),
    answer: gives<CardFacts | null>(),
  },
  /** The words of one note of this page, for its open card. */
  noteOf: {
    from: 'page',
    to: 'background',
    ask: v.object({ page: PageKeyShape, note: NoteIdShape }),
    answer: gives<CardFacts | null>(),
  },
  /** The parts that the contents list of this page, a guide, names. */
  takeContents: {
    from: 'page',
    to: 'background',
    ask: v.object({ page: PageFactsShape, parts: PartsShape }),
    answer: gives<null>(),
  },
  /** How many notes are to be looked for on this page. */
  countNotes: { from: 'page', to: 'background', ask: v.object({ page: PageKeyShape }), answer: gives<number>() },
  /** Find this page's notes in its text, and keep where they stand: places are told, never bodies. */
  placeNotes: {
    from: 'page',
    to: 'background',
    ask: v.object({ page: PageKeyShape, on: OutlinedShape }),
    answer: gives<readonly PlacedNote[]>(),
  },
  /** Asked inside a reader's click: opens the panel at this item; if so asked, only where both are seen. */
  openPanel: {
    from: 'page',
    to: 'background',
    by: 'reader',
    ask: v.object({ target: v.exactOptional(TargetShape), only: v.exactOptional(v.literal('beside the page')) }),
    answer: gives<PanelAnswer>(),
  },
  /** Asked inside a reader's click: opens the page of this commitment in a tab of its own. */
  openEntry: { from: 'page', to: 'background', by: 'reader', ask: EntryShape, answer: gives<PanelAnswer>() },
  /** Asked inside a reader's click: opens this PDF, which the page announces, in the reader for PDFs. */
  openPdf: { from: 'page', to: 'background', by: 'reader', ask: AnnouncedShape, answer: gives<PanelAnswer>() },
  /** Asked inside a reader's click: begins a note on these words and opens the panel at it. */
  startNote: {
    from: 'page',
    to: 'background',
    by: 'reader',
    ask: v.object({ page: NotePageShape, selector: SelectorShape, links: v.exactOptional(v.array(LinkShape)) }),
    answer: gives<PanelAnswer>(),
  },
  /** Asked inside a reader's click: keeps these words as evidence or a commitment to be, and opens the panel at them. */
  startClip: {
    from: 'page',
    to: 'background',
    by: 'reader',
    ask: v.object({
      wish: v.picklist(CLIP_WISHES),
      page: NotePageShape,
      facts: PageFactsShape,
      selector: SelectorShape,
    }),
    answer: gives<PanelAnswer>(),
  },
  /** The reader takes a name that nobody knows into the corpus, or says that it is none. */
  sayName: {
    from: 'page',
    to: 'background',
    by: 'reader',
    ask: v.object({
      analysis: AnalysisKeyShape,
      find: FindIdShape,
      facts: PageFactsShape,
      is: v.picklist(NAME_SAYINGS),
    }),
    answer: gives<ChangeMade>(),
  },
  /** The reader says that this find is none, or which words it is: asked inside a reader's own act on the page. */
  correct: {
    from: 'page',
    to: 'background',
    by: 'reader',
    ask: v.object({
      analysis: AnalysisKeyShape,
      find: FindIdShape,
      facts: PageFactsShape,
      selector: SelectorShape,
      passage: PassageShape,
      says: PageSaysShape,
    }),
    answer: gives<ChangeMade>(),
  },
  /** The reader takes back what was put right on the page just now; false: something else was changed since. */
  takeBack: {
    from: 'page',
    to: 'background',
    by: 'reader',
    ask: v.object({ change: v.number() }),
    answer: gives<{ readonly takenBack: boolean }>(),
  },
  /** Load into this page what lies over pages that are marked, and answers what is asked of them. */
  loadOverPage: { from: 'page', to: 'background', ask: nothing, answer: gives<null>() },
  /** What this tab shows now. Answers whether what it shows is kept: if not, it is to be asked for once more. */
  reportVisit: {
    from: 'page',
    to: 'background',
    ask: v.object({ visit: VisitShape }),
    answer: gives<{ readonly isKept: boolean }>(),
  },
  /** Bring this item into view, outline it and give it the focus. */
  showFind: {
    from: 'own page',
    to: 'page',
    ask: v.object({ id: v.union([FindIdShape, NoteIdShape]) }),
    answer: gives<{ shown: boolean }>(),
  },
  /** Select these words of the page's text and bring them into view. */
  showPlace: { from: 'own page', to: 'page', ask: v.object({ span: SpanShape }), answer: gives<{ shown: boolean }>() },
  /** The words that the reader has selected in the page's body, described; null: none. */
  selectedQuote: {
    from: 'own page',
    to: 'page',
    ask: nothing,
    answer: gives<{ readonly page: NotePage; readonly selector: QuoteSelector } | null>(),
  },
  /** Keep this page's words, read as it stands; null: there are none that can be read. */
  savePage: { from: 'own page', to: 'page', ask: nothing, answer: gives<{ readonly saved: PageKey | null }>() },
  /** Keep the selected words as evidence to be; false: none are selected. */
  clipSelected: { from: 'own page', to: 'page', ask: nothing, answer: gives<{ readonly clipped: boolean }>() },
  /** These words of the page's text, described so that they are found again, and what stands around them. */
  describe: {
    from: 'own page',
    to: 'page',
    ask: v.object({ span: SpanShape }),
    answer: gives<DescribedWords | null>(),
  },
  /** Let the reader move the two ends of a find's words on the page; null: stop. Answers when that is over. */
  changeWords: {
    from: 'own page',
    to: 'page',
    ask: v.object({ id: v.nullable(FindIdShape) }),
    answer: gives<WordsChanged>(),
  },
  /** Begin a note on the words of this find; a sentence: why none was begun. */
  noteOnFind: {
    from: 'own page',
    to: 'page',
    ask: v.object({ id: FindIdShape }),
    answer: gives<{ readonly failed: string | null }>(),
  },
  /** The row that is open in the panel, or none: its mark is outlined. */
  outlineFind: {
    from: 'own page',
    to: 'page',
    ask: v.object({ id: v.nullable(v.union([FindIdShape, NoteIdShape])) }),
    answer: gives<null>(),
  },
  /** The corpus has changed: ask what this page's items are, and what became of them, once more. */
  corpusChanged: { from: 'own page', to: 'page', ask: nothing, answer: gives<null>() },
  /** The page's notes have changed: ask for their places again. */
  notesChanged: { from: 'own page', to: 'page', ask: nothing, answer: gives<null>() },
  /** Read this page though it was only offered, or try once more. */
  readPage: { from: 'own page', to: 'page', ask: nothing, answer: gives<null>() },
  /** A browser command (UI section 7). */
  command: {
    from: 'background',
    to: 'page',
    ask: v.object({ name: v.picklist(['next-mark', 'previous-mark', 'note-on-selection']) }),
    answer: gives<null>(),
  },
} as const satisfies Record<string, Exchange>;

export type Contract = typeof CONTRACT;
export type MessageName = keyof Contract;
export type Question<Name extends MessageName> = Frozen<v.InferOutput<Contract[Name]['ask']>>;
export type Answer<Name extends MessageName> = ReturnType<Contract[Name]['answer']>;
