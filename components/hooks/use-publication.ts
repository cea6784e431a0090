import type { ListedPublication, NoteElsewhere, NotePage, PageFacts } from '@/lib/model';

import { useLoaded } from './use-loaded';
import { useWatched } from './use-watched';

interface Around {
  readonly publication?: ListedPublication | undefined;
  /** Absent where the page stands alone. */
  readonly elsewhere?: readonly NoteElsewhere[] | undefined;
}

const ALONE: Around = {};
const reading = () => import('./publication-reading');

/** What the page of the tab is a part of, and the notes on the other parts. Its code is loaded for such a page only. */
export function usePublication(facts: PageFacts | undefined, page: NotePage | undefined): Around {
  const part = facts?.publication === undefined ? undefined : facts;
  const code = useLoaded(reading, part === undefined ? 'not yet' : 'wanted');
  const key = part && code && `publication ${part.address} ${page?.key ?? ''} ${page?.textHash ?? ''}`;
  const view = useWatched(key, async (store) =>
    part === undefined || code === undefined ? ALONE : code.around(store, part, page?.textHash),
  );
  return part !== undefined && view.state === 'ready' ? view.data : ALONE;
}
