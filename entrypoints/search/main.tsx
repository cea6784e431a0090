import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';

import { render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

import { StoreRoom } from '@/components/hooks/store-room';
import { useImport } from '@/components/hooks/use-import';
import { useSearch } from '@/components/hooks/use-search';
import { ImportSection } from '@/components/import/ImportSection';
import { SearchPage } from '@/components/search/SearchPage';
import { Say } from '@/components/states/Say';
import { openGovUk } from '@/lib/govuk-api';
import { ask } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';

import { useToday } from '../sidepanel/use-today';
import { CLOCK } from './clock';
import { openOffice } from './office';

/** At most one request a second. */
const PER_SECOND = 1;

const OFFICE = openOffice({
  govUk: openGovUk({ fetch: window.fetch.bind(window), clock: CLOCK, perSecond: PER_SECOND }),
  perSecond: PER_SECOND,
  parser: new DOMParser(),
  now: () => new Date().toISOString() as IsoInstant,
  newId: () => crypto.randomUUID(),
  locks: navigator.locks,
  findIn: (page, reading) => ask('findIn', { page, reading }),
});

function Wired() {
  const search = useSearch(useToday());
  const imported = useImport(OFFICE);
  return (
    <SearchPage view={search.view} acts={search.acts}>
      <ImportSection view={imported.view} acts={imported.acts} />
    </SearchPage>
  );
}

/** Everything that failed ends here, and is told to the reader. */
function Search() {
  const [fault, tryAgain] = useErrorBoundary();
  if (fault === undefined) return <Wired />;
  return (
    <Say
      headline="The search could not be shown"
      doors={
        <button type="button" class="pm-button" data-main onClick={tryAgain}>
          Try again
        </button>
      }
    >
      <p>{fault instanceof Error ? fault.message : String(fault)}</p>
    </Say>
  );
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreRoom>
      <Search />
    </StoreRoom>,
    place,
  );
