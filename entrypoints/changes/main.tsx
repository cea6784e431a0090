import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';

import { render } from 'preact';

import { ChangesPage } from '@/components/changes/ChangesPage';
import { StoreRoom } from '@/components/hooks/store-room';
import { useChanges } from '@/components/hooks/use-change';

function Changes() {
  return <ChangesPage view={useChanges(window.location.search)} />;
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreRoom>
      <Changes />
    </StoreRoom>,
    place,
  );
