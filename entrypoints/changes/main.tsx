import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';

import { ChangesPage } from '@/components/changes/ChangesPage';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useChanges } from '@/components/hooks/use-change';

import { drawPage } from '../own-pages/draw-page';

function Changes() {
  return <ChangesPage view={useChanges(window.location.search)} />;
}

void drawPage('#page', () => (
  <StoreProvider>
    <Changes />
  </StoreProvider>
));
