import * as v from 'valibot';

import { ENTITY_TYPES, RELATIONS, STANCES, STRENGTHS, TIERS, VIEWS } from '@/lib/model';
import type { CommitmentId, DocumentId, EntityId, EvidenceId } from '@/lib/model';

import { Source, address, anyText, confidence, date, day, documentSources, id, list } from './fact-shapes';
import { perhapsDate, sources, text } from './fact-shapes';

const entityId = id<EntityId>(ENTITY_TYPES.join('|'));
const documentId = id<DocumentId>('document');
const commitmentId = id<CommitmentId>('commitment');
const evidenceId = id<EvidenceId>('evidence');
const view = v.picklist(VIEWS, 'It is no view.');

const Entity = v.strictObject({
  id: entityId,
  name: text,
  type: v.picklist(ENTITY_TYPES, 'It is no kind of name.'),
  aliases: list(v.strictObject({ text, anyCase: v.exactOptional(v.boolean('It is not yes or no.')) })),
  notAliases: v.exactOptional(list(text)),
  onlyWith: v.exactOptional(entityId),
  about: v.exactOptional(text),
  officialSite: v.exactOptional(address),
  wikidata: v.exactOptional(text),
  confidence: v.exactOptional(confidence),
  sources,
});

const Document = v.strictObject({
  id: documentId,
  title: anyText,
  publisher: anyText,
  date: perhapsDate,
  kind: anyText,
  address: v.exactOptional(address),
  bearsOn: v.exactOptional(list(commitmentId)),
  note: v.exactOptional(text),
  confidence,
  sources: documentSources,
});

const Stated = v.strictObject({
  answer: v.picklist(['yes', 'in part', 'not stated'], 'It is no answer.'),
  said: v.exactOptional(anyText),
});

const Commitment = v.strictObject({
  id: commitmentId,
  document: documentId,
  quote: v.exactOptional(text),
  sentences: v.exactOptional(
    list(v.strictObject({ document: documentId, words: list(text), clause: v.exactOptional(list(text)) })),
  ),
  summary: text,
  strength: v.picklist(STRENGTHS, 'It is no strength.'),
  promisedBy: list(entityId),
  action: anyText,
  conditions: list(text),
  testability: v.strictObject({ deliverable: Stated, target: Stated, timeframe: Stated, owner: Stated }),
  deadlines: list(
    v.strictObject({
      words: text,
      due: v.exactOptional(day),
      event: v.exactOptional(text),
      eventDate: v.exactOptional(day),
      setOn: date,
      source: Source,
    }),
  ),
  history: list(
    v.strictObject({
      since: date,
      said: text,
      official: v.exactOptional(
        v.picklist(['open', 'in progress', 'done', 'changed', 'dropped', 'unknown'], 'It is no official state.'),
      ),
      source: Source,
    }),
  ),
  note: v.exactOptional(text),
  sources,
  confidence,
});

const Evidence = v.strictObject({
  id: evidenceId,
  for: v.pipe(list(commitmentId), v.minLength(1, 'It bears on nothing.')),
  stance: v.picklist(STANCES, 'It is no stance.'),
  tier: v.picklist(TIERS, 'It is no tier.'),
  independent: v.boolean('It is not yes or no.'),
  confidence,
  shows: text,
  about: v.exactOptional(list(entityId)),
  note: v.exactOptional(text),
  source: Source,
  also: v.exactOptional(list(Source)),
  corrects: v.exactOptional(evidenceId),
});

const Searched = v.strictObject({
  id: id<EvidenceId>('searched'),
  for: v.pipe(list(commitmentId), v.minLength(1, 'It bears on nothing.')),
  scope: text,
  where: v.exactOptional(text),
  words: v.exactOptional(list(text)),
  from: date,
  to: v.exactOptional(date),
  about: v.exactOptional(list(entityId)),
  note: v.exactOptional(text),
  asOf: day,
});

const Lineage = v.strictObject({
  later: commitmentId,
  relation: v.picklist(RELATIONS, 'It is no relation.'),
  earlier: v.exactOptional(commitmentId),
  earlierDocument: documentId,
  note: anyText,
  confidence,
  sources,
});

/** The view of the pack's publisher. */
const Judgement = v.strictObject({
  commitment: commitmentId,
  by: v.literal('editors', 'A view in a pack is its publisher’s: “editors”.'),
  view,
  date: day,
  reason: anyText,
  perParticipant: list(v.strictObject({ entity: entityId, view })),
});

/** The shape of one record of each list. */
export const RECORD_SHAPES = {
  entities: Entity,
  documents: Document,
  commitments: Commitment,
  evidence: Evidence,
  searched: Searched,
  lineage: Lineage,
  judgements: Judgement,
} as const;

export const CorpusShape = v.strictObject({
  entities: list(Entity),
  documents: list(Document),
  commitments: list(Commitment),
  evidence: list(Evidence),
  searched: list(Searched),
  lineage: list(Lineage),
  judgements: list(Judgement),
});
