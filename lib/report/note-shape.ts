import * as v from 'valibot';

import { NOTE_KINDS } from '@/lib/model';
import type {
  BinnedNote,
  CommitmentId,
  Draft,
  EntityId,
  IsoInstant,
  Note,
  NoteId,
  PageKey,
  PastNote,
} from '@/lib/model';
import { BODY_LIMIT } from '@/lib/notes';

const LONGEST_FACT = 10_000;
/** A quote longer than any page that is read. */
const LONGEST_QUOTE = 5_000_000;
const MOST_TAGS = 1_000;

export const fact = v.pipe(
  v.string('is no text'),
  v.maxLength(LONGEST_FACT, `is longer than ${LONGEST_FACT} characters`),
);
export const count = v.pipe(v.number('is no number'), v.integer('is no whole number'), v.minValue(0, 'is below 0'));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const named = <Id extends string>() =>
  v.pipe(
    v.string('is no text'),
    v.minLength(1, 'is empty'),
    v.maxLength(LONGEST_FACT, `is longer than ${LONGEST_FACT} characters`),
    v.transform((text) => text as Id),
  );

/** A moment as this product writes it: UTC to the millisecond. */
export const InstantShape = v.pipe(
  v.string('is no text'),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'is no moment in UTC'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is no moment of the calendar'),
  v.transform((text) => text as IsoInstant),
);

export const BodyShape = v.pipe(
  v.string('is no text'),
  v.maxLength(BODY_LIMIT, `is longer than ${BODY_LIMIT} characters`),
);
export const TagsShape = v.pipe(v.array(fact), v.maxLength(MOST_TAGS, `has more than ${MOST_TAGS} tags`));

const SpanShape = v.pipe(
  v.object({ start: count, end: count }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);
export const ExactShape = v.pipe(
  v.string('is no text'),
  v.minLength(1, 'is empty'),
  v.maxLength(LONGEST_QUOTE, 'is longer than any page'),
);
export const SelectorRest = v.object({
  position: SpanShape,
  headings: v.array(fact),
  rivals: v.exactOptional(
    v.object({ copies: v.array(v.object({ before: count, after: count })), sides: share, whole: share, words: share }),
  ),
  frames: v.exactOptional(v.array(v.object({ before: v.string(), after: v.string() }))),
});
export const SelectorShape = v.object({
  exact: ExactShape,
  prefix: v.string(),
  suffix: v.string(),
  codePoints: SpanShape,
  ...SelectorRest.entries,
});
const PageShape = v.object({ key: named<PageKey>(), address: fact, title: v.string(), textHash: fact });
const PlacementShape = v.variant('state', [
  v.object({ state: v.literal('anchored'), span: SpanShape }),
  v.object({ state: v.literal('edited'), span: SpanShape, was: v.string(), now: v.string() }),
  v.object({ state: v.literal('removed'), now: v.string() }),
  v.object({ state: v.literal('ambiguous'), places: v.array(SpanShape) }),
  v.object({ state: v.literal('orphaned') }),
  v.object({ state: v.literal('waiting') }),
]);
const LinkShape = v.variant('to', [
  v.object({ to: v.literal('entity'), id: named<EntityId>() }),
  v.object({ to: v.literal('commitment'), id: named<CommitmentId>() }),
]);
const extras = {
  kind: v.exactOptional(v.picklist(NOTE_KINDS)),
  links: v.exactOptional(v.array(LinkShape)),
};
const placed = { ...extras, found: v.exactOptional(v.array(SelectorShape)), letBe: v.exactOptional(v.string()) };

/** Our own field of an annotation. */
export const OwnShape = v.object({
  note: named<NoteId>(),
  revision: v.pipe(count, v.minValue(1)),
  page: PageShape,
  placement: PlacementShape,
  selector: SelectorRest,
  ...placed,
});

export const NoteShape = v.object({
  id: named<NoteId>(),
  page: PageShape,
  selector: SelectorShape,
  body: BodyShape,
  tags: TagsShape,
  created: InstantShape,
  changed: InstantShape,
  placement: PlacementShape,
  revision: v.pipe(count, v.minValue(1)),
  ...placed,
}) satisfies v.GenericSchema<unknown, Note>;

/** A draft keeps whatever was typed, of any length. */
export const DraftShape = v.object({
  id: named<NoteId>(),
  page: PageShape,
  selector: SelectorShape,
  body: v.string(),
  tags: v.array(v.string()),
  saved: InstantShape,
  of: v.exactOptional(count),
  ...extras,
}) satisfies v.GenericSchema<unknown, Draft>;

export const PastShape = v.object({
  id: named<NoteId>(),
  revision: count,
  note: NoteShape,
  replaced: InstantShape,
}) satisfies v.GenericSchema<unknown, PastNote>;

export const BinnedShape = v.object({
  id: named<NoteId>(),
  note: NoteShape,
  deleted: InstantShape,
}) satisfies v.GenericSchema<unknown, BinnedNote>;
