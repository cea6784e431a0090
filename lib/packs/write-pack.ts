import type { Evidence, Judgement, Lineage } from '@/lib/model';
import type { CorpusCommitment, CorpusDocument, Entity, Searched } from '@/lib/model';

import { checksumOf } from './checksum';
import { PACK_FORMAT, PACK_VERSION } from './pack';
import type { Pack, PackAbout, PackCorpus } from './pack';

const INDENT = 2;

/** The fields of the record and no other: what a row of the store has besides, and what is only the reader's, stays. */
function only<Row extends object, Key extends keyof Row>(row: Row, keys: readonly Key[]): Pick<Row, Key> {
  const kept = keys.filter((key) => row[key] !== undefined).map((key) => [key, row[key]]);
  return Object.fromEntries(kept) as Pick<Row, Key>;
}

const KEYS = {
  entities: [
    'id',
    'name',
    'type',
    'aliases',
    'notAliases',
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
  searched: ['id', 'for', 'scope', 'from', 'to', 'about', 'note', 'asOf'] satisfies (keyof Searched)[],
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

/** Lines of the ledger without whose reading they are; one that no words of the document stand behind stays. */
function publicLines({ deadlines }: CorpusCommitment): CorpusCommitment['deadlines'] {
  return deadlines.filter(({ words }) => words !== '').map(({ by: _by, ...line }) => line);
}

function bare(corpus: PackCorpus): PackCorpus {
  return {
    entities: corpus.entities.map((row) => only(row, KEYS.entities)),
    documents: corpus.documents.map((row) => only(row, KEYS.documents)),
    commitments: corpus.commitments.map((row) => ({ ...only(row, KEYS.commitments), deadlines: publicLines(row) })),
    evidence: corpus.evidence.map((row) => only(row, KEYS.evidence)),
    searched: corpus.searched.map((row) => only(row, KEYS.searched)),
    lineage: corpus.lineage.map((row) => only(row, KEYS.lineage)),
    // whoever writes a pack is its editor
    judgements: corpus.judgements.map((row) => ({ ...only(row, KEYS.judgements), by: 'editors' })),
  };
}

/** Writes a pack: the records with their sources, who publishes them, and the checksum. The same values give one file. */
export async function writePack(corpus: PackCorpus, about: PackAbout): Promise<string> {
  const unsigned: Omit<Pack, 'checksum'> = {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    ...about,
    corpus: bare(corpus),
  };
  const { corpus: records, ...head } = unsigned;
  const pack: Pack = { ...head, checksum: await checksumOf(unsigned), corpus: records };
  return `${JSON.stringify(pack, undefined, INDENT)}\n`;
}
