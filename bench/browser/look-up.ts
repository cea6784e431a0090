// In the page: stores as many commitments as asked, and looks up what a page of the product looks up.
import { corpus, openStore, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type {
  CommitmentId,
  Corpus,
  CorpusCommitment,
  DocumentId,
  Entity,
  EntityId,
  Evidence,
  EvidenceId,
} from '@/lib/model';
import type { IsoDate } from '@/lib/model';

import { inTurn } from '../measure';

/** As many commitments as a page of 5,000 words has; every second one of them is stored. */
const ON_A_PAGE = 50;
const IN_A_DOCUMENT = 20;
/** As many names as such a page has; every second one of them is stored. */
const NAMED_ON_A_PAGE = 200;
/** So many commitments come to a stored name. */
const PROMISES_OF_ONE = 10;

const idOf = (at: number): CommitmentId => `commitment/${at}` as CommitmentId;
const documentOf = (at: number): DocumentId => `document/${Math.floor(at / IN_A_DOCUMENT)}` as DocumentId;
const entityOf = (at: number): EntityId => `organisation/body-${at}` as EntityId;
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
    promisedBy: [entityOf(Math.floor(at / PROMISES_OF_ONE))],
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

function entity(at: number): Entity {
  return {
    id: entityOf(at),
    name: `Body ${at}`,
    type: 'organisation',
    aliases: [{ text: `The body of ${at}` }],
    sources: [],
  };
}

/** At least as many names are stored as a page has: the shipped ones are always there. */
const bodiesOf = (count: number): number => Math.max(NAMED_ON_A_PAGE, count / PROMISES_OF_ONE);

function corpusOf(count: number): Corpus {
  const every = <Row>(step: number, make: (at: number) => Row): Row[] =>
    Array.from({ length: Math.ceil(count / step) }, (_, at) => make(at * step));
  return {
    version: String(count),
    editors: 'the bench',
    asOf: '2024-01-01' as IsoDate,
    entities: Array.from({ length: bodiesOf(count) }, (_, at) => entity(at)),
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

/** How much of a page was found in the store. */
export interface FoundOfPage {
  readonly commitments: number;
  readonly names: number;
}

/**
 * What is asked of the store for one page: whether its document is held, which of its words are known and all that is
 * known of those, who its names are, and what its commitments may take up.
 */
async function lookUp(store: Store, count: number): Promise<FoundOfPage> {
  const known = (at: number): number => Math.floor((at * (count - 1)) / ON_A_PAGE);
  const quotes = Array.from({ length: ON_A_PAGE }, (_, at) =>
    at % 2 === 0 ? quoteOf(known(at)) : `We will not be found ${at}`,
  );
  const bodies = bodiesOf(count);
  const ids = Array.from({ length: NAMED_ON_A_PAGE }, (_, at) =>
    at % 2 === 0 ? entityOf(Math.floor((at * (bodies - 1)) / NAMED_ON_A_PAGE)) : entityOf(-1 - at),
  );
  const held = await corpus.documentsAt(store, ['https://www.gov.uk/a-plan', 'https://www.gov.uk/a-plan/']);
  await corpus.markedIn(
    store,
    held.map(({ id }) => id),
  );
  const { commitments } = await corpus.commitmentsSaying(store, quotes);
  const records = await corpus.recordsFor(
    store,
    commitments.map(({ id }) => id),
  );
  const names = await corpus.entities(store, [...new Set(ids)]);
  await corpus.alike(store, quotes);
  return { commitments: records.length, names: names.length };
}

export interface LookUps {
  readonly found: readonly FoundOfPage[];
  readonly took: Readonly<Record<string, readonly number[]>>;
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
  const found: FoundOfPage[] = [];
  for (const { store, count } of stores) found.push(await lookUp(store, count));
  const runs = Object.fromEntries(stores.map(({ store, count }) => [String(count), () => lookUp(store, count)]));
  return { found, took: await inTurn(runs, { rounds, warm: 3 }) };
}

const offered = { timeLookUps };
Object.assign(globalThis, offered);
