import * as v from 'valibot';

import { CORRECTED, ENTITY_TYPES, STRENGTHS } from '@/lib/model';
import type { CorrectionId, EntityId, FindId, PageKey } from '@/lib/model';

import { LONGEST_WORDS, count, day, fact, instant, named } from './facts';
import { SelectorShape } from './note-shapes';

const MOST_ACTORS = 100;

const DateShape = v.union(
  [v.strictObject({ day: day }), v.strictObject({ event: fact }), v.strictObject({ none: v.literal(true) })],
  'is no day, no event, and not “none”',
);

const ActorsShape = v.pipe(
  v.array(v.strictObject({ words: fact, entityId: v.exactOptional(named<EntityId>()) }), 'is no list'),
  v.maxLength(MOST_ACTORS, `has more than ${MOST_ACTORS} names`),
);

const PassageShape = v.pipe(
  v.object({
    text: v.pipe(v.string('is no text'), v.maxLength(LONGEST_WORDS, 'is longer than any page')),
    start: count,
    end: count,
  }),
  v.check(({ text, start, end }) => start < end && end <= text.length, 'does not hold its words'),
);

const GaveShape = v.object({
  strength: v.exactOptional(v.picklist(STRENGTHS)),
  deadline: v.exactOptional(v.object({ words: fact, to: v.exactOptional(day), event: v.exactOptional(fact) })),
  actors: v.exactOptional(v.array(fact)),
  type: v.exactOptional(v.picklist(ENTITY_TYPES)),
  name: v.exactOptional(fact),
});

/** What the reader put right, but for the commitment of the reader's own that went with it. */
export const CorrectionShape = v.object({
  id: named<CorrectionId>(),
  page: named<PageKey>(),
  address: fact,
  title: v.string('is no text'),
  published: v.exactOptional(day),
  of: v.picklist(CORRECTED),
  find: named<FindId>(),
  selector: SelectorShape,
  passage: PassageShape,
  gave: GaveShape,
  made: instant,
  says: v.variant('is', [
    v.object({ is: v.literal('not one') }),
    v.object({ is: v.literal('words'), selector: SelectorShape }),
    v.object({ is: v.literal('date'), date: DateShape }),
    v.object({ is: v.literal('actor'), actors: ActorsShape }),
  ]),
});

/** What labels are read by. */
export const correctionParts = { date: DateShape, actors: ActorsShape, passage: PassageShape, gave: GaveShape };
