import { options, render } from 'preact';
import { onTestFinished } from 'vitest';

import { StoreProvider } from '@/components/hooks/store-provider';
import { openStore } from '@/lib/db';
import type { Store } from '@/lib/db';

/** Nothing is drawn here: effects need not wait for a frame. */
options.requestAnimationFrame = queueMicrotask;

/** What a hook gives, drawn inside a store of its own. */
export interface Held<Given> {
  /** What it gives now. */
  readonly now: () => Given;
  readonly store: Store;
  readonly again: () => void;
  readonly leave: () => void;
}

/** Runs a hook in a component, in a store that is this test's alone. */
export async function hold<Given>(hook: () => Given): Promise<Held<Given>> {
  const name = `hooks-${crypto.randomUUID()}`;
  const store = await openStore(name);
  let given: { readonly value: Given } | undefined;
  function Holder() {
    given = { value: hook() };
    return null;
  }
  const place = document.createElement('div');
  const open = (): Promise<Store> => openStore(name);
  const again = (): void =>
    render(
      <StoreProvider open={open}>
        <Holder />
      </StoreProvider>,
      place,
    );
  again();
  const leave = (): void => render(null, place);
  onTestFinished(() => {
    leave();
    store.close();
  });
  return {
    store,
    again,
    leave,
    now: () => {
      if (given === undefined) throw new Error('the hook has not run');
      return given.value;
    },
  };
}
