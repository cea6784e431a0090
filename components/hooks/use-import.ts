import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import type { Store } from '@/lib/app';
import type { ImportJob, ImportWish, IsoInstant } from '@/lib/model';

import type { Asking, End, ImportActs, ImportView, ListedImport, Looked, Preview, Way } from '../import/import-view';
import { storageOf } from './storage-of';
import { openOf, triedOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';
import { useWatched } from './use-watched';

/** What the store makes of one import. */
export type ImportQueue = ReturnType<typeof data.imports.queue>;

/** What only the entrypoint can give: the way to GOV.UK, the clock, chance, and the turn among several pages of ours. */
export interface Importer {
  readonly look: (way: Way, words: string, signal: AbortSignal) => Promise<Looked & { readonly wish?: ImportWish }>;
  /** Brings in what waits of a job. */
  readonly run: (needs: ImportQueue, signal: AbortSignal) => Promise<End>;
  /** Does the work while no other page of ours does such work. */
  readonly alone: (work: () => Promise<void>, signal: AbortSignal) => Promise<void>;
  /** Told when an import has come to rest: the corpus has changed. */
  readonly changed: () => void;
  readonly now: () => IsoInstant;
  readonly newId: () => string;
}

/**
 * Runs each import that is under way, from where it stopped, one at a time; leaving the page stops it and loses nothing.
 * Says how each ended that did not come to its end.
 * @param turn another one: what could not go on is tried again
 */
function useRunner(importer: Importer, running: readonly string[], turn: number): ReadonlyMap<string, End> {
  const state = useStore();
  const fail = useFault();
  const [ends, setEnds] = useState<ReadonlyMap<string, End>>(new Map());
  const store = openOf(state);
  const jobs = running.join('\n');
  useEffect(() => {
    if (store === undefined || jobs === '') return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const work = async (): Promise<void> => {
      for (const job of jobs.split('\n')) {
        if (signal.aborted) return;
        setEnds((before) => new Map([...before].filter(([id]) => id !== job)));
        const end = await importer.run(data.imports.queue(store, job), signal);
        importer.changed();
        if (!signal.aborted) setEnds((before) => new Map([...before, [job, end]]));
        if (end === 'no answer' || end === 'storage full') await data.imports.setState(store, job, 'stopped');
      }
    };
    importer.alone(work, signal).catch((fault: unknown) => {
      if (!signal.aborted) fail(fault);
    });
    // a page that closes ends its requests: that is no answer of GOV.UK's, and must not be put down as one
    const leave = (): void => leaving.abort();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [store, jobs, importer, fail, turn]);
  return ends;
}

/** Documents that come along with a chosen one, under whose address they are, and that the reader did not choose. */
function leftOutOf({ documents }: Preview, chosen: readonly string[]): readonly string[] {
  const are = new Set(chosen);
  return documents
    .map(({ path }) => path)
    .filter((path) => !are.has(path) && are.has(path.slice(0, path.lastIndexOf('/'))));
}

interface LookedAt {
  readonly preview: Preview;
  readonly wish: ImportWish;
}

/** The imports of this computer, and the ways to begin, stop and go on with them. */
export function useImport(importer: Importer): { readonly view: ImportView; readonly acts: ImportActs } {
  const state = useStore();
  const fail = useFault();
  const [asking, setAsking] = useState<Asking>({ at: 'asking' });
  const [looked, setLooked] = useState<LookedAt>();
  const [storage, setStorage] = useState<ImportView['storage']>('room');
  const [turn, setTurn] = useState(0);
  const looking = useRef(new AbortController());
  const listed = useWatched('imports', data.imports.all);
  const imports = listed.state === 'ready' ? listed.data : [];
  const ends = useRunner(
    importer,
    imports.filter(({ job }) => job.state === 'running').map(({ job }) => job.id),
    turn,
  );

  const acts = useMemo((): ImportActs => {
    const change = (work: (open: Store) => Promise<unknown>, finish: () => void = () => undefined): void => {
      void triedOf(state)
        .then(async (tried) => {
          if (tried.is !== 'open') return;
          const now = storageOf(await work(tried.store));
          setStorage(now);
          if (now === 'room') finish();
        })
        .catch(fail);
    };
    const leave = (): void => {
      looking.current.abort();
      setAsking({ at: 'asking' });
      setLooked(undefined);
    };
    return {
      leave,
      look: (way, words) => {
        looking.current.abort();
        const mine = new AbortController();
        looking.current = mine;
        setAsking({ at: 'looking' });
        importer.look(way, words, mine.signal).then(
          (answer) => {
            if (answer.found === 'nothing' || answer.wish === undefined)
              return setAsking({ at: 'asking', ...(answer.found === 'nothing' ? { because: answer.because } : {}) });
            setLooked({ preview: answer.preview, wish: answer.wish });
            setAsking({ at: 'looked', preview: answer.preview });
          },
          (fault: unknown) => {
            if (!mine.signal.aborted) fail(fault);
          },
        );
      },
      start: (paths) => {
        if (looked === undefined) return;
        const { preview, wish } = looked;
        const job: ImportJob = {
          id: importer.newId(),
          wish,
          title: preview.title,
          started: importer.now(),
          state: 'running',
        };
        change((open) => data.imports.start(open, job, paths, leftOutOf(preview, paths)), leave);
      },
      stop: (job) => change((open) => data.imports.setState(open, job, 'stopped')),
      goOn: (job) =>
        change(
          (open) => data.imports.setState(open, job, 'running'),
          () => setTurn((count) => count + 1), // on a full disk it stayed as it was, running, though nothing ran
        ),
      retry: (job) => change((open) => data.imports.retry(open, job)),
      forget: (job) => change((open) => data.imports.forget(open, job)),
    };
  }, [state, importer, looked, fail]);

  const shown = imports.map((one): ListedImport => {
    const ended = ends.get(one.job.id);
    const isUnder = one.job.state === 'running' && ended !== 'storage full';
    return ended === undefined || isUnder ? one : { ...one, ended };
  });
  return { view: { asking, imports: shown, storage }, acts };
}
