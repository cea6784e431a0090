import * as v from 'valibot';

import { ENTITY_TYPES, RELATIONS, STANCES, STRENGTHS, TIERS, VIEWS } from '@/lib/model';
import type {
  CommitmentId,
  CorpusCommitment,
  CorpusDocument,
  DocumentId,
  Entity,
  EntityId,
  Evidence,
  EvidenceId,
  Judgement,
  Lineage,
  Origin,
  Searched,
  Source,
  Watched,
} from '@/lib/model';

import { count, dated, day, fact, instant, list, named, words } from './facts';
import { SelectorShape } from './note-shapes';

const entityId = named<EntityId>();
const documentId = named<DocumentId>();
const commitmentId = named<CommitmentId>();
const evidenceId = named<EvidenceId>();
const confidence = v.picklist(['high', 'medium', 'low']);
const view = v.picklist(VIEWS);

/** Whose row it is: the corpus's, the reader's, or of a pack that the reader took in. */
const owned = {
  origin: v.pipe(
    v.string('is no text'),
    v.regex(/^(?:seed|reader|pack:.+)$/su, 'is nobody’s that this build knows'),
    v.transform((text) => text as Origin),
  ),
};

const source = v.object({
  publisher: fact,
  title: words,
  date: dated,
  address: v.exactOptional(fact),
  certainty: v.exactOptional(v.picklist(['seen', 'copy seen', 'inferred'])),
  copy: v.exactOptional(fact),
  read: v.exactOptional(day),
}) satisfies v.GenericSchema<unknown, Source>;
const sources = list(source);

export const EntityShape = v.object({
  ...owned,
  id: entityId,
  name: fact,
  type: v.picklist(ENTITY_TYPES),
  aliases: list(v.object({ text: fact, anyCase: v.exactOptional(v.boolean()) })),
  notAliases: v.exactOptional(list(fact)),
  onlyWith: v.exactOptional(entityId),
  about: v.exactOptional(words),
  officialSite: v.exactOptional(fact),
  wikidata: v.exactOptional(fact),
  confidence: v.exactOptional(confidence),
  sources,
  /** What it is looked up by. */
  names: list(fact),
}) satisfies v.GenericSchema<unknown, Entity>;

export const DocumentShape = v.object({
  ...owned,
  id: documentId,
  title: words,
  publisher: fact,
  date: dated,
  kind: fact,
  address: v.exactOptional(fact),
  bearsOn: v.exactOptional(list(commitmentId)),
  note: v.exactOptional(words),
  confidence,
  sources,
}) satisfies v.GenericSchema<unknown, CorpusDocument>;

const stated = v.object({
  answer: v.picklist(['yes', 'in part', 'not stated']),
  said: v.exactOptional(words),
});

const made = {
  promisedBy: list(entityId),
  testability: v.object({ deliverable: stated, target: stated, timeframe: stated, owner: stated }),
  deadlines: list(
    v.object({
      words,
      due: v.exactOptional(day),
      event: v.exactOptional(words),
      eventDate: v.exactOptional(day),
      setOn: dated,
      source,
      by: v.exactOptional(v.literal('reader')),
    }),
  ),
};

/** A commitment as anybody may hand it over, in no table yet. */
export const CommitmentShape = v.object({
  id: commitmentId,
  document: documentId,
  quote: v.exactOptional(words),
  sentences: v.exactOptional(
    list(v.object({ document: documentId, words: list(fact), clause: v.exactOptional(list(fact)) })),
  ),
  summary: words,
  strength: v.picklist(STRENGTHS),
  action: words,
  conditions: list(words),
  ...made,
  history: list(
    v.object({
      since: dated,
      said: words,
      official: v.exactOptional(v.picklist(['open', 'in progress', 'done', 'changed', 'dropped', 'unknown'])),
      source,
    }),
  ),
  note: v.exactOptional(words),
  sources,
  confidence,
  edition: v.exactOptional(day),
  marked: v.exactOptional(v.literal(true)),
  given: v.exactOptional(v.object(made)),
}) satisfies v.GenericSchema<unknown, CorpusCommitment>;

export const CommitmentRowShape = v.object({
  ...owned,
  ...CommitmentShape.entries,
  /** What it is looked up by. */
  phrases: list(fact),
  quoteKey: v.exactOptional(fact),
  due: v.exactOptional(fact),
});

const clipped = v.object({ at: instant, selector: v.exactOptional(SelectorShape) });
const bears = { for: list(commitmentId), about: v.exactOptional(list(entityId)), note: v.exactOptional(words) };

export const EvidenceShape = v.object({
  ...owned,
  id: evidenceId,
  ...bears,
  stance: v.picklist(STANCES),
  tier: v.picklist(TIERS),
  independent: v.boolean(),
  confidence,
  shows: words,
  source,
  also: v.exactOptional(sources),
  corrects: v.exactOptional(evidenceId),
  clipped: v.exactOptional(clipped),
}) satisfies v.GenericSchema<unknown, Evidence>;

export const SearchedShape = v.object({
  ...owned,
  id: evidenceId,
  ...bears,
  scope: words,
  where: v.exactOptional(words),
  words: v.exactOptional(list(words)),
  from: dated,
  to: v.exactOptional(dated),
  asOf: day,
  at: v.exactOptional(instant),
}) satisfies v.GenericSchema<unknown, Searched>;

export const LineageShape = v.object({
  ...owned,
  id: fact,
  later: commitmentId,
  relation: v.picklist(RELATIONS),
  earlier: v.exactOptional(commitmentId),
  earlierDocument: documentId,
  note: words,
  confidence,
  sources,
  accepted: v.exactOptional(instant),
}) satisfies v.GenericSchema<unknown, Lineage>;

export const JudgementShape = v.object({
  ...owned,
  id: fact,
  commitment: commitmentId,
  by: v.picklist(['editors', 'reader']),
  view,
  date: day,
  reason: words,
  given: v.exactOptional(instant),
  perParticipant: list(v.object({ entity: entityId, view })),
  publisher: v.exactOptional(fact),
}) satisfies v.GenericSchema<unknown, Judgement>;

export const AliasShape = v.object({ ...owned, id: fact, entity: entityId, text: fact });
export const NotANameShape = v.object({ id: fact, words, type: v.picklist(ENTITY_TYPES) });
export const WatchedShape = v.object({ id: commitmentId, since: instant }) satisfies v.GenericSchema<unknown, Watched>;
export const RefusedShape = v.variant('suggested', [
  v.object({ id: fact, suggested: v.picklist(['lineage', 'answer']), words, commitment: commitmentId }),
  v.object({ id: fact, suggested: v.literal('report'), words, earlier: fact }),
]);

export const PackShape = v.object({
  id: named<string>(),
  title: words,
  publisher: words,
  made: instant,
  asOf: v.exactOptional(day),
  taken: instant,
  checksum: fact,
  counts: v.record(v.string(), count),
});
