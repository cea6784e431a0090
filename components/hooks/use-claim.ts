import { useMemo } from 'preact/hooks';

import type { IsoInstant, NotePage, PageClaim, PageFacts } from '@/lib/model';

import type { PanelActs } from '../panel/panel-view';
import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';
import { useLoaded } from './use-loaded';
import { useWatched } from './use-watched';

const claiming = () => import('./claiming');

/**
 * What the reader is told of a page that says it is one that is held under another address, and the way to say
 * otherwise.
 * @param page absent: the page was not read, and nothing was decided
 */
export function useClaim(
  facts: PageFacts | undefined,
  page: NotePage | undefined,
  { now, readAgain }: { readonly now: () => IsoInstant; readonly readAgain: () => void },
): { readonly claim: PageClaim | undefined; readonly acts: Pick<PanelActs, 'settleClaim'> } {
  const store = openOf(useStore());
  const fail = useFault();
  const says = facts?.says;
  const key = page === undefined ? undefined : `claim ${page.address} ${page.key} ${says ?? ''}`;
  const loaded = useLoaded(claiming, key === undefined ? 'not yet' : 'wanted');
  const view = useWatched(loaded && key, async (open) =>
    page === undefined ? undefined : loaded?.claims.of(open, page, says),
  );
  const claim = view.state === 'ready' ? view.data : undefined;
  const acts = useMemo((): Pick<PanelActs, 'settleClaim'> => {
    if (store === undefined) return {};
    return {
      settleClaim: (settled) => {
        claiming()
          .then(({ claims }) => claims.settle(store, settled, now()))
          .then(readAgain)
          .catch(fail);
      },
    };
  }, [store, now, readAgain, fail]);
  return { claim, acts };
}
