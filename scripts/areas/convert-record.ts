import type {
  CommitmentId,
  CorpusCommitment,
  CorpusDocument,
  DocumentId,
  EntityId,
  Evidence,
  EvidenceId,
  IsoDate,
  Judgement,
  Searched,
} from '@/lib/model';

import type { Added } from './editors';
import { INFERRED_DATE, addressOf, evidenceNote, slugOf, sourceOf, testabilityOf, typeset } from './parts';
import type { CommitmentRecord } from './record';

/** What every record of an edition is converted with. */
export interface Edition {
  readonly asOf: IsoDate;
  /** The document that a record stands in: one of the base's, or its own. */
  readonly documentId: (document: CommitmentRecord['document']) => DocumentId;
  readonly isOfBase: (document: CommitmentRecord['document']) => boolean;
  readonly entityOf: (actor: string) => EntityId;
}

export const commitmentIdOf = (record: string): CommitmentId => `commitment/${record}` as CommitmentId;

export function ownDocumentId({ title, date }: CommitmentRecord['document']): DocumentId {
  return `document/${slugOf(title)}-${date}` as DocumentId;
}

/** A document without the commitments that it bears on. */
export function documentOf(
  document: CommitmentRecord['document'],
  confidence: CorpusDocument['confidence'],
): CorpusDocument {
  const { title, publisher, date, kind, address, dateCertainty } = document;
  return {
    id: ownDocumentId(document),
    title: typeset(title),
    publisher: typeset(publisher),
    date,
    kind,
    address: addressOf(address),
    ...(dateCertainty === undefined ? {} : { note: INFERRED_DATE }),
    confidence,
    sources: [sourceOf(document)],
  };
}

/** Evidence of one record, numbered as there. */
export function evidenceOf(record: CommitmentRecord, bears: CommitmentId): readonly Evidence[] {
  return record.evidence.map((one, at): Evidence => {
    const note = evidenceNote(one);
    return {
      id: `evidence/${one.date}-${record.id}-${at + 1}` as EvidenceId,
      for: [bears],
      stance: one.stance,
      tier: one.tier,
      independent: one.independent,
      confidence:
        one.certainty === 'seen' && one.dateCertainty === undefined ? record.confidence : lowered(record.confidence),
      shows: typeset(one.shows),
      ...(note === undefined ? {} : { note }),
      source: sourceOf(one),
    };
  });
}

/** Of a copy, or with a date that was worked out, nothing is more than fairly sure. */
const lowered = (confidence: CorpusCommitment['confidence']): CorpusCommitment['confidence'] =>
  confidence === 'high' ? 'medium' : confidence;

function historyOf(record: CommitmentRecord, { stages = [] }: Added): CorpusCommitment['history'] {
  const source = sourceOf(record.document);
  const later = stages.flatMap(({ evidence, official }) => {
    const one = record.evidence[evidence - 1];
    return one === undefined ? [] : [{ since: one.date, said: typeset(one.shows), official, source: sourceOf(one) }];
  });
  return [{ since: record.document.date, said: 'promised', official: 'open', source }, ...later];
}

export function commitmentOf(record: CommitmentRecord, added: Added, edition: Edition): CorpusCommitment {
  const { id, summary, words, strength, actors, deadline, document, confidence } = record;
  const source = sourceOf(document);
  const at = edition.documentId(document);
  const note = [added.note, document.dateCertainty === undefined ? undefined : `Of its document: ${INFERRED_DATE}`];
  const notes = note.filter((part) => part !== undefined);
  return {
    id: commitmentIdOf(id),
    document: at,
    sentences: [{ document: at, words, ...(added.clause === undefined ? {} : { clause: added.clause }) }],
    summary: typeset(summary),
    strength,
    promisedBy: [...new Set(actors.map((actor) => edition.entityOf(typeset(actor))))],
    action: typeset(summary).replace(/^To /u, '').replace(/[.]$/u, ''),
    conditions: [],
    testability: testabilityOf(record, added),
    deadlines:
      deadline === null
        ? []
        : [
            {
              words: deadline.words,
              ...(deadline.to === null ? {} : { due: deadline.to as IsoDate }),
              setOn: document.date,
              source,
            },
          ],
    history: historyOf(record, added),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    confidence,
    sources: [source],
  };
}

/** What was searched where nothing was found; elsewhere the searches are how the evidence was found. */
export function searchedOf(
  { id, view, summary, searches, document }: CommitmentRecord,
  asOf: IsoDate,
): readonly Searched[] {
  if (view !== 'none found') return [];
  return [
    {
      id: `searched/${id}` as EvidenceId,
      for: [commitmentIdOf(id)],
      scope: `What became of it: ${typeset(summary).replace(/^To /u, 'to ').replace(/[.]$/u, '')}`,
      words: searches,
      from: document.date,
      to: asOf.slice(0, '2026-11'.length),
      asOf,
    },
  ];
}

/** The editors' view. "None found" is no view: the search says it. */
export function judgementOf({ id, view, reason }: CommitmentRecord, asOf: IsoDate): readonly Judgement[] {
  if (view === 'none found') return [];
  return [
    { commitment: commitmentIdOf(id), by: 'editors', view, date: asOf, reason: typeset(reason), perParticipant: [] },
  ];
}
