import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/panel-corpus.css';
import '@/components/styles/look-for.css';
import '@/components/styles/entry.css';

import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import { EntryPage } from '@/components/entry/EntryPage';
import type { EntryActs } from '@/components/entry/entry-view';
import { giveFile } from '@/components/files/give-file';
import { useLeftOut } from '@/components/hooks/use-left-out';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useEdition } from '@/components/hooks/use-edition';
import { useEntry, useEntryNotes } from '@/components/hooks/use-entry';
import { useEntryTools } from '@/components/hooks/use-entry-tools';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import { FaultNet } from '@/components/states/FaultNet';
import { t } from '@/lib/language';
import { tellPages } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';
import { commitmentFiles } from '@/lib/report';

import { drawPage } from '../own-pages/draw-page';
import { LOOK } from '../own-pages/look-for-loader';
import { saveCalendar } from '../own-pages/save-calendar';
import { useToday } from '../own-pages/use-today';
import { useEntryId } from './use-entry-id';

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;
/** A page that could not be told looks again when it is loaded. */
const changed = (): void => void tellPages('corpus').catch(() => undefined);

const OPENED = now();

/** The page of the commitment that the fragment of the address names. */
function Wired() {
  const id = useEntryId();
  const today = useToday();
  const edition = useEdition();
  const tools = useEntryTools({ today, now, changed, saveCalendar: saveDates, look: LOOK });
  const acts = useMemo(
    (): EntryActs => ({
      copy: (text) => navigator.clipboard.writeText(text),
      saveJson: (entry) => {
        const { name, version } = browser.runtime.getManifest();
        const file = commitmentFiles.entry(entry, { now: now(), generator: { name, version }, edition });
        giveFile(file);
        return file.name;
      },
      print: () => window.print(),
    }),
    [edition],
  );
  return (
    <CorpusProvider value={tools}>
      <LeftOutProvider value={useLeftOut()}>
        <EntryPage
          view={useEntry(id)}
          beside={{ notes: useEntryNotes(id), edition, today, since: OPENED }}
          acts={acts}
        />
      </LeftOutProvider>
    </CorpusProvider>
  );
}

const saveDates = (entries: Parameters<typeof saveCalendar>[0]): void => saveCalendar(entries, Date.now());

void drawPage('#page', () => (
  <StoreProvider>
    <FaultNet headline={t('The commitment could not be shown')}>
      <Wired />
    </FaultNet>
  </StoreProvider>
));
