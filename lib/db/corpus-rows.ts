import { fingerprint, foldQuote, quoteKey } from '@/lib/model';
import type { Corpus, CorpusCommitment, Entity, Judgement, Lineage, Origin } from '@/lib/model';

import type { CommitmentRow, EntityRow, JudgementRow, LineageRow } from './schema';

/** A name as it is looked up: folded, without regard to capitals. */
export function nameKey(name: string): string {
  return foldQuote(name).toLowerCase();
}

export function entityRow(entity: Entity, origin: Origin): EntityRow {
  const names = [entity.name, ...entity.aliases.map(({ text }) => text)].map(nameKey);
  return { ...entity, origin, names: [...new Set(names)] };
}

function commitmentRow(commitment: CorpusCommitment, origin: Origin): CommitmentRow {
  if (commitment.quote === undefined) return { ...commitment, origin };
  return { ...commitment, origin, quoteKey: quoteKey(commitment.quote) };
}

function lineageRow(lineage: Lineage, origin: Origin): LineageRow {
  const { later, relation, earlier = '', earlierDocument } = lineage;
  return { ...lineage, origin, id: fingerprint([later, relation, earlier, earlierDocument].join('\n')) };
}

function judgementRow(judgement: Judgement, origin: Origin): JudgementRow {
  const { commitment, by, view, date, reason } = judgement;
  return { ...judgement, origin, id: fingerprint([commitment, by, date, view, reason].join('\n')) };
}

/** The shipped corpus as rows. */
export function seedRows(corpus: Corpus) {
  const origin = 'seed' as const;
  return {
    entities: corpus.entities.map((entity) => entityRow(entity, origin)),
    documents: corpus.documents.map((document) => ({ ...document, origin })),
    commitments: corpus.commitments.map((commitment) => commitmentRow(commitment, origin)),
    evidence: corpus.evidence.map((evidence) => ({ ...evidence, origin })),
    searched: corpus.searched.map((searched) => ({ ...searched, origin })),
    lineage: corpus.lineage.map((lineage) => lineageRow(lineage, origin)),
    judgements: corpus.judgements.map((judgement) => judgementRow(judgement, origin)),
  };
}
