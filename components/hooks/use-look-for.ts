import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { reader } from '@/lib/app';
import type { Store } from '@/lib/app';
import type { IsoDate, PageFacts } from '@/lib/model';

import type { CorpusActs } from '../corpus/corpus-context';
import type { LookedFor, LookTools } from '../look-for/look-view';
import type { LookNeeds, openLooking } from './looking';
import { openLooks } from './looks';
import type { Looks } from './looks';
import { once } from './once';
import { useFault } from '../states/use-fault';
import { useSettings } from './use-settings';

/** What only an entrypoint can give: the clock, and the rest, which is loaded when it is first wanted. */
export interface LookForLoader extends Pick<LookNeeds, 'now'> {
  readonly load: () => Promise<LookNeeds>;
}

interface Given {
  readonly store: Store | undefined;
  readonly acts: CorpusActs | undefined;
  readonly needs: LookForLoader | undefined;
  readonly today: IsoDate;
  /** The page of the tab, of whose finds is looked for. */
  readonly page: PageFacts | undefined;
  readonly wanted: LookTools['wanted'];
}

type Looking = ReturnType<typeof openLooking>;

/** Looking for what became of commitments; nothing until the store is open, or where www.gov.uk cannot be asked from here. */
export function useLookFor({ store, acts, needs, today, page, wanted }: Given): LookTools | undefined {
  const fail = useFault();
  const [settings, change] = useSettings();
  const [turn, setTurn] = useState(0);
  const looks = useRef<Looks>(undefined);
  looks.current ??= openLooks(() => setTurn((count) => count + 1));
  const held = looks.current;
  useEffect(() => () => held.stopAll(), [held]);
  const unasked = useRef(false);
  unasked.current = settings?.lookUnasked ?? false;

  const looking = useMemo(() => {
    if (store === undefined || acts === undefined || needs === undefined) return undefined;
    return once(async (): Promise<Looking> => {
      const [engine, given] = await Promise.all([import('./looking'), needs.load()]);
      return engine.openLooking({ store, acts, needs: given, today, held, unasked: () => unasked.current, fail });
    });
  }, [store, acts, needs, held, today, fail]);

  return useMemo((): LookTools | undefined => {
    if (looking === undefined || needs === undefined) return undefined;
    const then = (act: (engine: Looking) => unknown): void => void looking().then(act).catch(fail);
    return {
      subjectOf: ({ entry, find, who = [] }: LookedFor) => {
        if (entry !== undefined) return reader.subjectOfEntry(entry);
        return find === undefined || page === undefined ? undefined : reader.subjectOfFind(find, page, who);
      },
      viewOf: (key) => held.of(key)?.view,
      open: (subject) => {
        held.of(subject.key)?.run?.stop();
        held.put(subject.key, { view: { at: 'opening' } });
        looking().then(
          (engine) => {
            // put away while it was loaded
            if (held.of(subject.key)?.view.at === 'opening') engine.open(subject);
          },
          (fault: unknown) => {
            held.put(subject.key, undefined);
            fail(fault);
          },
        );
      },
      close: (key) => {
        held.of(key)?.run?.stop();
        held.put(key, undefined);
      },
      start: (subject, place, words) => {
        const { view } = held.of(subject.key) ?? {};
        if (view?.at !== 'before') return;
        const { before } = view;
        then((engine) => engine.start(subject, before, { plan: engine.planOf(before.subject, words), place }));
      },
      stop: (key) => held.of(key)?.run?.stop(),
      goOn: (key) => {
        const { view, run } = held.of(key) ?? {};
        if (view?.at === 'looking' && run !== undefined) then((engine) => engine.go(view.before.subject, run));
      },
      say: (subject, answer, says) => then((engine) => engine.say(subject, answer, says)),
      takeBack: (subject, answer) => then((engine) => engine.takeBack(subject, answer)),
      noneOfThese: (subject) => {
        const { view } = held.of(subject.key) ?? {};
        if (view?.at === 'looking') then((engine) => engine.record(subject, view.state));
      },
      lookWithin: async (subject, documents, asked) => (await looking()).lookWithin(subject, documents, asked),
      dontAskAgain: () => change({ lookUnasked: true }),
      now: needs.now,
      ...(wanted === undefined ? {} : { wanted }),
    };
  }, [looking, needs, held, page, change, wanted, fail, turn]);
}
