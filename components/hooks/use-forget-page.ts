import { useMemo, useRef } from 'preact/hooks';

import { library } from '@/lib/db';
import type { NotePage } from '@/lib/model';
import { changeSettings, forgetVisit, readSettings } from '@/lib/settings';

import type { PanelActs } from '../panel/panel-view';
import { useStore } from './store-room';
import { useFault } from './use-fault';

type Forgotten = Awaited<ReturnType<typeof library.forget.page>>;

/** Takes the address out of the list of pages that are turned off: it would tell of the page. */
async function turnOnAgain(address: string): Promise<void> {
  const { offPages } = await readSettings();
  await changeSettings({ offPages: offPages.filter((page) => page !== address) });
}

/** The way to forget the page of a tab, and back for as long as this panel is open. Nothing where no page is known. */
export function useForgetPage(
  tabId: number | undefined,
  place: Pick<NotePage, 'key' | 'address'> | undefined,
  { changed, readAgain }: { readonly changed: () => void; readonly readAgain: () => void },
): Pick<PanelActs, 'forgetPage' | 'rememberPage'> {
  const state = useStore();
  const fail = useFault();
  const forgotten = useRef<Forgotten | undefined>(undefined);
  const store = state.is === 'open' ? state.store : undefined;
  const [key, address] = [place?.key, place?.address];
  return useMemo(() => {
    if (store === undefined || tabId === undefined) return {};
    const rememberPage = async (): Promise<boolean> => {
      if (forgotten.current === undefined) return false;
      const written = await library.forget.bringBack(store, forgotten.current);
      if (written.saved) readAgain();
      return written.saved;
    };
    if (key === undefined || address === undefined) return { rememberPage };
    const forgetPage = async (): Promise<void> => {
      forgotten.current = await library.forget.page(store, { key, address });
      await turnOnAgain(address);
      await forgetVisit(tabId);
      changed();
    };
    return { rememberPage, forgetPage: () => forgetPage().catch(fail) };
  }, [store, tabId, key, address, changed, readAgain, fail]);
}
