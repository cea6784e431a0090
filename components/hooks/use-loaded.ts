import { useEffect, useState } from 'preact/hooks';

import { useFault } from '../states/use-fault';

/**
 * Code that is loaded once it is wanted; nothing until then.
 * @param load the same function each time
 */
export function useLoaded<Loaded>(load: () => Promise<Loaded>, is: 'wanted' | 'not yet'): Loaded | undefined {
  const [loaded, take] = useState<{ readonly code: Loaded }>();
  const fail = useFault();
  const isHere = loaded !== undefined;
  useEffect(() => {
    if (is === 'wanted' && !isHere) load().then((code) => take({ code }), fail);
  }, [is, isHere, load, fail]);
  return loaded?.code;
}
