import { useMemo } from 'preact/hooks';

import { reports } from '@/lib/app';
import type { IsoDate, IsoInstant, NotePage, PageFacts, ReportPair, SeemingReport } from '@/lib/model';

import type { PageWords } from '../corpus/corpus-context';
import type { PanelActs } from '../panel/panel-view';
import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';
import { useLoaded } from './use-loaded';
import { useWatched } from './use-watched';

const NONE: readonly SeemingReport[] = [];

/** The query that the table of a report is opened with. */
function reportQuery({ report, earlier }: ReportPair): string {
  return new URLSearchParams({ report, earlier }).toString();
}

interface Needs {
  readonly now: () => IsoInstant;
  readonly today: IsoDate;
  readonly changed: () => void;
  readonly open: (query: string) => void;
  /** Keeps the words of the page of the tab; absent: they cannot be kept. */
  readonly saves: PageWords['save'];
}

const comparing = () => import('./seeming');

/** What the page of the tab seems to report on, and which kept reports seem to answer it. */
export function useSeemingReports(
  facts: PageFacts | undefined,
  page: NotePage | undefined,
  { now, today, changed, open, saves }: Needs,
): { readonly seeming: readonly SeemingReport[]; readonly acts: Pick<PanelActs, 'openReport' | 'refuseReport'> } {
  const store = openOf(useStore());
  const fail = useFault();
  const key = page === undefined || facts === undefined ? undefined : `reports ${page.key} ${page.textHash}`;
  const near = useWatched(
    key && `near ${key}`,
    async (opened) => facts !== undefined && reports.hasNear(opened, facts),
  );
  const compared = useLoaded(comparing, near.state === 'ready' && near.data ? 'wanted' : 'not yet');
  const view = useWatched(compared && key, async (opened) =>
    facts === undefined || compared === undefined ? NONE : compared.seeming(opened, facts),
  );
  const seeming = view.state === 'ready' ? view.data : NONE;
  const acts = useMemo((): Pick<PanelActs, 'openReport' | 'refuseReport'> => {
    if (store === undefined) return {};
    const table = compared?.acts({ store, today, now, changed });
    return {
      openReport: (one) => {
        if (one.saves === undefined) open(reportQuery(one));
        else if (saves !== undefined)
          saves()
            .then((kept) => (kept === 'saved' ? open(reportQuery(one)) : undefined))
            .catch(fail);
      },
      refuseReport: (one) => {
        table?.refuse(one, one.otherTitle).catch(fail);
      },
    };
  }, [store, compared, today, now, changed, open, saves, fail]);
  return { seeming, acts };
}
