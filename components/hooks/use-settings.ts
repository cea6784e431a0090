import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Settings } from '@/lib/model';
import { changeSettings, readSettings, watchSettings } from '@/lib/settings';

import { useFault } from './use-fault';

/** The reader's settings, undefined until they are read, and the way to change some of them. */
export function useSettings(): readonly [Settings | undefined, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
  const fail = useFault();
  useEffect(() => {
    const stop = watchSettings(setSettings);
    readSettings().then((read) => setSettings((now) => now ?? read), fail);
    return stop;
  }, [fail]);
  const change = useCallback((part: Partial<Settings>) => void changeSettings(part).catch(fail), [fail]);
  return [settings, change];
}
