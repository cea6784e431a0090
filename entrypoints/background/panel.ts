import { browser } from 'wxt/browser';

import type { Asker, Question } from '@/lib/messages';
import type { PanelAnswer, PanelTarget } from '@/lib/model';
import { leaveTarget } from '@/lib/settings';

/** Firefox's own name for the side panel; its types are not among Chrome's. */
interface SidebarAction {
  toggle(): Promise<void>;
}

function sidebarAction(): SidebarAction | undefined {
  return 'sidebarAction' in browser ? (browser.sidebarAction as SidebarAction) : undefined;
}

/**
 * Opens the panel at an item. `sidePanel.open` is called before anything is awaited, while the reader's click still
 * counts; Firefox allows it only from its own button, and there the item waits for the panel.
 */
export function openPanel({ tabId, windowId }: Asker, target: PanelTarget | undefined): Promise<PanelAnswer> {
  const elsewhere: PanelAnswer = { opened: false, say: 'use the toolbar button' };
  if (tabId === undefined || windowId === undefined) return Promise.resolve(elsewhere);
  const opening: Promise<PanelAnswer> = sidebarAction()
    ? Promise.resolve(elsewhere)
    : browser.sidePanel.open({ windowId }).then(
        () => ({ opened: true }) as const,
        () => elsewhere,
      );
  const left = target === undefined ? Promise.resolve() : leaveTarget(tabId, target);
  return left.then(() => opening);
}

/** The toolbar button opens the panel, and closes it again. */
export function panelOpensOnClick(): void {
  const sidebar = sidebarAction();
  if (sidebar) browser.action.onClicked.addListener(() => void sidebar.toggle());
  else void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

const COMMANDS = ['next-mark', 'previous-mark', 'note-on-selection'] as const;

/** The page's name for a browser command, where it is one of the page's. */
export function commandOf(command: string): Question<'command'>['name'] | undefined {
  return COMMANDS.find((name) => name === command);
}
