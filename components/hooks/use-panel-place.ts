import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { IsoInstant } from '@/lib/model';
import { places } from '@/lib/settings';

import { placeFrom } from '../panel/panel-place';
import type { PanelPlace } from '../panel/panel-place';
import { useFault } from '../states/use-fault';

interface Here {
  readonly tabId: number;
  readonly page: string;
}

interface Told extends Here {
  readonly place: PanelPlace;
}

/**
 * Where the reader is in the panel of this page in this tab, and the way to change it; undefined until it is read. It
 * stays over tabs, pages and a closed panel, and goes with the tab.
 */
export function usePanelPlace(
  tabId: number | undefined,
  page: string,
  now: () => IsoInstant,
): readonly [PanelPlace | undefined, (change: Partial<PanelPlace>) => void] {
  const fail = useFault();
  const [told, setTold] = useState<Told>();
  const latest = useRef<Told | undefined>(undefined);
  useEffect(() => {
    if (tabId === undefined || page === '') return undefined;
    const held = latest.current;
    // a page that is read anew is the same page: what was written last may still be on its way
    if (held?.tabId === tabId && held.page === page) {
      setTold(held);
      return undefined;
    }
    let gone = false;
    places.read(tabId, page).then((stored) => {
      if (gone) return;
      latest.current = { tabId, page, place: placeFrom(stored, now()) };
      setTold(latest.current);
    }, fail);
    return () => {
      gone = true;
    };
  }, [tabId, page, now, fail]);
  const move = useCallback(
    (change: Partial<PanelPlace>): void => {
      const now = latest.current;
      // a change that comes late, from a page that is no longer shown, is that page's own
      if (now === undefined || now.tabId !== tabId || now.page !== page) return;
      latest.current = { ...now, place: { ...now.place, ...change } };
      setTold(latest.current);
      places.keep(now.tabId, now.page, latest.current.place).catch(fail);
    },
    [tabId, page, fail],
  );
  return [told?.tabId === tabId && told?.page === page ? told?.place : undefined, move];
}
