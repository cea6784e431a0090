import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { t, told } from '@/lib/language';
import { StorageFull, publisherFault, readsAlike } from '@/lib/model';
import type { CommitmentId, IsoInstant, TakenPack } from '@/lib/model';
import { packIdOf, readPack, writePack } from '@/lib/packs';
import type { Pack, PackAbout, PackCorpus } from '@/lib/packs';

/** Which records go into a pack. */
export type PackSelection = 'everything' | 'mine' | 'found';

/** A pack as the store remembers it. */
export function takenOf(pack: Pack, taken: IsoInstant): TakenPack {
  const { title, publisher, made, asOf, checksum, corpus } = pack;
  const counts = Object.fromEntries(Object.entries(corpus).map(([list, rows]) => [list, rows.length]));
  return { id: packIdOf(pack), title, publisher, made, asOf, taken, checksum, counts };
}

/** Both lists; of a record that is in both, the first. */
function joined(one: PackCorpus, other: PackCorpus): PackCorpus {
  const both = <Row extends object>(rows: readonly Row[], more: readonly Row[]): readonly Row[] => {
    const ids = new Set(rows.flatMap((row) => ('id' in row ? [row.id] : [])));
    return [...rows, ...more.filter((row) => !('id' in row) || !ids.has(row.id))];
  };
  return {
    entities: both(one.entities, other.entities),
    documents: both(one.documents, other.documents),
    commitments: both(one.commitments, other.commitments),
    evidence: both(one.evidence, other.evidence),
    searched: both(one.searched, other.searched),
    lineage: both(one.lineage, other.lineage),
    judgements: both(one.judgements, other.judgements),
  };
}

type RemovedPack = NonNullable<Awaited<ReturnType<typeof library.packs.remove>>>;

interface Chosen {
  readonly records: PackCorpus;
  /** Ids that whoever takes the pack in has besides. */
  readonly known: ReadonlySet<string>;
}

/**
 * The records that the reader chose for a pack. What the reader added may speak of the shipped corpus, which everybody
 * has; records of packs that were taken in are among them only where they were found.
 */
export async function packRecords(
  store: Store,
  selection: PackSelection,
  found: readonly CommitmentId[],
): Promise<Chosen> {
  if (selection === 'found') return { records: await library.packs.around(store, found), known: new Set() };
  const mine = await library.packs.ofOrigin(store, 'reader');
  if (selection === 'mine') return { records: mine, known: await library.packs.shippedIds(store) };
  return { records: joined(await library.packs.ofOrigin(store, 'seed'), mine), known: new Set() };
}

type Named = Pick<TakenPack, 'id' | 'publisher'>;

/** Why a pack cannot stand beside those that are here: two publishers that read alike could not be told apart. */
async function readsLikeAnother(store: Store, { id, publisher }: Named): Promise<string | undefined> {
  const other = (await library.packs.all(store)).find((one) => one.id !== id && readsAlike(one.publisher, publisher));
  return (
    other &&
    t(
      'Its publisher reads like that of “{title}”, which is here: the two could not be told apart. Take that pack out first, if you want this one.',
      { title: other.title },
    )
  );
}

/** What became of a pack that was to be taken in or brought back. */
export type PackTaken = { readonly saved: true } | { readonly saved: false; readonly say: string };

async function taken(
  store: Store,
  pack: Named,
  put: () => ReturnType<typeof library.packs.bringBack>,
): Promise<PackTaken> {
  const fault = await readsLikeAnother(store, pack);
  if (fault !== undefined) return { saved: false, say: fault };
  const written = await put();
  return written.saved ? written : { saved: false, say: told(new StorageFull().message) };
}

type PackRead = Awaited<ReturnType<typeof readPack>>;

const refused = (place: string, because: string): PackRead => ({
  read: false,
  place: told(place),
  because: told(because),
});

/** Reads a file, whole or not at all, down to whether each record makes a row of its table; nothing of it is stored. */
async function read(store: Store, file: Parameters<typeof readPack>[0]): Promise<PackRead> {
  const found = await readPack(file, (butFor) => library.packs.knownIds(store, butFor));
  if (!found.read) return refused(found.place, found.because);
  const { pack } = found;
  const unfit = library.packs.unfit(takenOf(pack, pack.made), pack.corpus);
  if (unfit !== undefined) return refused(unfit.place, unfit.because);
  const because = await readsLikeAnother(store, { id: packIdOf(pack), publisher: pack.publisher });
  return because === undefined ? found : refused('publisher', because);
}

/** Packs of records: read, taken in, taken out as a whole, written. */
export const packs = {
  all: library.packs.all,
  read,
  idOf: packIdOf,
  takenOf,
  takeIn: (store: Store, pack: Pack, at: IsoInstant) =>
    taken(store, takenOf(pack, at), () => library.packs.takeIn(store, takenOf(pack, at), pack.corpus)),
  remove: library.packs.remove,
  bringBack: (store: Store, removed: RemovedPack) =>
    taken(store, removed.pack, () => library.packs.bringBack(store, removed)),
  /** @param found the commitments of a search, where they are selected */
  write: async (store: Store, selection: PackSelection, found: readonly CommitmentId[], about: PackAbout) => {
    const fault = publisherFault(about.publisher);
    if (fault !== undefined) return { written: false, because: told(fault) } as const;
    const { records, known } = await packRecords(store, selection, found);
    return writePack(records, about, known);
  },
};
