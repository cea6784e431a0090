import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/notebook.css';

import { render } from 'preact';
import { useErrorBoundary, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { StoreRoom, useStore } from '@/components/hooks/store-room';
import { useNotebook } from '@/components/hooks/use-notebook';
import type { NotebookDoors } from '@/components/hooks/use-notebook';
import { NotebookPage } from '@/components/notebook/NotebookPage';
import { Say } from '@/components/states/Say';
import { STATE_WORDS } from '@/components/words/states';
import { askTab } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';

import { useToday } from '../sidepanel/use-today';
import { chosenOf, giveNotes, readFile } from './files';
import { giveBackup } from './give-backup';

const PAGES = { url: 'https://www.gov.uk/*' };
const now = (): IsoInstant => new Date().toISOString() as IsoInstant;

/** Pages that are open place their notes anew; one in which nobody answers shows none. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query(PAGES);
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'notesChanged', {})])));
}

function Wired() {
  const today = useToday();
  const doors = useMemo(
    (): NotebookDoors => ({
      today,
      now,
      readFile: (text, mine, passphrase) => readFile(text, mine, passphrase, now()),
      chosenOf,
      giveNotes: (some, choice) => giveNotes(some, choice, now()),
      giveBackup,
      print: () => window.print(),
      onChanged: () => void tellPages(),
    }),
    [today],
  );
  const { view, acts } = useNotebook(doors);
  const store = useStore();
  if (store.is === 'newer data')
    return (
      <Say headline={STATE_WORDS['newer data'].headline}>
        <p>{STATE_WORDS['newer data'].text}</p>
      </Say>
    );
  return <NotebookPage view={view} acts={acts} />;
}

/** Everything that failed ends here, and is told to the reader. */
function Notebook() {
  const [fault, tryAgain] = useErrorBoundary();
  if (fault === undefined) return <Wired />;
  return (
    <Say
      headline="The notebook could not be shown"
      doors={
        <button type="button" class="pm-button" data-main onClick={tryAgain}>
          Try again
        </button>
      }
    >
      <p>{fault instanceof Error ? fault.message : String(fault)}</p>
    </Say>
  );
}

const place = document.querySelector('#page');
if (place)
  render(
    <StoreRoom>
      <Notebook />
    </StoreRoom>,
    place,
  );
