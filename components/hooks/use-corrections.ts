import { useCallback, useMemo, useRef } from 'preact/hooks';

import { reader } from '@/lib/app';
import { askTab } from '@/lib/messages';
import type { Correction, CorrectionId, FindId, PageKey, PageKnown } from '@/lib/model';

import type { PageCorrections } from '../corpus/corpus-context';
import { mapView } from '../states/view';
import type { View } from '../states/view';
import { useWatched } from './use-watched';

/** The corrections that stood when a page came to be shown: what is taken off later is told in its list. */
interface Before {
  readonly page: PageKey;
  readonly ids: ReadonlySet<CorrectionId>;
}

const NONE: readonly Correction[] = [];

/** What the reader put right on the page of a tab; nothing while no page is read there. */
export function useCorrections(tabId: number | undefined, page: PageKey | undefined): PageCorrections | undefined {
  const view = useWatched(page === undefined ? undefined : `corrections ${page}`, async (store) =>
    page === undefined ? NONE : reader.corrections.on(store, page),
  );
  const all = view.state === 'ready' ? view.data : undefined;
  const before = useRef<Before | undefined>(undefined);
  if (page !== undefined && all !== undefined && before.current?.page !== page)
    before.current = { page, ids: new Set(all.map(({ id }) => id)) };
  const changeWords = useCallback(
    async (id: FindId) => {
      if (tabId === undefined) return 'not there';
      return askTab(tabId, 'changeWords', { id }).catch(() => 'not there' as const); // told to the reader
    },
    [tabId],
  );
  const stopChanging = useCallback(() => {
    if (tabId !== undefined) askTab(tabId, 'changeWords', { id: null }).catch(() => undefined); // nothing is begun there
  }, [tabId]);
  return useMemo(() => {
    if (all === undefined) return undefined;
    const known = before.current?.ids;
    const takenOff = all.filter(({ id, says }) => says.is === 'not one' && known?.has(id) === false);
    return { all, takenOff, changeWords, stopChanging };
  }, [all, changeWords, stopChanging]);
}

/** What is known of a page without what was taken off. */
function withoutTakenOff(known: PageKnown, corrections: PageCorrections | undefined): PageKnown {
  const gone = new Set(corrections?.takenOff.map(({ find }) => find));
  if (gone.size === 0) return known;
  const left = <Find extends { readonly id: FindId }>(finds: readonly Find[]): readonly Find[] =>
    finds.filter(({ id }) => !gone.has(id));
  const { mentions, commitments, progress } = known.linked;
  return {
    ...known,
    linked: { mentions: left(mentions), commitments: left(commitments), progress: left(progress) },
  };
}

/** What is known of a page without what was taken off: at once, before the page itself has followed. */
export function useWithoutTakenOff(
  known: View<PageKnown | undefined>,
  corrections: PageCorrections | undefined,
): View<PageKnown | undefined> {
  return useMemo(() => mapView(known, (read) => read && withoutTakenOff(read, corrections)), [known, corrections]);
}
