import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

import { reader } from '@/lib/app';
import { askTab } from '@/lib/messages';
import type { AnalysisKey, DueEntry, Finds, IsoDate, IsoInstant, PageFacts, PageKey } from '@/lib/model';
import type { PageSuggestions, Span, StoredWords } from '@/lib/model';

import type { CorpusActs, CorpusTools } from '../corpus/corpus-context';
import type { LookTools } from '../look-for/look-view';
import type { View } from '../states/view';
import { openOf, useStore } from './store-provider';
import { once } from './once';
import { useCorrections } from './use-corrections';
import { useDue } from './use-due';
import { useFault } from '../states/use-fault';
import { useKept } from './use-kept';
import { useLookFor } from './use-look-for';
import { useLoaded } from './use-loaded';
import type { LookForLoader } from './use-look-for';
import { useWatched } from './use-watched';

const suggesting = () => import('./suggesting');

const NOTHING_SUGGESTED: PageSuggestions = { related: {}, bearsOn: {} };

interface ToolNeeds {
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
  /** Absent: www.gov.uk cannot be asked from here. */
  readonly look?: LookForLoader | undefined;
  readonly lookWanted?: LookTools['wanted'];
}

/** Each act by its name: what they do is loaded with the first of them. */
const ACTS: Readonly<Record<keyof CorpusActs, true>> = {
  giveView: true,
  saveCommitment: true,
  acceptRelated: true,
  refuseRelated: true,
  acceptAnswer: true,
  refuseAnswer: true,
  addName: true,
  notAName: true,
  addAlias: true,
  saveEvidence: true,
  addRecord: true,
  recordSearch: true,
  sayOfPassage: true,
  takePassageBack: true,
  takeOut: true,
  watch: true,
  stopWatching: true,
  saveMarked: true,
  dropClip: true,
  findCommitments: true,
  wantEvidence: true,
  takeBack: true,
  putRight: true,
  bringBack: true,
};

/** Faults of an act end where all faults do; the view goes on. */
function guarded(load: () => Promise<CorpusActs>, fail: (fault: unknown) => void): CorpusActs {
  const entries = Object.keys(ACTS).map((name) => [
    name,
    async (...words: never[]) => {
      try {
        const act = (await load())[name as keyof CorpusActs];
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
export function useCorpusTools({
  tabId,
  today,
  now,
  page,
  pageKey,
  analysis,
  finds,
  changed,
  saveCalendar,
  look,
  lookWanted,
}: ToolNeeds): CorpusTools | undefined {
  const store = openOf(useStore());
  const fail = useFault();
  const [wanted, want] = useState<StoredWords>();
  const found = finds.state === 'ready' ? finds.data : undefined;
  const isRead = found !== undefined && page !== undefined && analysis !== undefined;
  const comparing = useLoaded(suggesting, isRead ? 'wanted' : 'not yet');
  const suggested = useWatched(
    isRead && comparing !== undefined ? `suggestions ${analysis}` : undefined,
    async (open) =>
      found === undefined || page === undefined || comparing === undefined
        ? NOTHING_SUGGESTED
        : comparing.suggestions(open, found, page),
  );
  const dates = useDue(today, saveCalendar);
  const words = useKept(tabId, page && { facts: page, key: pageKey });
  const waiting = useWatched('clips', reader.clips);
  const last = useWatched('last change', reader.lastChange);
  const watching = useWatched('watched', reader.watching);
  const describe = useCallback(
    async ({ start, end }: Span) => {
      if (tabId === undefined) return undefined;
      const described = await askTab(tabId, 'describe', { span: { start, end } }).catch(() => null);
      return described ?? undefined;
    },
    [tabId],
  );
  const begun = useRef<CorpusTools['begun']>(new Map()).current;
  const shown = useRef({ page, found });
  // while the same page is read anew its finds of before are still shown, and can be pressed
  const stays = page !== undefined && page.address === shown.current.page?.address;
  shown.current = { page, found: found ?? (stays ? shown.current.found : undefined) };
  const corrections = useCorrections(tabId, pageKey);
  const acts = useMemo(() => {
    if (store === undefined) return undefined;
    const opened = {
      store,
      page: () => shown.current.page,
      finds: () => shown.current.found,
      today,
      now,
      changed,
      describe,
      want,
    };
    return guarded(
      once(async () => (await import('./acting')).openActs(opened)),
      fail,
    );
  }, [store, today, now, changed, describe, fail]);
  const lookFor = useLookFor({ store, acts, needs: look, today, page, wanted: lookWanted });
  return useMemo(() => {
    if (acts === undefined) return undefined;
    const lastChange = last.state === 'ready' ? last.data : undefined;
    return {
      today,
      suggested: suggested.state === 'ready' ? suggested.data : NOTHING_SUGGESTED,
      clips: waiting.state === 'ready' ? waiting.data : [],
      begun,
      dates,
      acts,
      wordsToSearch: reader.wordsToSearch,
      ...(watching.state === 'ready' ? { watched: new Set(watching.data.map(({ id }) => id)) } : {}),
      ...(lookFor === undefined ? {} : { lookFor }),
      ...(words === undefined ? {} : { page: words }),
      ...(corrections === undefined ? {} : { corrections }),
      ...(wanted === undefined ? {} : { wanted }),
      ...(lastChange === undefined ? {} : { last: lastChange }),
    };
  }, [acts, suggested, waiting, last, today, wanted, dates, begun, words, corrections, lookFor, watching]);
}
