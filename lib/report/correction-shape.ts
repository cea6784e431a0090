import * as v from 'valibot';

import { CORRECTED, ENTITY_TYPES, STRENGTHS, isoDate } from '@/lib/model';
import type { CorrectionId, EntityId, FindId, IsoDate, PageKey } from '@/lib/model';

import { InstantShape, SelectorShape, count, fact, named } from './note-shape';

/** A passage is some paragraphs; no page that is read is longer. */
const LONGEST_PASSAGE = 5_000_000;
const MOST_ACTORS = 100;

export const DayShape = v.pipe(
  v.string('is no text'),
  v.check((text) => isoDate(text) !== undefined, 'is no day of the calendar'),
  v.transform((text) => text as IsoDate),
);

export const DateShape = v.union(
  [v.strictObject({ day: DayShape }), v.strictObject({ event: fact }), v.strictObject({ none: v.literal(true) })],
  'is no day, no event, and not “none”',
);

export const ActorsShape = v.pipe(
  v.array(v.strictObject({ words: fact, entityId: v.exactOptional(named<EntityId>()) }), 'is no list'),
  v.maxLength(MOST_ACTORS, `has more than ${MOST_ACTORS} names`),
);

export const PassageShape = v.pipe(
  v.object({
    text: v.pipe(v.string('is no text'), v.maxLength(LONGEST_PASSAGE, 'is longer than any page')),
    start: count,
    end: count,
  }),
  v.check(({ text, start, end }) => start < end && end <= text.length, 'does not hold its words'),
);

export const GaveShape = v.object({
  strength: v.exactOptional(v.picklist(STRENGTHS)),
  deadline: v.exactOptional(v.object({ words: fact, to: v.exactOptional(DayShape), event: v.exactOptional(fact) })),
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
  published: v.exactOptional(DayShape),
  of: v.picklist(CORRECTED),
  find: named<FindId>(),
  selector: SelectorShape,
  passage: PassageShape,
  gave: GaveShape,
  made: InstantShape,
  says: v.variant('is', [
    v.object({ is: v.literal('not one') }),
    v.object({ is: v.literal('words'), selector: SelectorShape }),
    v.object({ is: v.literal('date'), date: DateShape }),
    v.object({ is: v.literal('actor'), actors: ActorsShape }),
  ]),
});
