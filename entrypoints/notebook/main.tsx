import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/notebook.css';
import '@/components/styles/print.css';

import { useMemo } from 'preact/hooks';

import { useDataMarker } from '@/components/hooks/use-data-marker';
import { StoreProvider, useStore } from '@/components/hooks/store-provider';
import { useLeftOut } from '@/components/hooks/use-left-out';
import { useNotebook } from '@/components/hooks/use-notebook';
import type { NotebookNeeds } from '@/components/hooks/use-notebook';
import { NotebookPage } from '@/components/notebook/NotebookPage';
import { FaultNet } from '@/components/states/FaultNet';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import { Say } from '@/components/states/Say';
import { READ_FILE, keptOutside } from '@/components/words/loss-words';
import { STATE_WORDS } from '@/components/words/states';
import { t } from '@/lib/language';
import { tellPages } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';

import { drawPage } from '../own-pages/draw-page';
import { useToday } from '../own-pages/use-today';
import { chosenOf, giveNotes, readFile } from './files';
import { giveBackup } from '../own-pages/give-backup';
import { saveUnreadable } from '../own-pages/save-unreadable';

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;

function Wired() {
  const today = useToday();
  const needs = useMemo(
    (): NotebookNeeds => ({
      today,
      now,
      readFile: (text, mine, passphrase) => readFile(text, mine, passphrase, now()),
      chosenOf,
      giveNotes: (some, choice, sheets) => giveNotes(some, choice, { now: now(), sheets }),
      giveBackup,
      giveUnreadable: saveUnreadable,
      print: () => window.print(),
      copy: (text) => navigator.clipboard.writeText(text),
      onChanged: (...changed) => void tellPages(...changed),
    }),
    [today],
  );
  const { view, acts } = useNotebook(needs);
  const store = useStore();
  const leftOut = useLeftOut();
  const { marker } = useDataMarker();
  if (store.is === 'newer data' || store.is === 'failed') {
    const { headline, text } = STATE_WORDS[store.is === 'failed' ? 'broken data' : 'newer data'];
    return (
      <Say
        headline={headline}
        actions={
          <button type="button" class="pm-button" data-main onClick={() => acts.saveBackup()}>
            {t('Save what can be read')}
          </button>
        }
      >
        <p>{text}</p>
        {marker === undefined || store.is === 'newer data' ? null : <p>{keptOutside(marker)}</p>}
      </Say>
    );
  }
  return (
    <LeftOutProvider value={leftOut}>
      <NotebookPage view={view} acts={acts} opens={window.location.hash === READ_FILE ? 'read' : undefined} />
    </LeftOutProvider>
  );
}

void drawPage('#page', () => (
  <StoreProvider>
    <FaultNet headline={t('The notebook could not be shown')}>
      <Wired />
    </FaultNet>
  </StoreProvider>
));
