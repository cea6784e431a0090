import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/help.css';

import { browser } from 'wxt/browser';

import { HelpPage } from '@/components/help/HelpPage';

import { drawPage } from '../own-pages/draw-page';
import { useKeyboard } from '../own-pages/use-keyboard';
import { useSectionOfAddress } from '../own-pages/use-section-of-address';

const { version } = browser.runtime.getManifest();

function Help() {
  const keyboard = useKeyboard();
  useSectionOfAddress('drawn');
  return <HelpPage keyboard={keyboard} version={version} />;
}

void drawPage('#page', () => <Help />);
