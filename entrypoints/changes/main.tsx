import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';

import { render } from 'preact';

import { ChangesPage } from '@/components/changes/ChangesPage';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useChanges } from '@/components/hooks/use-change';

function Changes() {
  return <ChangesPage view={useChanges(window.location.search)} />;
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreProvider>
      <Changes />
    </StoreProvider>,
    place,
  );
