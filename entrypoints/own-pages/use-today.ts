import { useEffect, useState } from 'preact/hooks';

import { londonDay } from '@/lib/model';
import type { IsoDate } from '@/lib/model';

/** Today in London; a panel that stays open over midnight follows when it is looked at again. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => londonDay(Date.now()));
  useEffect(() => {
    const look = (): void => setToday(londonDay(Date.now()));
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
