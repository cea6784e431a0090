import * as v from 'valibot';

import { BECAUSES, PAGE_BOUNDS, VERDICTS, VISIT_STATES, isoDate } from '@/lib/model';
import type { AnalysisKey, ClipId, CommitmentId, EntityId, FindId, IsoDate, NoteId, PageKey } from '@/lib/model';

/** A text longer than this is refused with a sentence where it is read. */
const LONGEST_TEXT = PAGE_BOUNDS.characters;
const LONGEST_FACT = 2_000;
/** No PDF that is read has more pages. */
const MOST_SHEETS = 3_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const fact = v.pipe(v.string(), v.maxLength(LONGEST_FACT));
const words = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const day = v.pipe(
  fact,
  v.check((text) => isoDate(text) !== undefined),
  v.transform((text) => text as IsoDate),
);
const named = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.maxLength(LONGEST_FACT),
    v.transform((text) => text as Id),
  );

export const FindIdShape = named<FindId>();
export const NoteIdShape = named<NoteId>();
export const AnalysisKeyShape = named<AnalysisKey>();
export const PageKeyShape = named<PageKey>();

export const SpanShape = v.pipe(
  v.object({ start: count, end: count }),
  v.check(({ start, end }) => start <= end),
);

const attachment = { title: fact, address: fact };

export const PageFactsShape = v.object({
  address: fact,
  foundAt: v.exactOptional(fact),
  key: v.exactOptional(PageKeyShape),
  says: v.exactOptional(PageKeyShape),
  contentId: v.exactOptional(fact),
  locale: fact,
  englishPage: v.exactOptional(fact),
  sheets: v.exactOptional(v.pipe(v.array(count), v.maxLength(MOST_SHEETS))),
  part: v.exactOptional(fact),
  publication: v.exactOptional(v.object({ address: fact, contentId: v.exactOptional(fact) })),
  verdict: v.picklist(VERDICTS),
  kind: fact,
  kindShown: fact,
  title: fact,
  published: v.exactOptional(day),
  updated: v.exactOptional(day),
  publisher: v.exactOptional(fact),
  reason: fact,
  attachments: v.array(v.object({ ...attachment, readable: v.boolean() })),
});

/** A document, and the page that announces it. */
export const AnnouncedShape = v.object({ ...attachment, page: PageFactsShape });

/** More than any guide has. */
const MOST_PARTS = 200;
export const PartsShape = v.pipe(v.array(v.object(attachment)), v.maxLength(MOST_PARTS));

export const ReadingShape = v.object({
  text: words,
  headings: v.array(SpanShape),
});

/** A page that was read. */
export const ReadPageShape = v.object({ page: PageFactsShape, reading: ReadingShape });

/** A page's text with its headings, in the order of the text. */
export const OutlinedShape = v.object({
  text: words,
  outline: v.array(
    v.object({ start: count, end: count, level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)) }),
  ),
});

export const NotePageShape = v.object({ key: PageKeyShape, address: fact, title: fact, textHash: fact });

export const SelectorShape = v.object({
  exact: v.pipe(words, v.minLength(1)),
  prefix: fact,
  suffix: fact,
  position: SpanShape,
  codePoints: SpanShape,
  headings: v.array(fact),
  rivals: v.exactOptional(
    v.object({
      copies: v.array(v.object({ before: count, after: count })),
      stood: v.exactOptional(count),
      twins: v.exactOptional(v.object({ before: count, after: count })),
      likes: v.exactOptional(v.array(count)),
      sides: share,
      whole: share,
      words: share,
    }),
  ),
  frames: v.exactOptional(v.array(v.object({ before: words, after: words }))),
});

/** The page's own words around a stretch of it. */
export const PassageShape = v.pipe(
  v.object({ text: words, start: count, end: count }),
  v.check(({ text, start, end }) => start < end && end <= text.length),
);

/** What a reader may say of a find on the page itself: that it is none, or which words it is. */
export const PageSaysShape = v.variant('is', [
  v.object({ is: v.literal('not one') }),
  v.object({ is: v.literal('words'), selector: SelectorShape }),
]);

export const LinkShape = v.variant('to', [
  v.object({ to: v.literal('entity'), id: named<EntityId>() }),
  v.object({ to: v.literal('commitment'), id: named<CommitmentId>() }),
]);

export const EntryShape = v.object({ commitment: named<CommitmentId>() });

export const VisitShape = v.object({
  state: v.picklist(VISIT_STATES),
  because: v.exactOptional(v.picklist(BECAUSES)),
  detail: v.exactOptional(fact),
  page: v.exactOptional(PageFactsShape),
  notePage: v.exactOptional(NotePageShape),
  analysis: v.exactOptional(AnalysisKeyShape),
});

/** So many texts are read for one search, and so many kept pages. */
const MOST_DOCUMENTS = 60;
const MOST_PASSAGES = 50;
const some = <Member extends v.GenericSchema>(member: Member) => v.pipe(v.array(member), v.maxLength(MOST_DOCUMENTS));

/** What is ranked: a question, and texts that together are no longer than one text may be. */
export const RankShape = v.object({
  question: v.object({
    words,
    context: v.exactOptional(words),
    title: v.exactOptional(fact),
    publisher: v.exactOptional(fact),
    actors: some(fact),
    published: v.exactOptional(fact),
    address: v.exactOptional(fact),
  }),
  documents: v.pipe(
    some(
      v.object({
        id: fact,
        title: fact,
        publisher: v.exactOptional(fact),
        published: v.exactOptional(fact),
        text: words,
      }),
    ),
    v.check((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TEXT),
  ),
  pages: some(PageKeyShape),
  most: v.pipe(count, v.maxValue(MOST_PASSAGES)),
});

export const TargetShape = v.variant('open', [
  v.object({ open: v.literal('find'), id: FindIdShape }),
  v.object({ open: v.literal('look'), id: FindIdShape }),
  v.object({ open: v.literal('note'), id: NoteIdShape }),
  v.object({ open: v.literal('draft'), id: NoteIdShape }),
  v.object({ open: v.literal('clip'), id: named<ClipId>() }),
]);
