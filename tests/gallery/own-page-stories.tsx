import { HelpPage } from '@/components/help/HelpPage';
import { PdfSection } from '@/components/pages/PdfSection';
import { WelcomePage } from '@/components/pages/WelcomePage';
import type { PanelWay } from '@/components/pages/WelcomePage';

import type { DrawnStory } from './drawn-story';

const nothing = (): void => undefined;
const KEYS = new Map([
  ['_execute_action', 'Alt+Shift+P'],
  ['next-mark', 'Alt+Shift+J'],
  ['previous-mark', ''],
  ['note-on-selection', '⌥⇧N'],
]);

const WELCOMES: Readonly<Record<PanelWay, string>> = {
  click: 'Welcome, where a click opens the panel',
  'toolbar button': 'Welcome, where the toolbar button alone opens the panel',
  'page of its own': 'Welcome, where the panel is a page',
};

/** Parts of Options, and the pages Help and Welcome. */
export const OWN_PAGE_STORIES: readonly DrawnStory[] = [
  ...([false, true] as const).map((mayRead) => ({
    name: mayRead ? 'options-pdfs-allowed' : 'options-pdfs',
    title: mayRead ? 'Options: files of GOV.UK may be read' : 'Options: files of GOV.UK may not be read yet',
    view: (
      <main class="frame-wide">
        <PdfSection mayRead={mayRead} reader="/pdf.html" onAllow={nothing} onStop={nothing} />
      </main>
    ),
  })),
  ...(Object.keys(WELCOMES) as PanelWay[]).map((panel) => ({
    name: `welcome-${panel.replaceAll(' ', '-')}`,
    title: WELCOMES[panel],
    view: (
      <WelcomePage
        language="en"
        onSpeak={nothing}
        density="names"
        panel={panel}
        statement="https://www.gov.uk/"
        onChoose={nothing}
      />
    ),
  })),
  {
    name: 'help',
    title: 'Help',
    view: <HelpPage keyboard={{ keys: KEYS, onChangeKeys: nothing }} version="0.1.0" />,
  },
  {
    name: 'help-no-keys',
    title: 'Help, in a browser without keys',
    view: <HelpPage keyboard={undefined} version="0.1.0" />,
  },
];
