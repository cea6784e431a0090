import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { useSettings } from '@/components/hooks/use-settings';
import { WelcomePage } from '@/components/pages/WelcomePage';

import { drawPage } from '../own-pages/draw-page';
import { panelWay } from './panel-way';

const STATEMENT =
  'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group';

function Welcome() {
  const [settings, change] = useSettings();
  if (settings === undefined) return null;
  return (
    <WelcomePage
      language={settings.language}
      onSpeak={(language) => change({ language })}
      density={settings.density}
      panel={panelWay()}
      statement={STATEMENT}
      onChoose={(density) => change({ density })}
    />
  );
}

void drawPage('#page', () => <Welcome />);
