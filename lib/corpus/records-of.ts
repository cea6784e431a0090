import type { CommitmentId, CommitmentRecords, Corpus } from '@/lib/model';

/** Everything that a corpus in hand knows of one commitment; nothing where it does not hold it. */
export function recordsOf(corpus: Corpus, id: CommitmentId): CommitmentRecords | undefined {
  const commitment = corpus.commitments.find((one) => one.id === id);
  if (commitment === undefined) return undefined;
  return {
    commitment,
    evidence: corpus.evidence.filter((record) => record.for.includes(id)),
    searched: corpus.searched.filter((search) => search.for.includes(id)),
    lineage: corpus.lineage.filter(({ later }) => later === id),
    judgements: corpus.judgements.filter((judgement) => judgement.commitment === id),
  };
}
