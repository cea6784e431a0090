// In the page: stores as many commitments as asked, and looks up what a page of the product looks up.
import { corpus, openStore, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId, Corpus, CorpusCommitment, DocumentId, Evidence, EvidenceId, IsoDate } from '@/lib/model';

import { inTurn } from '../measure';

/** As many commitments as a page of 5,000 words has; every second one of them is stored. */
const ON_A_PAGE = 50;
const IN_A_DOCUMENT = 20;

const idOf = (at: number): CommitmentId => `commitment/${at}` as CommitmentId;
const documentOf = (at: number): DocumentId => `document/${Math.floor(at / IN_A_DOCUMENT)}` as DocumentId;
const quoteOf = (at: number): string =>
  `We will build ${at} homes in district ${at % 997} by the end of ${2020 + (at % 20)}`;
const SOURCE = { title: 'A plan', publisher: 'A department', date: '2024-01-01' };
const NO_ANSWER = { answer: 'not stated' } as const;

function commitment(at: number): CorpusCommitment {
  return {
    id: idOf(at),
    document: documentOf(at),
    quote: quoteOf(at),
    summary: quoteOf(at),
    strength: 'firm',
    promisedBy: [],
    action: `build ${at} homes`,
    conditions: [],
    testability: { deliverable: NO_ANSWER, target: NO_ANSWER, timeframe: NO_ANSWER, owner: NO_ANSWER },
    deadlines: [],
    history: [],
    sources: [],
    confidence: 'high',
  };
}

function evidence(at: number): Evidence {
  return {
    id: `evidence/${at}` as EvidenceId,
    for: [idOf(at)],
    stance: 'context',
    tier: 2,
    independent: false,
    confidence: 'high',
    shows: `${at} homes were begun.`,
    source: SOURCE,
  };
}

function corpusOf(count: number): Corpus {
  const every = <Row>(step: number, make: (at: number) => Row): Row[] =>
    Array.from({ length: Math.ceil(count / step) }, (_, at) => make(at * step));
  return {
    version: String(count),
    editors: 'the bench',
    asOf: '2024-01-01' as IsoDate,
    entities: [],
    documents: every(IN_A_DOCUMENT, (at) => ({
      id: documentOf(at),
      title: `Plan ${at}`,
      publisher: 'A department',
      date: '2024-01-01',
      kind: 'policy paper',
      confidence: 'high',
      sources: [],
    })),
    commitments: every(1, commitment),
    evidence: every(2, evidence),
    searched: [],
    lineage: [],
    judgements: [],
  };
}

/** What the background asks of the store for one page: which of its words are known, and all that is known of those. */
async function lookUp(store: Store, count: number): Promise<number> {
  const known = (at: number): number => Math.floor((at * (count - 1)) / ON_A_PAGE);
  const quotes = Array.from({ length: ON_A_PAGE }, (_, at) =>
    at % 2 === 0 ? quoteOf(known(at)) : `We will not be found ${at}`,
  );
  const { commitments } = await corpus.commitmentsSaying(store, quotes);
  const records = await corpus.recordsFor(
    store,
    commitments.map(({ id }) => id),
  );
  return records.length;
}

export interface LookUps {
  readonly found: readonly number[];
  readonly took: Readonly<Record<string, number>>;
}

/** The median time of a look-up at each size in milliseconds, the sizes in turn. */
async function timeLookUps(sizes: readonly number[], rounds: number): Promise<LookUps> {
  const stores = await Promise.all(
    sizes.map(async (count) => {
      const store = await openStore(`bench-${count}`);
      await plantSeeds(store, corpusOf(count));
      return { store, count };
    }),
  );
  const found: number[] = [];
  for (const { store, count } of stores) found.push(await lookUp(store, count));
  const runs = Object.fromEntries(stores.map(({ store, count }) => [String(count), () => lookUp(store, count)]));
  return { found, took: await inTurn(runs, { rounds, warm: 3 }) };
}

const offered = { timeLookUps };
Object.assign(globalThis, offered);
