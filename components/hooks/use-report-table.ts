import { useMemo } from 'preact/hooks';

import { reports } from '@/lib/app';
import { t } from '@/lib/language';
import type { Changed, IsoDate, IsoInstant, PageKey, ReportPair } from '@/lib/model';

import type { ReportPageView } from '../report/report-view';
import type { View } from '../states/view';
import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';
import { useWatched } from './use-watched';

const notKept = (): string =>
  t(
    'The words of both documents have to be saved on this computer, and those of one of them are not. Open it, and save it from the panel.',
  );

/** The table of the report that the query names, and what the reader can do with it. */
export function useReportTable(
  query: string,
  needs: {
    readonly today: IsoDate;
    readonly now: () => IsoInstant;
    readonly changed: () => void;
    readonly leave: () => void;
  },
): ReportPageView {
  const { today, now, changed, leave } = needs;
  const store = openOf(useStore());
  const fail = useFault();
  const pair = useMemo((): ReportPair => {
    const asked = new URLSearchParams(query);
    return { report: (asked.get('report') ?? '') as PageKey, earlier: (asked.get('earlier') ?? '') as PageKey };
  }, [query]);
  const watched = useWatched(`report ${pair.report} ${pair.earlier}`, (opened) => reports.table(opened, pair, today));
  const view = useMemo((): ReportPageView['view'] => {
    if (watched.state !== 'ready') return watched;
    return watched.data === undefined ? { state: 'empty', teach: notKept() } : { state: 'ready', data: watched.data };
  }, [watched]);
  const title = titleOf(view);
  return useMemo((): ReportPageView => {
    if (store === undefined) return { view };
    const acts = reports.acts({ store, today, now, changed });
    const guarded = async (act: Promise<Changed>): Promise<Changed | undefined> => {
      try {
        return await act;
      } catch (fault) {
        fail(fault);
        return undefined;
      }
    };
    return {
      view,
      acts: {
        accept: (rows) => guarded(acts.accept(pair, rows)),
        takeBack: (ids) => guarded(acts.takeBack(pair, ids)),
        refuse: () => guarded(acts.refuse(pair, title)),
        leave,
      },
    };
  }, [store, view, pair, title, today, now, changed, leave, fail]);
}

function titleOf(view: View<{ readonly answer: { readonly title: string } }>): string {
  return view.state === 'ready' ? view.data.answer.title : '';
}
