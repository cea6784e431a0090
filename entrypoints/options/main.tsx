import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { useEffect, useState } from 'preact/hooks';

import { useAllCorrections } from '@/components/hooks/use-all-corrections';
import { useForgetEverything } from '@/components/hooks/use-forget-everything';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useDataMarker } from '@/components/hooks/use-data-marker';
import { useEdition } from '@/components/hooks/use-edition';
import { useBackup } from '@/components/hooks/use-backup';
import { useKeeping } from '@/components/hooks/use-keeping';
import { useUnreadable } from '@/components/hooks/use-unreadable';
import { useSettings } from '@/components/hooks/use-settings';
import { OptionsPage } from '@/components/pages/OptionsPage';
import type { IsoInstant } from '@/lib/model';

import { ask, tellPages } from '@/lib/messages';

import { drawPage } from '../own-pages/draw-page';
import { askToFetch, stopFetching, watchFetching } from '../own-pages/files-access';
import { giveBackup } from '../own-pages/give-backup';
import { saveUnreadable } from '../own-pages/save-unreadable';
import { useKeyboard } from '../own-pages/use-keyboard';
import { useSectionOfAddress } from '../own-pages/use-section-of-address';
import { useToday } from '../own-pages/use-today';
import { readCorrections } from './read-corrections';
import { saveCorrections } from './save-corrections';

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;
const growSearch = (): void => void ask('growSearch', {}).catch(() => undefined);
const tellCorpus = (): void => {
  void tellPages('corpus');
  growSearch();
};
const tellAll = (): void => {
  void tellPages('notes', 'corpus');
  growSearch();
};

function Options() {
  const [settings, change] = useSettings();
  const edition = useEdition();
  const forget = useForgetEverything();
  const { marker, accept } = useDataMarker();
  const keyboard = useKeyboard();
  const corrections = useAllCorrections(now, tellCorpus);
  const all = corrections.corrections.state === 'ready' ? corrections.corrections.data : [];
  const data = {
    ...useBackup(now, giveBackup),
    today: useToday(),
    keeping: useKeeping(navigator.storage),
    onForget: forget,
    marker,
    onAcceptLoss: accept,
  };
  const unreadable = useUnreadable(now, tellAll);
  const [mayReadFiles, setMayReadFiles] = useState(false);
  useEffect(() => watchFetching(setMayReadFiles), []);
  useSectionOfAddress(settings === undefined ? 'waiting' : 'drawn');
  if (settings === undefined) return null;
  return (
    <OptionsPage
      settings={settings}
      edition={edition}
      keyboard={keyboard}
      data={data}
      putRight={{
        ...corrections,
        onSave: saveCorrections,
        onPreview: (text) =>
          readCorrections(
            text,
            all.map(({ correction }) => correction),
          ),
      }}
      pdfs={{
        mayRead: mayReadFiles,
        reader: '/pdf.html',
        onAllow: () => void askToFetch(),
        onStop: () => void stopFetching(),
      }}
      unreadable={{ ...unreadable, onSave: saveUnreadable }}
      onChange={change}
    />
  );
}

void drawPage('#page', () => (
  <StoreProvider>
    <Options />
  </StoreProvider>
));
