import { corpus } from '@/lib/db';
import type { IsoDate } from '@/lib/model';

import { useWatched } from './use-watched';

/** The corpus' state of knowledge and its editors; nothing until it is planted. */
export function useAbout(): { readonly asOf: IsoDate; readonly editors: string } | undefined {
  const view = useWatched('about', corpus.about);
  return view.state === 'ready' ? view.data : undefined;
}
