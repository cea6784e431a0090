import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

import { askTab } from '@/lib/messages';
import { mine } from '@/lib/db';
import type { AnalysisKey, Finds, IsoDate, IsoInstant, PageFacts, PageKey, ProgressFind } from '@/lib/model';

import type { DueEntry } from '../corpus/due';
import type { Asides, CorpusActs, CorpusDesk, StoredWords } from '../corpus/corpus-desk';
import type { View } from '../states/view';
import { corpusActs } from './corpus-acts';
import { readAsides } from './read-asides';
import { useStore } from './store-room';
import { useDue } from './use-due';
import { useFault } from './use-fault';
import { useKept } from './use-kept';
import { useWatched } from './use-watched';

const NO_ASIDES: Asides = { takesUp: {}, bearsOn: {} };

interface DeskNeeds {
  readonly tabId: number | undefined;
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  readonly page: PageFacts | undefined;
  /** Of a page that was read. */
  readonly pageKey: PageKey | undefined;
  readonly analysis: AnalysisKey | undefined;
  readonly finds: View<Finds>;
  /** Has the page ask anew what its items are. */
  readonly changed: () => void;
  readonly saveCalendar: (entries: readonly DueEntry[]) => void;
}

/** Faults of an act end where all faults do; the view goes on. */
function guarded(acts: CorpusActs, fail: (fault: unknown) => void): CorpusActs {
  const entries = Object.entries(acts).map(([name, act]) => [
    name,
    async (...words: never[]) => {
      try {
        return await (act as (...all: never[]) => unknown)(...words);
      } catch (fault) {
        fail(fault);
        return undefined;
      }
    },
  ]);
  return Object.fromEntries(entries) as CorpusActs;
}

/** What the reader adds to the corpus from the panel; nothing until the store is open. */
export function useDesk({
  tabId,
  today,
  now,
  page,
  pageKey,
  analysis,
  finds,
  changed,
  saveCalendar,
}: DeskNeeds): CorpusDesk | undefined {
  const state = useStore();
  const fail = useFault();
  const store = state.is === 'open' ? state.store : undefined;
  const [wanted, want] = useState<StoredWords>();
  const found = finds.state === 'ready' ? finds.data : undefined;
  const isRead = found !== undefined && page !== undefined && analysis !== undefined;
  const asides = useWatched(isRead ? `asides ${analysis}` : undefined, async (open) =>
    found === undefined || page === undefined ? NO_ASIDES : readAsides(open, found, page),
  );
  const dates = useDue(today, saveCalendar);
  const kept = useKept(tabId, page && { facts: page, key: pageKey });
  const waiting = useWatched('clips', mine.clips.waiting);
  const last = useWatched('last change', mine.last);
  const describe = useCallback(
    async ({ id }: ProgressFind) => {
      if (tabId === undefined) return undefined;
      const quote = await askTab(tabId, 'quoteOfFind', { id }).catch(() => null); // the words alone are kept then
      return quote ?? undefined;
    },
    [tabId],
  );
  const begun = useRef<CorpusDesk['begun']>(new Map()).current;
  const pageNow = useRef(page);
  pageNow.current = page;
  const acts = useMemo(
    () =>
      store && guarded(corpusActs({ store, page: () => pageNow.current, today, now, changed, describe, want }), fail),
    [store, today, now, changed, describe, fail],
  );
  return useMemo(() => {
    if (acts === undefined) return undefined;
    const lastChange = last.state === 'ready' ? last.data : undefined;
    return {
      today,
      asides: asides.state === 'ready' ? asides.data : NO_ASIDES,
      clips: waiting.state === 'ready' ? waiting.data : [],
      begun,
      dates,
      acts,
      ...(kept === undefined ? {} : { kept }),
      ...(wanted === undefined ? {} : { wanted }),
      ...(lastChange === undefined ? {} : { last: lastChange }),
    };
  }, [acts, asides, waiting, last, today, wanted, dates, begun, kept]);
}
