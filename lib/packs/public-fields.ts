import type { CorpusCommitment, CorpusDocument, Entity, Evidence, Judgement, Lineage, Searched } from '@/lib/model';

import type { PackCorpus } from './pack';

/** The fields of a record that a pack has. What a row of the store has besides, and what is only the reader's, stays. */
const PUBLIC_FIELDS = {
  entities: [
    'id',
    'name',
    'type',
    'aliases',
    'notAliases',
    'onlyWith',
    'about',
    'officialSite',
    'wikidata',
    'confidence',
    'sources',
  ] satisfies (keyof Entity)[],
  documents: [
    'id',
    'title',
    'publisher',
    'date',
    'kind',
    'address',
    'bearsOn',
    'note',
    'confidence',
    'sources',
  ] satisfies (keyof CorpusDocument)[],
  commitments: [
    'id',
    'document',
    'quote',
    'sentences',
    'summary',
    'strength',
    'promisedBy',
    'action',
    'conditions',
    'testability',
    'deadlines',
    'history',
    'note',
    'sources',
    'confidence',
  ] satisfies (keyof CorpusCommitment)[],
  evidence: [
    'id',
    'for',
    'stance',
    'tier',
    'independent',
    'confidence',
    'shows',
    'about',
    'note',
    'source',
    'also',
    'corrects',
  ] satisfies (keyof Evidence)[],
  searched: [
    'id',
    'for',
    'scope',
    'where',
    'words',
    'from',
    'to',
    'about',
    'note',
    'asOf',
  ] satisfies (keyof Searched)[],
  lineage: [
    'later',
    'relation',
    'earlier',
    'earlierDocument',
    'note',
    'confidence',
    'sources',
  ] satisfies (keyof Lineage)[],
  judgements: ['commitment', 'by', 'view', 'date', 'reason', 'perParticipant'] satisfies (keyof Judgement)[],
} as const;

function only<Row extends object, Field extends keyof Row>(row: Row, fields: readonly Field[]): Pick<Row, Field> {
  const held = fields.filter((field) => row[field] !== undefined).map((field) => [field, row[field]]);
  return Object.fromEntries(held) as Pick<Row, Field>;
}

/** Lines of the ledger without whose reading they are; one that no words of the document stand behind stays. */
function publicLines({ deadlines }: CorpusCommitment): CorpusCommitment['deadlines'] {
  return deadlines.filter(({ words }) => words !== '').map(({ by: _by, ...line }) => line);
}

/** Records with the fields of a pack and no other. Whoever writes a pack is its editor: the views are the editors'. */
export function publicRecords(corpus: PackCorpus): PackCorpus {
  return {
    entities: corpus.entities.map((row) => only(row, PUBLIC_FIELDS.entities)),
    documents: corpus.documents.map((row) => only(row, PUBLIC_FIELDS.documents)),
    commitments: corpus.commitments.map((row) => ({
      ...only(row, PUBLIC_FIELDS.commitments),
      deadlines: publicLines(row),
    })),
    evidence: corpus.evidence.map((row) => only(row, PUBLIC_FIELDS.evidence)),
    searched: corpus.searched.map((row) => only(row, PUBLIC_FIELDS.searched)),
    lineage: corpus.lineage.map((row) => only(row, PUBLIC_FIELDS.lineage)),
    judgements: corpus.judgements.map((row) => ({ ...only(row, PUBLIC_FIELDS.judgements), by: 'editors' })),
  };
}
