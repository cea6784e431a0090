import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';

import { StoreRoom } from '@/components/hooks/store-room';
import { useAbout } from '@/components/hooks/use-about';
import { useSettings } from '@/components/hooks/use-settings';
import { OptionsPage } from '@/components/pages/OptionsPage';

function Options() {
  const [settings, change] = useSettings();
  const corpus = useAbout();
  if (settings === undefined) return null;
  return <OptionsPage settings={settings} corpus={corpus} onChange={change} />;
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreRoom>
      <Options />
    </StoreRoom>,
    place,
  );
