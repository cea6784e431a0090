import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/help.css';

import { render } from 'preact';
import { browser } from 'wxt/browser';

import { HelpPage } from '@/components/help/HelpPage';

import { useKeyboard } from '../own-pages/use-keyboard';
import { useSectionOfAddress } from '../own-pages/use-section-of-address';

const { version } = browser.runtime.getManifest();

function Help() {
  const keyboard = useKeyboard();
  useSectionOfAddress('drawn');
  return <HelpPage keyboard={keyboard} version={version} />;
}

const place = document.querySelector('#page');
if (place) render(<Help />, place);
