import * as v from 'valibot';

import { CLIP_WISHES, ENTITY_TYPES, HOW_KNOWN, ITEM_STATES, KEPT_BECAUSE, STRENGTHS, VERDICTS } from '@/lib/model';
import type {
  Clip,
  ClipId,
  CommitmentId,
  CorrectionId,
  EntityId,
  FindId,
  Finds,
  ImportItem,
  ImportJob,
  KeptPage,
  KeptText,
  NoteId,
  PageFacts,
  PageJoin,
  PageKey,
  PageReading,
  PublicationPart,
  QuoteKey,
} from '@/lib/model';

import { count, day, fact, instant, list, named, span, words } from './facts';
import { NotePageShape, SelectorShape } from './note-shapes';

const PageFactsShape = v.object({
  address: fact,
  foundAt: v.exactOptional(fact),
  key: v.exactOptional(named<PageKey>()),
  says: v.exactOptional(named<PageKey>()),
  contentId: v.exactOptional(fact),
  locale: fact,
  englishPage: v.exactOptional(fact),
  sheets: v.exactOptional(list(count)),
  part: v.exactOptional(fact),
  publication: v.exactOptional(v.object({ address: fact, contentId: v.exactOptional(fact) })),
  verdict: v.picklist(VERDICTS),
  kind: fact,
  kindShown: fact,
  title: words,
  published: v.exactOptional(day),
  updated: v.exactOptional(day),
  publisher: v.exactOptional(fact),
  reason: words,
  attachments: list(v.object({ title: words, address: fact, readable: v.boolean() })),
}) satisfies v.GenericSchema<unknown, PageFacts>;

const place = { start: count, end: count };
const find = { ...place, id: named<FindId>() };
const said = v.object({ ...place, words });
const actors = list(v.object({ words, entityIds: list(named<EntityId>()) }));
const deadline = v.object({
  ...place,
  words,
  from: v.exactOptional(day),
  to: v.exactOptional(day),
  event: v.exactOptional(words),
  by: v.exactOptional(v.literal('reader')),
});
const given = v.exactOptional(v.object({ ...place, quote: words, actors, deadline: v.exactOptional(deadline) }));

/** Everything that was found on one text. */
export const FindsShape = v.object({
  mentions: list(
    v.object({
      ...find,
      type: v.picklist(ENTITY_TYPES),
      surface: words,
      entityId: v.exactOptional(named<EntityId>()),
      entityName: v.exactOptional(words),
      how: v.exactOptional(v.picklist(HOW_KNOWN)),
      alternatives: v.exactOptional(list(v.object({ id: named<EntityId>(), name: words }))),
      resolved: v.exactOptional(v.object({ from: day, to: day })),
      why: fact,
    }),
  ),
  commitments: list(
    v.object({
      ...find,
      quote: words,
      sentence: v.exactOptional(words),
      known: v.exactOptional(named<CommitmentId>()),
      given,
      strength: v.picklist(STRENGTHS),
      trigger: said,
      actors,
      action: said,
      deadline: v.exactOptional(deadline),
      conditions: list(said),
      heading: v.exactOptional(words),
      why: fact,
    }),
  ),
  progress: list(v.object({ ...find, quote: words, given, actors, heading: v.exactOptional(words), why: fact })),
}) satisfies v.GenericSchema<unknown, Finds>;

export const ClipShape = v.object({
  id: named<ClipId>(),
  wish: v.picklist(CLIP_WISHES),
  page: NotePageShape,
  facts: PageFactsShape,
  selector: SelectorShape,
  made: instant,
}) satisfies v.GenericSchema<unknown, Clip>;

const page = named<PageKey>();

export const ReadingShape = v.object({
  page,
  address: v.exactOptional(fact),
  hash: fact,
  first: instant,
  last: instant,
  updated: v.exactOptional(day),
  before: v.exactOptional(v.object({ hash: fact, last: instant, updated: v.exactOptional(day) })),
  missing: v.exactOptional(list(named<CorrectionId>())),
}) satisfies v.GenericSchema<unknown, PageReading>;

export const KeptPageShape = v.object({
  page,
  facts: PageFactsShape,
  because: v.picklist(KEPT_BECAUSE),
  hash: fact,
  kept: instant,
  description: v.exactOptional(words),
  updatedAt: v.exactOptional(fact),
  corrected: v.exactOptional(fact),
  versions: v.exactOptional(list(v.object({ hash: fact, at: instant, length: count }))),
}) satisfies v.GenericSchema<unknown, KeptPage>;

export const PageJoinShape = v.object({
  address: fact,
  key: page,
  says: v.picklist(['same', 'apart']),
  by: v.picklist(['words', 'address', 'GOV.UK', 'reader']),
  made: instant,
  kept: v.exactOptional(KeptPageShape),
}) satisfies v.GenericSchema<unknown, PageJoin>;

export const PublicationPartShape = v.object({
  publication: fact,
  address: fact,
  title: words,
  order: v.exactOptional(count),
  read: v.exactOptional(
    v.object({
      page,
      hash: fact,
      commitments: list(named<QuoteKey>()),
      twins: v.exactOptional(list(v.object({ note: named<NoteId>(), span }))),
    }),
  ),
  at: instant,
}) satisfies v.GenericSchema<unknown, PublicationPart>;

export const KeptTextShape = v.object({
  page,
  hash: fact,
  reading: v.object({ text: v.string(), headings: list(span) }),
  finds: FindsShape,
}) satisfies v.GenericSchema<unknown, KeptText>;

export const ImportShape = v.object({
  id: named<string>(),
  wish: v.variant('by', [
    v.object({ by: v.literal('address'), path: fact }),
    v.object({ by: v.literal('collection'), path: fact }),
    v.object({ by: v.literal('search'), words }),
  ]),
  title: words,
  started: instant,
  state: v.picklist(['running', 'stopped', 'done']),
}) satisfies v.GenericSchema<unknown, ImportJob>;

export const ImportItemShape = v.object({
  job: named<string>(),
  path: fact,
  order: count,
  state: v.picklist(ITEM_STATES),
  title: v.exactOptional(words),
  because: v.exactOptional(words),
}) satisfies v.GenericSchema<unknown, ImportItem>;
