import { statusOf } from '@/lib/corpus';
import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Finds, IsoDate, PageFacts } from '@/lib/model';

import type { KnownRecords } from '../panel/known-commitment';
import type { View } from '../states/view';
import { linkedFinds } from './linked-finds';
import { useWatched } from './use-watched';

const unique = <Id>(ids: readonly (Id | undefined)[]): readonly Id[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** What the store knows of a page's finds, each commitment with its status as of a day. */
async function readRecords(
  store: Store,
  found: Finds,
  page: PageFacts | undefined,
  asOf: IsoDate,
): Promise<KnownRecords> {
  await corpus.state(store);
  const finds = page === undefined ? found : await linkedFinds(store, found, page);
  const records = await corpus.recordsFor(store, unique(finds.commitments.map(({ known }) => known)));
  const lines = records.flatMap(({ lineage }) => lineage);
  const known = records.map((held) => ({ records: held, status: statusOf(held, asOf) }));
  const earlier = await corpus.recordsFor(store, unique(lines.map((line) => line.earlier)));
  return {
    linked: finds,
    known,
    entities: await corpus.entities(
      store,
      unique([
        ...finds.mentions.map(({ entityId }) => entityId),
        ...finds.commitments.flatMap(({ actors }) => actors.flatMap(({ entityIds }) => entityIds)),
        ...known.flatMap(({ status }) => status.participants.map(({ entity }) => entity)),
      ]),
    ),
    documents: await corpus.documents(store, unique(lines.map(({ earlierDocument }) => earlierDocument))),
    earlier: earlier.map(({ commitment }) => commitment),
  };
}

/** The records of everything found under a key; loading until the finds are there. */
export function useRecords(
  key: string | undefined,
  finds: View<Finds>,
  page: PageFacts | undefined,
  asOf: IsoDate,
): View<KnownRecords> {
  const found = finds.state === 'ready' ? finds.data : undefined;
  return useWatched(key === undefined || found === undefined ? undefined : `${key} ${asOf}`, async (store) =>
    found === undefined
      ? { known: [], entities: [], documents: [], earlier: [] }
      : readRecords(store, found, page, asOf),
  );
}
