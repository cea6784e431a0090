import { t } from '@/lib/language';

import { PageFrame } from '../pages/PageFrame';
import { Bones } from '../states/Bones';
import { LiveRegion } from '../states/LiveRegion';
import { useLive } from '../states/use-live';
import { ReportReady } from './ReportReady';
import type { ReportPageView } from './report-view';

const heading = (): string => t('A report and its strategy');

/** A report and the document that it seems to answer, item by item; or why there is no table. */
export function ReportPage({ view, acts }: ReportPageView) {
  const [spoken, say] = useLive();
  return (
    <PageFrame here="search">
      <div class="report">
        {view.state === 'loading' || (view.state === 'ready' && acts === undefined) ? (
          <div aria-busy="true">
            <h1 class="pm-hidden">{heading()}</h1>
            <Bones />
          </div>
        ) : null}
        {view.state === 'empty' ? (
          <>
            <h1 tabIndex={-1}>{heading()}</h1>
            <p>{view.teach}</p>
          </>
        ) : null}
        {view.state === 'error' ? (
          <>
            <h1 tabIndex={-1}>{heading()}</h1>
            <p role="alert">{view.say}</p>
            <button type="button" class="pm-button" data-main onClick={view.retry}>
              {t('Try again')}
            </button>
          </>
        ) : null}
        {view.state === 'ready' && acts !== undefined ? <ReportReady table={view.data} acts={acts} say={say} /> : null}
      </div>
      <LiveRegion spoken={spoken} />
    </PageFrame>
  );
}
