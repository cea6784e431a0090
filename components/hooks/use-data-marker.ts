import { useCallback, useEffect, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import type { DataMarker } from '@/lib/model';
import { dataMarker } from '@/lib/settings';

import { useFault } from '../states/use-fault';

/** What is remembered of the data, with what of them cannot be found, and the way to say that one knows. */
export function useDataMarker(): { readonly marker: DataMarker | undefined; readonly accept: () => void } {
  const [marker, setMarker] = useState<DataMarker>();
  const fail = useFault();
  useEffect(() => {
    // a change that was told is newer than what was asked for before it
    let isOld = false;
    const stop = dataMarker.watch((changed) => {
      isOld = true;
      setMarker(changed);
    });
    dataMarker.read().then((read) => {
      if (!isOld) setMarker(read);
    }, fail);
    return () => {
      isOld = true;
      stop();
    };
  }, [fail]);
  return { marker, accept: useCallback(() => void data.acceptLoss().catch(fail), [fail]) };
}
