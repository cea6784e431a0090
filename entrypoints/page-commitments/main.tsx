import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/entry.css';
import '@/components/styles/page-commitments.css';

import { StoreProvider } from '@/components/hooks/store-provider';
import { useLeftOut } from '@/components/hooks/use-left-out';
import { usePageCommitments } from '@/components/hooks/use-page-commitments';
import { PageCommitments } from '@/components/page-commitments/PageCommitments';
import { FaultNet } from '@/components/states/FaultNet';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import { t } from '@/lib/language';

import { drawPage } from '../own-pages/draw-page';
import { useToday } from '../own-pages/use-today';

const print = (): void => window.print();

/** The commitments of the page that the query of the address names, to be printed. */
function Wired() {
  const accessed = useToday();
  return (
    <LeftOutProvider value={useLeftOut()}>
      <PageCommitments view={usePageCommitments(window.location.search)} accessed={accessed} print={print} />
    </LeftOutProvider>
  );
}

void drawPage('#page', () => (
  <StoreProvider>
    <FaultNet headline={t('The commitments could not be shown')}>
      <Wired />
    </FaultNet>
  </StoreProvider>
));
