import * as v from 'valibot';

import { NOTE_KINDS } from '@/lib/model';
import type { BinnedNote, CommitmentId, Draft, EntityId, Note, NoteId, PageKey, PastNote } from '@/lib/model';
import { BODY_LIMIT } from '@/lib/notes';

import { count, fact, instant, named, share, span, words } from './facts';

const MOST_TAGS = 1_000;

const BodyShape = v.pipe(v.string('is no text'), v.maxLength(BODY_LIMIT, `is longer than ${BODY_LIMIT} characters`));
const TagsShape = v.pipe(v.array(fact), v.maxLength(MOST_TAGS, `has more than ${MOST_TAGS} tags`));

const ExactShape = v.pipe(words, v.minLength(1, 'is empty'));
export const SelectorRest = v.object({
  position: span,
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
  frames: v.exactOptional(v.array(v.object({ before: v.string(), after: v.string() }))),
});
export const SelectorShape = v.object({
  exact: ExactShape,
  prefix: v.string(),
  suffix: v.string(),
  codePoints: span,
  ...SelectorRest.entries,
});
export const NotePageShape = v.object({ key: named<PageKey>(), address: fact, title: v.string(), textHash: fact });
const PlacementShape = v.variant('state', [
  v.object({ state: v.literal('anchored'), span: span, moved: v.exactOptional(v.literal(true)) }),
  v.object({
    state: v.literal('edited'),
    span: span,
    was: v.string(),
    now: v.string(),
    moved: v.exactOptional(v.literal(true)),
  }),
  v.object({ state: v.literal('removed'), now: v.string() }),
  v.object({ state: v.literal('ambiguous'), places: v.array(span) }),
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
const OwnShape = v.object({
  note: named<NoteId>(),
  revision: v.pipe(count, v.minValue(1)),
  page: NotePageShape,
  placement: PlacementShape,
  selector: SelectorRest,
  ...placed,
});

export const NoteShape = v.object({
  id: named<NoteId>(),
  page: NotePageShape,
  selector: SelectorShape,
  body: BodyShape,
  tags: TagsShape,
  created: instant,
  changed: instant,
  placement: PlacementShape,
  revision: v.pipe(count, v.minValue(1)),
  ...placed,
}) satisfies v.GenericSchema<unknown, Note>;

/** A draft keeps whatever was typed, of any length. */
export const DraftShape = v.object({
  id: named<NoteId>(),
  page: NotePageShape,
  selector: SelectorShape,
  body: v.string(),
  tags: v.array(v.string()),
  saved: instant,
  of: v.exactOptional(count),
  ...extras,
}) satisfies v.GenericSchema<unknown, Draft>;

export const PastShape = v.object({
  id: named<NoteId>(),
  revision: count,
  note: NoteShape,
  replaced: instant,
}) satisfies v.GenericSchema<unknown, PastNote>;

export const BinnedShape = v.object({
  id: named<NoteId>(),
  note: NoteShape,
  deleted: instant,
}) satisfies v.GenericSchema<unknown, BinnedNote>;

/** What annotations are read by. */
export const noteParts = { body: BodyShape, tags: TagsShape, exact: ExactShape, own: OwnShape };
