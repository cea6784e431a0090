import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/live.css';
import '@/components/styles/panel.css';

import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import { loadLater } from '@/components/states/later';
import { StoreProvider } from '@/components/hooks/store-provider';
import { useFault } from '@/components/states/use-fault';
import { useLeftOut } from '@/components/hooks/use-left-out';
import { usePanel } from '@/components/hooks/use-panel';
import type { PanelNeeds } from '@/components/hooks/use-panel';
import { Panel } from '@/components/panel/Panel';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import { FaultNet } from '@/components/states/FaultNet';
import { t } from '@/lib/language';
import { askTab, tellPages } from '@/lib/messages';
import type { IsoInstant, NoteId } from '@/lib/model';
import { leaveTarget } from '@/lib/settings';

import { drawPage } from '../own-pages/draw-page';
import { askToFetch } from '../own-pages/files-access';
import { LOOK } from '../own-pages/look-for-loader';
import { actsInTab, tabAsked } from './panel-in-tab';
import { askForAccess, useAccess, useTab } from './use-tab';
import { useToday } from '../own-pages/use-today';

const LINKS = {
  notebook: browser.runtime.getURL('/notebook.html'),
  search: browser.runtime.getURL('/search.html'),
  due: browser.runtime.getURL('/due.html'),
  options: browser.runtime.getURL('/options.html'),
  entry: browser.runtime.getURL('/entry.html'),
  howViewsAreSet: browser.runtime.getURL('/how-views-are-set.html'),
};
const now = (): IsoInstant => new Date().toISOString() as IsoInstant;

/** Opens a part of a publication in a tab; a note is left for the panel, which goes to it once its page is there. */
async function openPart(tabId: number, address: string, note: NoteId | undefined): Promise<void> {
  if (note !== undefined) await leaveTarget(tabId, { open: 'note', id: note });
  // a page of our own is told by its path
  await browser.tabs.update(tabId, { url: new URL(address, window.location.href).href });
}

/** What is saved as a file is written by code that is loaded then. */
const files = () => import('./save-file');

/** The tab that this panel covers, where it stands in one of its own. */
const covered = tabAsked(window.location.search);

/** The panel of this window's active tab. */
function Wired() {
  const tabId = useTab(covered);
  const today = useToday();
  const access = useAccess();
  const fail = useFault();
  const needs = useMemo(
    (): PanelNeeds => ({
      tabId,
      today,
      now,
      access,
      links: LINKS,
      allow: () => void askForAccess().catch(fail),
      reload: () => {
        if (tabId !== undefined) void browser.tabs.reload(tabId).catch(fail);
      },
      openHere: (address, note) => {
        if (tabId !== undefined) void openPart(tabId, address, note).catch(fail);
      },
      openChanges: (query) =>
        void browser.tabs.create({ url: `${browser.runtime.getURL('/changes.html')}?${query}` }).catch(fail),
      openPdf: (query) => {
        const open = () => browser.tabs.create({ url: `${browser.runtime.getURL('/pdf.html')}?${query}` });
        // where it is not allowed, that page says so, and asks again
        void askToFetch().then(open, open).catch(fail);
      },
      openReport: (query) =>
        void browser.tabs.create({ url: `${browser.runtime.getURL('/report-table.html')}?${query}` }).catch(fail),
      copy: (text) => navigator.clipboard.writeText(text),
      saveFile: async (notes) => (await files()).saveFile(notes, Date.now()),
      saveCommitments: async (commitments, form) => (await files()).saveCommitments(commitments, form, Date.now()),
      printCommitments: (query) =>
        void browser.tabs.create({ url: `${browser.runtime.getURL('/page-commitments.html')}?${query}` }).catch(fail),
      giveBackup: async (...given) => (await import('../own-pages/give-backup')).giveBackup(...given),
      tellPages: () => void tellPages('corpus').catch(fail),
      saveCalendar: (entries) =>
        void import('../own-pages/save-calendar')
          .then(({ saveCalendar }) => saveCalendar(entries, Date.now()))
          .catch(fail),
      look: LOOK,
      addNote: async (id) => {
        if (tabId === undefined) return undefined;
        // the page does not answer
        const notBegun = () => ({ failed: t('The note could not be begun. Reload the page and try again.') });
        const { failed } = await askTab(tabId, 'noteOnFind', { id }).catch(notBegun);
        return failed ?? undefined;
      },
    }),
    [tabId, today, access, fail],
  );
  const { view, acts, target, tools } = usePanel(needs);
  const leftOut = useLeftOut();
  return (
    <CorpusProvider value={tools}>
      <LeftOutProvider value={leftOut}>
        <Panel view={view} acts={covered === undefined ? acts : actsInTab(acts, covered)} target={target} />
      </LeftOutProvider>
    </CorpusProvider>
  );
}

// what opens at a press is fetched once the panel stands; if that fails, the press tries again
requestIdleCallback(() => void loadLater().catch(() => undefined));

void drawPage('#panel', () => (
  <StoreProvider>
    <FaultNet headline={t('The panel could not be shown')}>
      <Wired />
    </FaultNet>
  </StoreProvider>
));
