import { said } from '@/lib/app';
import type { IsoDate } from '@/lib/model';

import { useWatched } from './use-watched';

/** The day of the shipped corpus; nothing until it is planted. */
export function useEdition(): IsoDate | undefined {
  const view = useWatched('edition', said.shippedDay);
  return view.state === 'ready' ? view.data : undefined;
}
