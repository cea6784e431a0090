import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

import { storage } from '@/lib/app';
import type { Store } from '@/lib/app';

/** The store of this page: being opened, open, or not to be opened by this build. */
export type StoreState =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly store: Store }
  | { readonly is: 'newer data' }
  | { readonly is: 'failed'; readonly fault: unknown };

const StoreContext = createContext<StoreState>({ is: 'opening' });

/** Opens the store once for all hooks inside, and closes it when they are gone. */
export function StoreProvider({
  children,
  open = storage.open,
}: {
  children: ComponentChildren;
  open?: () => Promise<Store>;
}) {
  const [state, setState] = useState<StoreState>({ is: 'opening' });
  useEffect(() => {
    let gone = false;
    let store: Store | undefined;
    open().then(
      (opened) => {
        if (gone) return opened.close();
        store = opened;
        setState({ is: 'open', store: opened });
      },
      (fault: unknown) => setState(storage.isNewer(fault) ? { is: 'newer data' } : { is: 'failed', fault }),
    );
    return () => {
      gone = true;
      store?.close();
    };
  }, [open]);
  return <StoreContext.Provider value={state}>{children}</StoreContext.Provider>;
}

export function useStore(): StoreState {
  return useContext(StoreContext);
}

/** The store where it is open; nothing while it is opened, or where it cannot be. */
export function openOf(state: StoreState): Store | undefined {
  return state.is === 'open' ? state.store : undefined;
}
