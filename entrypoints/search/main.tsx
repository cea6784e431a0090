import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';
import '@/components/styles/print.css';

import { useMemo } from 'preact/hooks';

import { giveFile } from '@/components/files/give-file';
import { useLeftOut } from '@/components/hooks/use-left-out';
import { StoreProvider, openEarly } from '@/components/hooks/store-provider';
import { useImport } from '@/components/hooks/use-import';
import { usePacks } from '@/components/hooks/use-packs';
import type { PackNeeds } from '@/components/hooks/use-packs';
import { useSearch } from '@/components/hooks/use-search';
import { ImportSection } from '@/components/import/ImportSection';
import { PacksSection } from '@/components/import/PacksSection';
import { SearchPage } from '@/components/search/SearchPage';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import { FaultNet } from '@/components/states/FaultNet';
import { openGovUk } from '@/lib/govuk-api';
import { t } from '@/lib/language';
import { ask, tellPages } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';

import { drawPage } from '../own-pages/draw-page';
import { useToday } from '../own-pages/use-today';
import { CLOCK } from '../own-pages/clock';
import { openImporter } from './importer';

/** At most one request a second. */
const PER_SECOND = 1;

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;

const give = (name: string, text: string): void => giveFile({ name, text, mediaType: 'application/json' });

/** A page that could not be told looks again when it is loaded. */
const changed = (): void => {
  void tellPages('corpus').catch(() => undefined);
  // this page may be closed before the index has grown: the background goes on
  void ask('growSearch', {}).catch(() => undefined);
};

const IMPORTER = openImporter({
  govUk: openGovUk({ fetch: window.fetch.bind(window), clock: CLOCK, perSecond: PER_SECOND }),
  perSecond: PER_SECOND,
  parser: new DOMParser(),
  now,
  newId: () => crypto.randomUUID(),
  locks: navigator.locks,
  changed,
  findIn: (page, reading) => ask('findIn', { page, reading }),
});

const openStore = openEarly();

const below = () => [
  { id: 'import', words: t('Bring in documents from GOV.UK') },
  { id: 'packs', words: t('Corpus packs') },
];

function Wired() {
  const today = useToday();
  const search = useSearch(today);
  const imported = useImport(IMPORTER);
  const needs = useMemo((): PackNeeds => ({ now, today, give, changed }), [today]);
  const packs = usePacks(needs, search.commitments);
  return (
    <LeftOutProvider value={useLeftOut()}>
      <SearchPage view={search.view} acts={search.acts} below={below()}>
        <ImportSection view={imported.view} acts={imported.acts} />
        <PacksSection view={packs.view} acts={packs.acts} />
      </SearchPage>
    </LeftOutProvider>
  );
}

void drawPage('#page', () => (
  <StoreProvider open={openStore}>
    <FaultNet headline={t('The search could not be shown')}>
      <Wired />
    </FaultNet>
  </StoreProvider>
));
