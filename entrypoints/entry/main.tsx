import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';

import { EntryPage } from '@/components/entry/EntryPage';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useEntry } from '@/components/hooks/use-entry';
import { FaultNet } from '@/components/states/FaultNet';
import type { CommitmentId } from '@/lib/model';

/** The page of the commitment that the fragment names. */
function Entry() {
  const id = decodeURIComponent(window.location.hash.slice(1)) as CommitmentId;
  return <EntryPage view={useEntry(id)} />;
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreProvider>
      <FaultNet headline="The commitment could not be shown">
        <Entry />
      </FaultNet>
    </StoreProvider>,
    place,
  );
