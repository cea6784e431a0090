import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';

import { useSettings } from '@/components/hooks/use-settings';
import { OptionsPage } from '@/components/pages/OptionsPage';

function Options() {
  const [settings, change] = useSettings();
  if (settings === undefined) return null;
  return <OptionsPage settings={settings} corpus={undefined} onChange={change} />;
}

const place = document.querySelector('#page');
if (place) render(<Options />, place);
