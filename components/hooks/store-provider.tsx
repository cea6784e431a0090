import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';

import { storage } from '@/lib/app';
import type { Store } from '@/lib/app';

/** The store of this page once it was tried: open, or not to be opened by this build. */
type TriedStore =
  | { readonly is: 'open'; readonly store: Store }
  | { readonly is: 'newer data' }
  | { readonly is: 'failed'; readonly fault: unknown };

/** The store of this page; while it is being opened, what will have come of that. */
export type StoreState = { readonly is: 'opening'; readonly tried: Promise<TriedStore> } | TriedStore;

const StoreContext = createContext<StoreState>({ is: 'opening', tried: new Promise(() => undefined) });

/** Begins to open the store before anything is drawn. The first who asks is given that one, each later one another. */
export function openEarly(open: () => Promise<Store> = storage.open): () => Promise<Store> {
  let early: Promise<Store> | undefined = open();
  // why it could not be opened is told to the one who asks
  early.catch(() => undefined);
  return () => {
    const first = early ?? open();
    early = undefined;
    return first;
  };
}

/** Opens the store once for all hooks inside, and closes it when they are gone. */
export function StoreProvider({
  children,
  open = storage.open,
}: {
  children: ComponentChildren;
  open?: () => Promise<Store>;
}) {
  const [settle, first] = useMemo(() => {
    let resolve: (tried: TriedStore) => void = () => undefined;
    const tried = new Promise<TriedStore>((settled) => {
      resolve = settled;
    });
    return [resolve, { is: 'opening', tried } as const];
  }, []);
  const [state, setState] = useState<StoreState>(first);
  // before the first frame: whatever is drawn next waits for it
  useLayoutEffect(() => {
    let gone = false;
    let store: Store | undefined;
    const take = (tried: TriedStore): void => {
      settle(tried);
      setState(tried);
    };
    open().then(
      (opened) => {
        if (gone) return opened.close();
        store = opened;
        take({ is: 'open', store: opened });
      },
      (fault: unknown) => take(storage.isNewer(fault) ? { is: 'newer data' } : { is: 'failed', fault }),
    );
    return () => {
      gone = true;
      store?.close();
    };
  }, [open, settle]);
  return <StoreContext.Provider value={state}>{children}</StoreContext.Provider>;
}

export function useStore(): StoreState {
  return useContext(StoreContext);
}

/** The store where it is open; nothing while it is opened, or where it cannot be. */
export function openOf(state: StoreState): Store | undefined {
  return state.is === 'open' ? state.store : undefined;
}

/** The store once it was tried: what the reader asks for while it is being opened is done then, and not dropped. */
export async function triedOf(state: StoreState): Promise<TriedStore> {
  return state.is === 'opening' ? state.tried : state;
}
