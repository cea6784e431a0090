import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { reader, said } from '@/lib/app';
import type { IsoDate, LookAllState, LookSubject } from '@/lib/model';

import type { CorpusTools } from '../corpus/corpus-context';
import type { WatchData, WatchPageView } from '../watch/watch-view';
import { useFault } from '../states/use-fault';
import { useWatched } from './use-watched';

/** What the reader watches, and the looking for all of it, which begins at a press and not before. */
export function useWatchList(
  today: IsoDate,
  tools: CorpusTools | undefined,
): WatchPageView & {
  /** So many requests at most. */
  readonly most: number;
  readonly begin?: () => void;
  readonly stop: () => void;
} {
  const fail = useFault();
  const view = useWatched(`what is watched ${today}`, async (store): Promise<WatchData> => {
    const list = await reader.watched(store, today);
    const ids = list.entries.map(({ id }) => id);
    const entries = await said.entries(store, ids);
    const edition = await said.edition(store);
    return { list, edition, entries: new Map(entries.map((entry) => [entry.commitment.id, entry])) };
  });
  const [look, setLook] = useState<LookAllState>();
  const running = useRef<{ readonly stop: () => void }>(undefined);
  useEffect(() => () => running.current?.stop(), []);
  const looks = tools?.lookFor;
  const tell = useRef(looks);
  tell.current = looks;
  const begin = useCallback(() => {
    if (view.state !== 'ready' || tell.current === undefined) return;
    const { list, entries } = view.data;
    const subjects = list.entries.flatMap(({ id }): LookSubject[] => {
      const entry = entries.get(id);
      const subject = entry && tell.current?.subjectOf({ entry });
      return subject === undefined ? [] : [subject];
    });
    let now: LookSubject | undefined;
    const run = reader.lookFor.all(
      subjects,
      async (subject, documents, asked) => {
        now = subject;
        const ended = await tell.current?.lookWithin(subject, documents, asked);
        // what was found stays to be chosen from; of the rest the summary tells
        if (ended?.answers.length === 0) tell.current?.close(subject.key);
        return ended;
      },
      setLook,
    );
    running.current = {
      stop: () => {
        run.stop();
        if (now !== undefined) tell.current?.stop(now.key);
      },
    };
    run.go().catch(fail);
  }, [view, fail]);
  const stop = useCallback(() => running.current?.stop(), []);
  const count = view.state === 'ready' ? view.data.list.entries.length : 0;
  return useMemo(
    () => ({
      view,
      most: reader.lookFor.mostForAll(count).requests,
      stop,
      ...(looks === undefined ? {} : { begin }),
      ...(look === undefined ? {} : { look }),
    }),
    [view, count, stop, begin, look, looks],
  );
}
