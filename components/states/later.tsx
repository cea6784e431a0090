import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { useFault } from './use-fault';

const loads: (() => Promise<void>)[] = [];

/** Loads every view that is drawn later, so that the reader's press finds it there. */
export async function loadLater(): Promise<void> {
  await Promise.all(loads.map((load) => load()));
}

/**
 * A view whose code is loaded when it is first drawn, and drawn at once ever after: what a reader asks for by a press
 * need not travel before it. A view that cannot be loaded is a fault like any other; the next drawing tries again.
 * @param Waiting stands in its place meanwhile
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  Waiting: FunctionComponent<Props>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  const loading = async (): Promise<void> => {
    loaded ??= await load();
  };
  loads.push(loading);
  return function Later(props: Props) {
    const [View, show] = useState(() => loaded);
    const fail = useFault();
    useEffect(() => {
      if (View !== undefined) return undefined;
      let gone = false;
      loading().then(
        () => {
          if (!gone) show(() => loaded);
        },
        (fault: unknown) => {
          if (!gone) fail(fault);
        },
      );
      return () => {
        gone = true;
      };
    }, [View, fail]);
    return View === undefined ? <Waiting {...props} /> : <View {...props} />;
  };
}
