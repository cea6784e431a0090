import { fingerprint, foldQuote, phraseKeys, quoteKey } from '@/lib/model';
import type { AreaCorpus, Corpus, CorpusCommitment, Entity, Judgement, Lineage, Origin } from '@/lib/model';

import type { CommitmentRow, EntityRow, JudgementRow, LineageRow } from './schema';

/** A name as it is looked up: folded, without regard to capitals. */
export function nameKey(name: string): string {
  return foldQuote(name).toLowerCase();
}

export function entityRow(entity: Entity, origin: Origin): EntityRow {
  const names = [entity.name, ...entity.aliases.map(({ text }) => text)].map(nameKey);
  return { ...entity, origin, names: [...new Set(names)] };
}

/** What the date of a commitment that hangs on an event is kept as: it comes after all days. */
export const EVENT_BOUND = '~';

/** The last line of the ledger that gives a day or an event; a day by which it is due, or `EVENT_BOUND`. */
function dueOf({ deadlines }: CorpusCommitment): string | undefined {
  const now = deadlines.findLast(({ due, event }) => due !== undefined || event !== undefined);
  return now === undefined ? undefined : (now.due ?? EVENT_BOUND);
}

export function commitmentRow(commitment: CorpusCommitment, origin: Origin): CommitmentRow {
  const { quote, summary } = commitment;
  const due = dueOf(commitment);
  return {
    ...commitment,
    origin,
    phrases: phraseKeys(quote ?? summary),
    ...(quote === undefined ? {} : { quoteKey: quoteKey(quote) }),
    ...(due === undefined ? {} : { due }),
  };
}

export function lineageRow(lineage: Lineage, origin: Origin): LineageRow {
  const { later, relation, earlier = '', earlierDocument } = lineage;
  return { ...lineage, origin, id: fingerprint([later, relation, earlier, earlierDocument].join('\n')) };
}

export function judgementRow(judgement: Judgement, origin: Origin): JudgementRow {
  const { commitment, by, view, date, reason, given } = judgement;
  const parts = [commitment, by, date, view, reason, ...(given === undefined ? [] : [given])];
  return { ...judgement, origin, id: fingerprint(parts.join('\n')) };
}

export type SeedRows = ReturnType<typeof seedRows>;

/** The shipped corpus, or an area of it, as rows. */
export function seedRows(corpus: AreaCorpus & Pick<Corpus, 'entities'>) {
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
