import { analysisKey } from '@/lib/corpus';
import { readPolicy } from '@/lib/corpus/finding';
import { corpus, finds, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { PAGE_BOUNDS, fingerprint, tooLongWords } from '@/lib/model';
import type { AnalysisKey, CorpusCommitment, CorrectionId, Finds, PageFacts, Reading } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { applyCorrections } from './apply-corrections';
import { firstPart, surely } from './first-part';
import type { Knowledge } from './knowledge';
import { linkedFinds } from '../said/linked-finds';

/** Raised by hand whenever the finders find otherwise: what was found before is then read anew. */
const FINDER_VERSION = '7';

/** More is found on a page than is shown. */
class PageTooLong extends Error {
  override readonly name = 'PageTooLong';
  constructor() {
    super(tooLongWords({ tooLong: 'finds' }));
  }
}

/** @throws PageTooLong before anything of them is linked or stored */
function bounded(finds: Finds): Finds {
  const { mentions, commitments, progress } = finds;
  if (mentions.length + commitments.length + progress.length > PAGE_BOUNDS.finds) throw new PageTooLong();
  return finds;
}

const knownIn = ({ commitments }: Finds): string => commitments.map(({ known }) => known).join();

interface Kept {
  readonly finds: Finds;
  /** Keeps them, where they are not kept so yet. */
  readonly keep: () => Promise<unknown>;
}

/** Finds as they are kept under a key, or made; each commitment with the stored one that it is now. */
async function keptUnder(
  { store }: Knowledge,
  key: AnalysisKey,
  page: PageFacts,
  make: () => Finds | Promise<Finds>,
): Promise<Kept> {
  const before = await finds.of(store, key);
  const now = await linkedFinds(store, before ?? bounded(await make()), page);
  const isKept = before !== undefined && knownIn(before) === knownIn(now);
  return { finds: now, keep: async () => (isKept ? undefined : finds.keep(store, key, now)) };
}

interface ReadPage {
  readonly key: AnalysisKey;
  readonly finds: Finds;
  /** Tells one state of this page's corrections from the next; absent: there are none. */
  readonly corrected?: string;
  /** The corrections whose words are not on it. */
  readonly missing: readonly CorrectionId[];
  /** Keeps what was found, for whoever asks for it by its key. */
  readonly keep: () => Promise<void>;
}

/** What the store has to say of an address: only the stored commitments that may be in its words are loaded. */
export async function toldOfAddress(knows: Knowledge, address: string) {
  const { store } = knows;
  const addresses = [address, `${address}/`];
  const [{ gazetteer, notNames, version }, marked, ofPage] = await Promise.all([
    knows.names(),
    markedAt(store, addresses),
    corpus.commitmentsOfPage(store, addresses),
  ]);
  const sentences = ofPage.commitments.map(({ id, sentences: words }) => `${id} ${JSON.stringify(words)}`);
  const marks = fingerprint([...marked.map(({ id, strength }) => `${id} ${strength}`), ...sentences].join());
  const finder = [FINDER_VERSION, version, marks];
  return {
    marked,
    keyOf: (of: PageFacts, reading: Reading, ...more: readonly string[]): AnalysisKey =>
      analysisKey(of, reading, knows.version, [...finder, ...more].join(' ')),
    find: async (of: PageFacts, reading: Reading): Promise<Finds> => {
      const known = { gazetteer: await gazetteer(), notNames, marked, ofPage };
      return readPolicy(of, reading, { ...known, commitments: [], documents: [] });
    },
  };
}

/** What the store has to say before the words of a page are read. */
export async function toldBefore(
  knows: Knowledge,
  page: PageFacts,
  ofAddress: ReturnType<typeof toldOfAddress> = toldOfAddress(knows, page.address),
) {
  const [told, corrections] = await Promise.all([ofAddress, mine.corrections.on(knows.store, pageKey(page))]);
  return { ...told, corrections };
}

/**
 * Read first, then look up the words found. What the finder found is to be kept as it is; what the reader put right is
 * kept beside it, under a key of its own.
 * @throws PageTooLong
 */
export async function readPage(
  knows: Knowledge,
  page: PageFacts,
  reading: Reading,
  before = toldBefore(knows, page),
): Promise<ReadPage> {
  const { corrections, keyOf, find } = await before;
  const key = keyOf(page, reading);
  const own = await keptUnder(knows, key, page, () => find(page, reading));
  const corrected = mine.corrections.state(corrections);
  if (corrected === undefined) return { key, finds: own.finds, missing: [], keep: async () => void (await own.keep()) };
  const { finds: put, missing } = applyCorrections(own.finds, reading.text, corrections);
  const putKey = keyOf(page, reading, corrected);
  const right = await keptUnder(knows, putKey, page, () => put);
  const keep = async (): Promise<void> => {
    await own.keep();
    await right.keep();
  };
  return { key: putKey, finds: right.finds, corrected, missing, keep };
}

/**
 * What is found at the beginning of a long page that was not read before, under the key of the whole: a reader need not
 * wait for the end of a page to see its beginning marked. Nothing of it is kept. Undefined where all is to be found at once:
 * what the reader has marked or put right has its place in the whole text alone.
 */
export async function readFirst(
  knows: Knowledge,
  page: PageFacts,
  reading: Reading,
  before: ReturnType<typeof toldBefore>,
): Promise<Pick<ReadPage, 'key' | 'finds'> | undefined> {
  const first = firstPart(reading);
  if (first === undefined) return undefined;
  const { marked, corrections, keyOf, find } = await before;
  if (marked.length > 0 || corrections.length > 0) return undefined;
  const key = keyOf(page, reading);
  if ((await finds.of(knows.store, key)) !== undefined) return undefined;
  return { key, finds: await linkedFinds(knows.store, surely(await find(page, first.reading), first), page) };
}

/** The commitments that the reader marked on the page at one of these addresses. */
async function markedAt(store: Store, addresses: readonly string[]): Promise<readonly CorpusCommitment[]> {
  const documents = await corpus.documentsAt(store, addresses);
  return corpus.markedIn(
    store,
    documents.map(({ id }) => id),
  );
}
