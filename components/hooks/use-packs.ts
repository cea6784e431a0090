import { useMemo, useState } from 'preact/hooks';

import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { StorageFull } from '@/lib/model';
import type { CommitmentId, IsoDate, IsoInstant, TakenPack } from '@/lib/model';
import { packIdOf, readPack, writePack } from '@/lib/packs';
import type { Pack, PackCorpus } from '@/lib/packs';

import type { PacksActs, PacksView, Reading, Selection } from '../import/packs-view';
import { useStore } from './store-room';
import { useFault } from './use-fault';
import { useWatched } from './use-watched';

export interface PackDoors {
  readonly now: () => IsoInstant;
  readonly today: IsoDate;
  /** Gives a file to the browser to keep. */
  readonly give: (name: string, text: string) => void;
  /** Told after each change of the corpus. */
  readonly changed: () => void;
}

function takenOf(pack: Pack, taken: IsoInstant): TakenPack {
  const { title, publisher, made, checksum, corpus } = pack;
  const counts = Object.fromEntries(Object.entries(corpus).map(([list, rows]) => [list, rows.length]));
  return { id: packIdOf(pack), title, publisher, made, taken, checksum, counts };
}

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

async function recordsFor(store: Store, selection: Selection, found: readonly CommitmentId[]): Promise<PackCorpus> {
  if (selection === 'found') return library.packs.around(store, found);
  const mine = await library.packs.ofOrigin(store, 'reader');
  return selection === 'mine' ? mine : joined(await library.packs.ofOrigin(store, 'seed'), mine);
}

/** A file name of letters and figures; without any, "corpus". */
function fileName(title: string, today: IsoDate): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['corpus'];
  return `pledgemark-${today}-${words.slice(0, 6).join('-')}.pack.json`;
}

/** The packs of this computer, and the ways to read one in, take one out and save one. */
export function usePacks(doors: PackDoors, found: readonly CommitmentId[]): { view: PacksView; acts: PacksActs } {
  const state = useStore();
  const fail = useFault();
  const store = state.is === 'open' ? state.store : undefined;
  const listed = useWatched('packs', library.packs.all);
  const packs = listed.state === 'ready' ? listed.data : [];
  const [read, setRead] = useState<Pack>();
  const [reading, setReading] = useState<Reading>({ at: 'nothing' });
  const [removed, setRemoved] = useState<Awaited<ReturnType<typeof library.packs.remove>>>();
  const [failed, setFailed] = useState<string>();

  const acts = useMemo((): PacksActs => {
    const run = (work: (open: Store) => Promise<void>): void => {
      setFailed(undefined);
      if (store !== undefined) work(store).catch(fail);
    };
    const leave = (): void => {
      setRead(undefined);
      setReading({ at: 'nothing' });
    };
    return {
      leave,
      read: (file) =>
        run(async (open) => {
          setReading({ at: 'reading' });
          const outcome = await readPack(file, (butFor) => library.packs.knownIds(open, butFor));
          if (!outcome.read) return setReading({ at: 'refused', place: outcome.place, because: outcome.because });
          const { pack } = outcome;
          const { title, publisher, licence, asOf } = pack;
          const { counts, id } = takenOf(pack, doors.now());
          const replaces = (await library.packs.all(open)).find((one) => one.id === id)?.made.slice(0, 10);
          const preview = {
            title,
            publisher,
            asOf,
            counts,
            ...(licence === undefined ? {} : { licence }),
            ...(replaces === undefined ? {} : { replaces }),
          };
          setRead(pack);
          setReading({ at: 'read', preview });
        }),
      takeIn: () =>
        run(async (open) => {
          if (read === undefined) return;
          const written = await library.packs.takeIn(open, takenOf(read, doors.now()), read.corpus);
          if (!written.saved) return setFailed(new StorageFull().message);
          doors.changed();
          leave();
        }),
      remove: ({ id }) =>
        run(async (open) => {
          setRemoved(await library.packs.remove(open, id));
          doors.changed();
        }),
      bringBack: () =>
        run(async (open) => {
          if (removed === undefined) return;
          const written = await library.packs.bringBack(open, removed);
          if (!written.saved) return setFailed(new StorageFull().message);
          doors.changed();
          setRemoved(undefined);
        }),
      save: ({ title, publisher, selection }) =>
        run(async (open) => {
          const about = { title, publisher, made: doors.now(), asOf: doors.today };
          doors.give(fileName(title, doors.today), await writePack(await recordsFor(open, selection, found), about));
        }),
    };
  }, [store, read, removed, found, doors, fail]);

  return {
    view: {
      packs,
      reading,
      found: found.length,
      ...(removed === undefined ? {} : { removed: removed.pack.title }),
      ...(failed === undefined ? {} : { failed }),
    },
    acts,
  };
}
