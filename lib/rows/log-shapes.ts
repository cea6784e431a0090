import * as v from 'valibot';

import { CHANGES } from '@/lib/model';
import type { NoteId } from '@/lib/model';

import { count, day, fact, instant, list, named, words } from './facts';
import { BinnedShape, NoteShape, PastShape } from './note-shapes';
import { FindsShape } from './page-shapes';

/** A row of any table as it stood: whoever puts it back into its table has it checked there. */
const anyRow = v.record(v.string(), v.unknown());

/** One thing that the reader did to notes, with what is needed to take it back. */
export const StepShape = v.object({
  what: fact,
  at: instant,
  notes: list(
    v.object({
      id: named<NoteId>(),
      before: v.object({
        note: v.exactOptional(v.union([v.literal('same'), NoteShape])),
        binned: v.exactOptional(BinnedShape),
        past: v.exactOptional(list(PastShape)),
      }),
      left: count,
    }),
  ),
  others: v.exactOptional(
    list(v.object({ table: fact, key: v.unknown(), before: v.exactOptional(anyRow), left: fact })),
  ),
});

/** One change of the reader's to the corpus, with what is needed to take it back. */
export const ChangeShape = v.object({
  what: v.picklist(CHANGES),
  about: words,
  at: instant,
  rows: list(
    v.object({
      table: fact,
      key: v.union([fact, v.array(fact)]),
      before: v.exactOptional(anyRow),
      after: v.exactOptional(anyRow),
    }),
  ),
});

export const BackupRowShape = v.object({
  id: v.literal('last'),
  at: v.exactOptional(instant),
  changes: count,
  ever: v.exactOptional(count),
});
export const AboutShape = v.union([
  v.object({
    id: v.literal('seeds'),
    version: fact,
    editors: fact,
    asOf: day,
    areas: v.exactOptional(v.record(v.string(), fact)),
  }),
  v.object({ id: v.pipe(v.string(), v.startsWith('rows of ')), rows: v.record(v.string(), list(fact)) }),
]);
export const FindsRowShape = v.object({ key: fact, finds: FindsShape });
export const SearchPieceShape = v.object({ id: fact, json: v.string() });
