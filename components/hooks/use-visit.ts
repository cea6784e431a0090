import { useEffect, useState } from 'preact/hooks';

import type { PanelTarget, Visit } from '@/lib/model';
import { takeTarget, visits, watchTab } from '@/lib/settings';

import type { View } from '../states/view';
import { useFault } from '../states/use-fault';

/** What a tab shows now; empty where the page is none of ours. */
export function useVisit(tabId: number | undefined): View<Visit> {
  const [told, setTold] = useState<{ readonly tabId: number; readonly visit: Visit | undefined }>();
  const fail = useFault();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let gone = false;
    const read = (): void => {
      visits.read(tabId).then((visit) => {
        if (!gone) setTold({ tabId, visit });
      }, fail);
    };
    const stop = watchTab(tabId, (what) => {
      if (what === 'visit') read();
    });
    read();
    return () => {
      gone = true;
      stop();
    };
  }, [tabId, fail]);
  if (told === undefined || told.tabId !== tabId) return { state: 'loading' };
  return told.visit === undefined ? { state: 'empty', teach: '' } : { state: 'ready', data: told.visit };
}

/** The item that a click on the page asked for; each click is a new value, even on the same item. */
export function useTarget(tabId: number | undefined): PanelTarget | undefined {
  const [left, setLeft] = useState<{ readonly tabId: number; readonly target: PanelTarget }>();
  const fail = useFault();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let gone = false;
    const take = (): void => {
      takeTarget(tabId).then((target) => {
        if (!gone && target !== undefined) setLeft({ tabId, target });
      }, fail);
    };
    const stop = watchTab(tabId, (what) => {
      if (what === 'target') take();
    });
    take();
    return () => {
      gone = true;
      stop();
    };
  }, [tabId, fail]);
  return left?.tabId === tabId ? left?.target : undefined;
}
