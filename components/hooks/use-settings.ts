import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Settings } from '@/lib/model';
import { changeSettings, readSettings, watchSettings } from '@/lib/settings';

import { useFault } from '../states/use-fault';

/**
 * The reader's settings, undefined until they are read, and the way to change some of them. What is chosen is shown at
 * once: until it was kept, another drawing of the page would put the old choice back under the reader's hand.
 */
export function useSettings(): readonly [Settings | undefined, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
  const writing = useRef(0);
  const fail = useFault();
  useEffect(() => {
    const stop = watchSettings((told) => {
      if (writing.current === 0) setSettings(told); // what is told meanwhile may be older than what was chosen
    });
    readSettings().then((read) => setSettings((now) => now ?? read), fail);
    return stop;
  }, [fail]);
  const change = useCallback(
    (part: Partial<Settings>) => {
      writing.current += 1;
      setSettings((now) => now && { ...now, ...part });
      changeSettings(part)
        .finally(() => (writing.current -= 1))
        .then((kept) => {
          if (writing.current === 0) setSettings(kept);
        })
        .catch(fail);
    },
    [fail],
  );
  return [settings, change];
}
