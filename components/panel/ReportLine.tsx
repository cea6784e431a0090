import { t } from '@/lib/language';
import type { SeemingReport } from '@/lib/model';

import { PutAway } from '../blocks/PutAway';
import { seemsWords } from '../words/report-words';
import type { PanelActs } from './panel-view';

/** This page and a kept one seem to be a report and the document that it answers. */
export function ReportLine({
  seeming,
  acts,
  putAway,
}: {
  seeming: SeemingReport;
  acts: Pick<PanelActs, 'openReport' | 'refuseReport'>;
  putAway: (() => void) | undefined;
}) {
  const { openReport, refuseReport } = acts;
  return (
    <div class="pm-banner" role="note" aria-label={t('A report and what it answers')}>
      <p>{seemsWords(seeming)}</p>
      <p class="pm-acts">
        {openReport === undefined ? null : (
          <button type="button" class="pm-link" onClick={() => openReport(seeming)}>
            {t('See item by item')}
          </button>
        )}
        {refuseReport === undefined ? null : (
          <button type="button" class="pm-link" onClick={() => refuseReport(seeming)}>
            {t('Not its report')}
          </button>
        )}
      </p>
      {seeming.saves === 'this page' ? (
        <p class="pm-small pm-quiet">
          {t('To be read item by item, the words of this page are saved on this computer.')}
        </p>
      ) : null}
      {putAway === undefined ? null : <PutAway what={t('a report and what it answers')} put={putAway} />}
    </div>
  );
}
