import { analysisKey, linkCommitments, readPolicy } from '@/lib/corpus';
import { corpus, finds } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { AnalysisKey, Finds, PageFacts, Reading } from '@/lib/model';

import type { Knowledge } from './knowledge';

/** Raised by hand whenever the finders find otherwise: what was found before is then read anew. */
const FINDER_VERSION = '2';

/** Which stored commitments these are now: the reader may have kept one since, or taken it back. */
async function linked({ store }: Knowledge, found: Finds, page: PageFacts): Promise<Finds> {
  const quotes = found.commitments.map(({ quote }) => quote);
  return linkCommitments(found, await corpus.commitmentsSaying(store, quotes), page);
}

const knownIn = ({ commitments }: Finds): string => commitments.map(({ known }) => known).join();

/** Read first, then look up the words found: only the stored commitments that may be among them are loaded. */
export async function readPage(
  knows: Knowledge,
  page: PageFacts,
  reading: Reading,
): Promise<{ readonly key: AnalysisKey; readonly finds: Finds }> {
  const { store } = knows;
  const { gazetteer, notNames, version } = await knows.names();
  const documents = await corpus.documentsAt(store, [page.address, `${page.address}/`]);
  const ids = documents.map(({ id }) => id);
  const marked = await corpus.markedIn(store, ids);
  const marks = fingerprint(marked.map(({ id, strength }) => `${id} ${strength}`).join());
  const key = analysisKey(page, reading, knows.corpus.version, [FINDER_VERSION, version, marks].join(' '));
  const before = await finds.of(store, key);
  const found = before ?? readPolicy(page, reading, { gazetteer, notNames, marked, commitments: [], documents: [] });
  const now = await linked(knows, found, page);
  if (before === undefined || knownIn(before) !== knownIn(now)) await finds.keep(store, key, now);
  return { key, finds: now };
}
