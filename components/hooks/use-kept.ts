import { useCallback, useMemo, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import { askTab, isStorageFull } from '@/lib/messages';
import type { PageFacts, PageKey, Changed } from '@/lib/model';

import type { PageWords } from '../corpus/corpus-context';
import { openOf, useStore } from './store-provider';
import { useWatched } from './use-watched';

type TakenOut = Awaited<ReturnType<typeof data.takeOutPage>>;

/** The page of the tab as it stands; `key` only where it was read. */
export interface PageHere {
  readonly facts: PageFacts;
  readonly key: PageKey | undefined;
}

/** What the reader can keep of the page of a tab. Nothing where there is no page of GOV.UK, or no store. */
export function useKept(tabId: number | undefined, here: PageHere | undefined): PageWords | undefined {
  const store = openOf(useStore());
  /** Of pages that were not read, those that were saved from here: their key is told by the page. */
  const [saved, setSaved] = useState<ReadonlyMap<string, PageKey>>(new Map());
  const [out, setOut] = useState<{ readonly key: PageKey; readonly pages: TakenOut }>();
  const address = here?.facts.address;
  const key = here?.key ?? (address === undefined ? undefined : saved.get(address));
  const watched = useWatched(key === undefined ? undefined : `kept ${key}`, async (open) =>
    key === undefined ? undefined : data.keptPage(open, key),
  );
  const because = key !== undefined && watched.state === 'ready' ? watched.data?.because : undefined;

  const save = useCallback(async (): Promise<Changed | 'nothing to read'> => {
    if (tabId === undefined || address === undefined) return 'nothing to read';
    try {
      const answer = await askTab(tabId, 'savePage', {});
      if (answer.saved === null) return 'nothing to read';
      const told = answer.saved;
      setSaved((before) => new Map([...before, [address, told]]));
      return 'saved';
    } catch (fault) {
      // a page that does not answer: the reader is told to reload it
      return isStorageFull(fault) ? 'storage full' : 'nothing to read';
    }
  }, [tabId, address]);
  const takeOut = useCallback(async (): Promise<void> => {
    if (store === undefined || key === undefined) return;
    setOut({ key, pages: await (await import('./forgetting')).takeOutPage(store, key) });
  }, [store, key]);
  const bringBack = useCallback(async (): Promise<Changed> => {
    if (store === undefined || out?.pages === undefined) return 'saved';
    const written = await (await import('./forgetting')).bringBackPage(store, out.pages);
    if (!written.saved) return 'storage full';
    setOut(undefined);
    return 'saved';
  }, [store, out]);
  const clip = useCallback(async (): Promise<'clipped' | 'nothing selected' | 'storage full'> => {
    if (tabId === undefined) return 'nothing selected';
    try {
      const answer = await askTab(tabId, 'clipSelected', {});
      return answer.clipped ? 'clipped' : 'nothing selected';
    } catch (fault) {
      return isStorageFull(fault) ? 'storage full' : 'nothing selected'; // both are said to the reader
    }
  }, [tabId]);

  const [isRead, verdict] = [here?.key !== undefined, here?.facts.verdict];
  return useMemo((): PageWords | undefined => {
    if (store === undefined || verdict === undefined) return undefined;
    const isSaved = because === 'saved' || because === 'imported';
    return {
      page: isRead ? 'read' : 'not read',
      words: isSaved ? 'saved' : out !== undefined && out.key === key ? 'out' : 'not saved',
      ...(verdict === 'ignore' ? {} : { save }),
      takeOut,
      bringBack,
      clip,
    };
  }, [store, verdict, because, isRead, out, key, save, takeOut, bringBack, clip]);
}
