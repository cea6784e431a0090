import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';

import { useAllCorrections } from '@/components/hooks/use-all-corrections';
import { useForgetEverything } from '@/components/hooks/use-forget-everything';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useEdition } from '@/components/hooks/use-edition';
import { useBackup } from '@/components/hooks/use-backup';
import { useKeeping } from '@/components/hooks/use-keeping';
import { useSettings } from '@/components/hooks/use-settings';
import { OptionsPage } from '@/components/pages/OptionsPage';
import type { IsoInstant } from '@/lib/model';

import { giveBackup } from '../notebook/give-backup';
import { tellPages } from '../notebook/tell-pages';
import { tellPages as tellOfCorpus } from '../sidepanel/tell-pages';
import { useToday } from '../sidepanel/use-today';
import { saveCorrections } from './save-corrections';

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;
const tellCorpus = (): void => void tellOfCorpus();

function Options() {
  const [settings, change] = useSettings();
  const edition = useEdition();
  const forget = useForgetEverything();
  const corrections = useAllCorrections(now, tellCorpus);
  const data = {
    ...useBackup(now, giveBackup),
    today: useToday(),
    keeping: useKeeping(navigator.storage),
    onForget: () => forget().then(tellPages),
  };
  if (settings === undefined) return null;
  return (
    <OptionsPage
      settings={settings}
      edition={edition}
      data={data}
      putRight={{ ...corrections, onSave: saveCorrections }}
      onChange={change}
    />
  );
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreProvider>
      <Options />
    </StoreProvider>,
    place,
  );
