import { library, mine, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentRecords, Corpus, CorpusDocument, IsoDate, IsoInstant, PublishedView } from '@/lib/model';
import type { ReaderRows } from '@/lib/model';

import { PACK_PUBLISHER, day } from '../../corpus/records';
import { PROMISERS } from './said-for';

/** Records of one commitment as they are drawn, with what only a store tells of them. */
export interface ToStore {
  readonly known: CommitmentRecords;
  readonly document: CorpusDocument;
  /** The day of the shipped corpus. */
  readonly asOf: IsoDate;
  readonly packAsOf: IsoDate;
  readonly packViews: readonly PublishedView[];
}

const AT = '2031-01-01T12:00:00.000Z' as IsoInstant;

const shippedOf = ({ known, document, asOf }: ToStore): Corpus => ({
  version: known.commitment.id,
  editors: 'the editors of the test',
  asOf,
  entities: PROMISERS,
  documents: [document],
  commitments: [known.commitment],
  evidence: known.evidence.filter(({ clipped }) => clipped === undefined),
  searched: known.searched.filter(({ at }) => at === undefined),
  lineage: known.lineage.filter(({ accepted }) => accepted === undefined),
  judgements: known.judgements.filter(({ by }) => by === 'editors'),
});

const readersOf = ({ known }: ToStore): ReaderRows => ({
  evidence: known.evidence.filter(({ clipped }) => clipped !== undefined),
  searched: known.searched.filter(({ at }) => at !== undefined),
  lineage: known.lineage.filter(({ accepted }) => accepted !== undefined),
  judgements: known.judgements.filter(({ by }) => by === 'reader'),
});

/** Stores records as they come to be there: shipped with the build, made by the reader, taken in with a pack. */
export async function storeRecords(store: Store, records: ToStore): Promise<void> {
  const { known, packAsOf, packViews } = records;
  await plantSeeds(store, shippedOf(records));
  await mine.keep(store, { what: 'evidence', about: 'all', at: AT, rows: readersOf(records) });
  await library.packs.takeIn(
    store,
    {
      id: 'kettles',
      title: 'Kettles',
      publisher: PACK_PUBLISHER,
      made: AT,
      taken: AT,
      asOf: packAsOf,
      checksum: `sha256:${known.commitment.id}`,
      counts: {},
    },
    {
      entities: [],
      documents: [],
      commitments: [],
      evidence: (known.packs ?? []).flatMap(({ evidence }) => evidence),
      searched: (known.packs ?? []).flatMap(({ searched }) => searched),
      lineage: [],
      judgements: packViews.map((view) => ({ ...view, by: 'editors' as const })),
    },
  );
}

/** These records under another commitment's name, on a page of its own. */
export function renamed(known: CommitmentRecords, number: number, quote: string): CommitmentRecords {
  const id = `commitment/${number}` as CommitmentRecords['commitment']['id'];
  const own = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, id: `${row.id}-${number}`, for: [id] }));
  const evidence = (rows: CommitmentRecords['evidence']): CommitmentRecords['evidence'] =>
    own(rows).map((record) => ({
      ...record,
      ...(record.corrects === undefined ? {} : { corrects: `${record.corrects}-${number}` as typeof record.corrects }),
    }));
  return {
    ...known,
    commitment: { ...known.commitment, id, quote, sources: [{ publisher: 'P', title: 'T', date: day('2020-01-01') }] },
    evidence: evidence(known.evidence),
    searched: own(known.searched),
    packs: (known.packs ?? []).map((pack) => ({
      ...pack,
      evidence: evidence(pack.evidence),
      searched: own(pack.searched),
    })),
    lineage: known.lineage.map((line) => ({ ...line, later: id })),
    judgements: known.judgements.map((judgement) => ({ ...judgement, commitment: id })),
  };
}
