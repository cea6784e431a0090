import { useMemo, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import type { Store } from '@/lib/app';
import { t } from '@/lib/language';
import type { CommitmentId, IsoDate, IsoInstant } from '@/lib/model';

import type { PacksActs, PacksView, Reading } from '../import/packs-view';
import { triedOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';
import { useWatched } from './use-watched';

export interface PackNeeds {
  readonly now: () => IsoInstant;
  readonly today: IsoDate;
  /** Gives a file to the browser to keep. */
  readonly give: (name: string, text: string) => void;
  /** Told after each change of the corpus. */
  readonly changed: () => void;
}

const tooLarge = (): string =>
  t('Nothing was saved: the pack would be too large to read in again. Find fewer commitments above, and save those.');

const { packs } = data;
type Pack = Extract<Awaited<ReturnType<typeof packs.read>>, { read: true }>['pack'];

/** A file name of letters and figures; without any, "corpus". */
function fileName(title: string, today: IsoDate): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['corpus'];
  return `pledgemark-${today}-${words.slice(0, 6).join('-')}.pack.json`;
}

/** The packs of this computer, and the ways to read one in, take one out and save one. */
export function usePacks(needs: PackNeeds, found: readonly CommitmentId[]): { view: PacksView; acts: PacksActs } {
  const state = useStore();
  const fail = useFault();
  const listed = useWatched('packs', packs.all);
  const taken = listed.state === 'ready' ? listed.data : [];
  const [read, setRead] = useState<Pack>();
  const [reading, setReading] = useState<Reading>({ at: 'nothing' });
  const [removed, setRemoved] = useState<Awaited<ReturnType<typeof packs.remove>>>();
  const [saved, setSaved] = useState<PacksView['saved']>();
  const [failed, setFailed] = useState<string>();

  const acts = useMemo((): PacksActs => {
    const run = (work: (open: Store) => Promise<void>): void => {
      setFailed(undefined);
      void triedOf(state)
        .then((tried) => (tried.is === 'open' ? work(tried.store) : undefined))
        .catch(fail);
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
          const outcome = await packs.read(open, file);
          if (!outcome.read) return setReading({ at: 'refused', place: outcome.place, because: outcome.because });
          const { pack } = outcome;
          const { title, publisher, licence, asOf } = pack;
          const { counts, id } = packs.takenOf(pack, needs.now());
          const replaces = (await packs.all(open)).find((one) => one.id === id)?.made.slice(0, 10);
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
          const written = await packs.takeIn(open, read, needs.now());
          if (!written.saved) return setFailed(written.say);
          needs.changed();
          leave();
        }),
      remove: ({ id }) =>
        run(async (open) => {
          setRemoved(await packs.remove(open, id));
          needs.changed();
        }),
      bringBack: () =>
        run(async (open) => {
          if (removed === undefined) return;
          const written = await packs.bringBack(open, removed);
          if (!written.saved) return setFailed(written.say);
          needs.changed();
          setRemoved(undefined);
        }),
      save: ({ title, publisher, selection }) =>
        run(async (open) => {
          setSaved(undefined);
          const about = { title, publisher, made: needs.now(), asOf: needs.today };
          const written = await packs.write(open, selection, found, about);
          if (!written.written) return setFailed(written.because === 'too large' ? tooLarge() : written.because);
          const name = fileName(title, needs.today);
          needs.give(name, written.file);
          setSaved({ name, leftOut: written.leftOut });
        }),
    };
  }, [state, read, removed, found, needs, fail]);

  return {
    view: {
      packs: taken,
      reading,
      found: found.length,
      ...(removed === undefined ? {} : { removed: removed.pack.title }),
      ...(saved === undefined ? {} : { saved }),
      ...(failed === undefined ? {} : { failed }),
    },
    acts,
  };
}
