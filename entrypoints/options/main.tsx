import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';

import { forgetEverything } from '@/components/hooks/forget-everything';
import { StoreRoom, useStore } from '@/components/hooks/store-room';
import { useAbout } from '@/components/hooks/use-about';
import { useBackup } from '@/components/hooks/use-backup';
import { useKeeping } from '@/components/hooks/use-keeping';
import { useSettings } from '@/components/hooks/use-settings';
import { OptionsPage } from '@/components/pages/OptionsPage';
import type { IsoInstant } from '@/lib/model';

import { giveBackup } from '../notebook/give-backup';
import { useToday } from '../sidepanel/use-today';

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;

function Options() {
  const [settings, change] = useSettings();
  const corpus = useAbout();
  const store = useStore();
  const data = {
    ...useBackup(now, giveBackup),
    today: useToday(),
    keeping: useKeeping(navigator.storage),
    onForget: () => forgetEverything(store),
  };
  if (settings === undefined) return null;
  return <OptionsPage settings={settings} corpus={corpus} data={data} onChange={change} />;
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreRoom>
      <Options />
    </StoreRoom>,
    place,
  );
