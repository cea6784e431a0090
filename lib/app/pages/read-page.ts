import { analysisKey, readPolicy } from '@/lib/corpus';
import { corpus, finds } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { AnalysisKey, Finds, PageFacts, Reading } from '@/lib/model';

import type { Knowledge } from './knowledge';
import { linkedFinds } from './linked-finds';

/** Raised by hand whenever the finders find otherwise: what was found before is then read anew. */
const FINDER_VERSION = '3';

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
  const now = await linkedFinds(store, found, page);
  if (before === undefined || knownIn(before) !== knownIn(now)) await finds.keep(store, key, now);
  return { key, finds: now };
}
