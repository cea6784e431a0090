import { useCallback, useEffect, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import type { DataMarker } from '@/lib/model';
import { dataMarker } from '@/lib/settings';

import { useFault } from './use-fault';

/** What is remembered of the data, with what of them cannot be found, and the way to say that one knows. */
export function useDataMarker(): { readonly marker: DataMarker | undefined; readonly accept: () => void } {
  const [marker, setMarker] = useState<DataMarker>();
  const fail = useFault();
  useEffect(() => {
    let gone = false;
    const stop = dataMarker.watch(setMarker);
    dataMarker.read().then((read) => {
      if (!gone) setMarker(read);
    }, fail);
    return () => {
      gone = true;
      stop();
    };
  }, [fail]);
  return { marker, accept: useCallback(() => void data.acceptLoss().catch(fail), [fail]) };
}
