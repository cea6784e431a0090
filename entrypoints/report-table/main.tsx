import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/report.css';

import { StoreProvider } from '@/components/hooks/store-provider';
import { useLeftOut } from '@/components/hooks/use-left-out';
import { useReportTable } from '@/components/hooks/use-report-table';
import { ReportPage } from '@/components/report/ReportPage';
import { FaultNet } from '@/components/states/FaultNet';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import { t } from '@/lib/language';
import { tellPages } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';

import { drawPage } from '../own-pages/draw-page';
import { useToday } from '../own-pages/use-today';

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;
/** A page that could not be told looks again when it is loaded. */
const changed = (): void => void tellPages('corpus').catch(() => undefined);
const leave = (): void => window.close();

/** The table of the report that the query of the address names. */
function Wired() {
  const today = useToday();
  return (
    <LeftOutProvider value={useLeftOut()}>
      <ReportPage {...useReportTable(window.location.search, { today, now, changed, leave })} />
    </LeftOutProvider>
  );
}

void drawPage('#page', () => (
  <StoreProvider>
    <FaultNet headline={t('The table could not be shown')}>
      <Wired />
    </FaultNet>
  </StoreProvider>
));
