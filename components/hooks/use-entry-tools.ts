import type { DueEntry, IsoDate, IsoInstant } from '@/lib/model';

import type { CorpusTools } from '../corpus/corpus-context';
import type { LookForLoader } from './use-look-for';
import { useCorpusTools } from './use-corpus-tools';

/**
 * What the reader adds to the corpus from the page of one commitment. No page of a tab belongs to it: nothing is
 * suggested, clipped or saved from one.
 */
export function useEntryTools(needs: {
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  /** Told after each change. */
  readonly changed: () => void;
  readonly saveCalendar: (entries: readonly DueEntry[]) => void;
  readonly look: LookForLoader;
}): CorpusTools | undefined {
  return useCorpusTools({
    ...needs,
    tabId: undefined,
    page: undefined,
    pageKey: undefined,
    analysis: undefined,
    finds: { state: 'loading' },
  });
}
