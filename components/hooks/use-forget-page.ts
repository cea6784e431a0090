import { useMemo, useRef } from 'preact/hooks';

import type { NotePage } from '@/lib/model';

import type { PanelActs } from '../panel/panel-view';
import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';

const load = () => import('./forgetting');

type Forgetting = Awaited<ReturnType<typeof load>>;
type Forgotten = Awaited<ReturnType<Forgetting['forgetPage']>>;

/** The way to forget the page of a tab, and back for as long as this panel is open. Nothing where no page is known. */
export function useForgetPage(
  tabId: number | undefined,
  place: Pick<NotePage, 'key' | 'address'> | undefined,
  { changed, readAgain }: { readonly changed: () => void; readonly readAgain: () => void },
): Pick<PanelActs, 'forgetPage' | 'rememberPage'> {
  const store = openOf(useStore());
  const fail = useFault();
  const forgotten = useRef<Forgotten | undefined>(undefined);
  const [key, address] = [place?.key, place?.address];
  return useMemo(() => {
    if (store === undefined || tabId === undefined) return {};
    const rememberPage = async (): Promise<boolean> => {
      if (forgotten.current === undefined) return false;
      const { rememberPage: remember } = await load();
      const written = await remember(store, forgotten.current);
      if (written.saved) readAgain();
      return written.saved;
    };
    if (key === undefined || address === undefined) return { rememberPage };
    const forgetPage = async (): Promise<void> => {
      const { forgetPage: forget } = await load();
      forgotten.current = await forget(store, { key, address }, tabId);
      changed();
    };
    return { rememberPage, forgetPage: () => forgetPage().catch(fail) };
  }, [store, tabId, key, address, changed, readAgain, fail]);
}
