import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/panel-corpus.css';
import '@/components/styles/look-for.css';
import '@/components/styles/entry.css';
import '@/components/styles/watch.css';

import { useMemo } from 'preact/hooks';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import { giveFile } from '@/components/files/give-file';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useAllDates } from '@/components/hooks/use-due';
import { useEntryTools } from '@/components/hooks/use-entry-tools';
import { useLeftOut } from '@/components/hooks/use-left-out';
import { useWatchList } from '@/components/hooks/use-watch-list';
import { FaultNet } from '@/components/states/FaultNet';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import { WatchPage } from '@/components/watch/WatchPage';
import type { WatchActs } from '@/components/watch/watch-view';
import { t } from '@/lib/language';
import { tellPages } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';
import { commitmentFiles } from '@/lib/report';

import { drawPage } from '../own-pages/draw-page';
import { LOOK } from '../own-pages/look-for-loader';
import { saveCalendar } from '../own-pages/save-calendar';
import { useToday } from '../own-pages/use-today';

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;
/** A page that could not be told looks again when it is loaded. */
const changed = (): void => void tellPages('corpus').catch(() => undefined);
const saveDates = (entries: Parameters<typeof saveCalendar>[0]): void => saveCalendar(entries, Date.now());

/** The panel leads to all dates where nothing is watched. */
const SHOWN = window.location.hash === '#all-dates' ? 'at first' : 'when opened';

/** What the reader watches. */
function Wired() {
  const today = useToday();
  const tools = useEntryTools({ today, now, changed, saveCalendar: saveDates, look: LOOK });
  const { begin, stop, most, ...shown } = useWatchList(today, tools);
  const dates = useAllDates(today);
  const { view } = shown;
  const acts = useMemo(
    (): WatchActs => ({
      ...(begin === undefined ? {} : { lookForAll: begin }),
      stopLooking: stop,
      saveCalendar: () => saveDates(view.state === 'ready' ? view.data.list.entries : []),
      saveCsv: (entries) => {
        const file = commitmentFiles.watched(entries, { now: now() });
        giveFile(file);
        return file.name;
      },
      print: () => window.print(),
    }),
    [begin, stop, view],
  );
  return (
    <CorpusProvider value={tools}>
      <LeftOutProvider value={useLeftOut()}>
        <WatchPage {...shown} most={most} accessed={today} dates={dates} shown={SHOWN} acts={acts} />
      </LeftOutProvider>
    </CorpusProvider>
  );
}

void drawPage('#page', () => (
  <StoreProvider>
    <FaultNet headline={t('What is due could not be shown')}>
      <Wired />
    </FaultNet>
  </StoreProvider>
));
