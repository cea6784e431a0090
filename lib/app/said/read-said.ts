import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import { isPackOrigin } from '@/lib/model';
import type { CommitmentEntry, CommitmentFind, CommitmentId, CommitmentRecords } from '@/lib/model';
import type { Attributed, Entity, FindId, Finds, IsoDate, PackOrigin, PageFacts, Said } from '@/lib/model';

import { entryOf } from './entry-of';
import { foundRecords } from './found-records';
import { saidOf } from './said-of';

const unique = <Id>(ids: readonly (Id | undefined)[]): readonly Id[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** Where nothing was planted yet, nothing is known: no day of the calendar is before it. */
const BEFORE_ALL = '0001-01-01' as IsoDate;

/** The state of knowledge of the shipped corpus. */
export async function readEdition(store: Store): Promise<IsoDate> {
  return (await corpus.about(store))?.asOf ?? BEFORE_ALL;
}

/** The packs that hold some of these commitments, where neither the editors nor the reader do. */
const holdersOf = (all: readonly CommitmentRecords[]): readonly PackOrigin[] =>
  unique(all.map(({ origin }) => (isPackOrigin(origin) ? origin : undefined)));

/** Everything known of these commitments, with those whom their records name. */
async function readRecords(
  store: Store,
  ids: readonly CommitmentId[],
): Promise<{
  readonly all: readonly CommitmentRecords[];
  readonly entities: readonly (Entity & Attributed)[];
}> {
  const all = await corpus.recordsFor(store, ids);
  const promisers = unique(all.flatMap(({ commitment }) => commitment.promisedBy));
  const entities = await corpus.entities(store, promisers, holdersOf(all));
  return { all, entities };
}

export interface SaidOfStored {
  readonly records: CommitmentRecords;
  readonly said: Said;
}

/** What is said of stored commitments, in the order asked; one that the store does not hold is left out. */
export async function readSaid(store: Store, ids: readonly CommitmentId[]): Promise<readonly SaidOfStored[]> {
  if (ids.length === 0) return [];
  const edition = await readEdition(store);
  const { all, entities } = await readRecords(store, ids);
  return all.map((records) => ({ records, said: saidOf(records, { edition, entities, held: 'stored' }) }));
}

/** What is said of each commitment found on a page, stored or not. */
export async function readSaidOfFinds(
  store: Store,
  { commitments }: Pick<Finds, 'commitments'>,
  page: PageFacts,
): Promise<Readonly<Record<FindId, Said>>> {
  const edition = await readEdition(store);
  const stored = await readSaid(store, unique(commitments.map(({ known }) => known)));
  const byId = new Map(stored.map(({ records, said }) => [records.commitment.id, said]));
  const saidOfFind = (find: CommitmentFind): Said =>
    (find.known === undefined ? undefined : byId.get(find.known)) ??
    saidOf(foundRecords(find, page, edition), { edition, entities: [], held: 'found' });
  return Object.fromEntries(commitments.map((find) => [find.id, saidOfFind(find)]));
}

/** What stored commitments' own pages and open rows show, in the order asked. */
export async function readEntries(store: Store, ids: readonly CommitmentId[]): Promise<readonly CommitmentEntry[]> {
  const stored = await readSaid(store, ids);
  const lines = stored.flatMap(({ records }) =>
    [records, ...(records.packs ?? [])].flatMap(({ lineage, takenUp = [] }) => [...lineage, ...takenUp]),
  );
  const others = await readSaid(store, unique(lines.flatMap(({ earlier, later }) => [earlier, later])));
  const related = new Map(others.map((one) => [one.records.commitment.id, one]));
  const records = [...stored, ...others].map((one) => one.records);
  const documents = await corpus.documents(
    store,
    unique([
      ...records.map(({ commitment }) => commitment.document),
      ...lines.map(({ earlierDocument }) => earlierDocument),
    ]),
    unique([...holdersOf(records), ...records.flatMap(({ packs = [] }) => packs.map(({ origin }) => origin))]),
  );
  const promisers = unique(records.flatMap(({ commitment }) => commitment.promisedBy));
  const entities = await corpus.entities(store, promisers, holdersOf(records));
  return stored.map((one) => entryOf(one.records, one.said, { entities, documents, related }));
}

/** The day of the shipped corpus; nothing until it is planted. */
export async function readShippedDay(store: Store): Promise<IsoDate | undefined> {
  return (await corpus.about(store))?.asOf;
}
