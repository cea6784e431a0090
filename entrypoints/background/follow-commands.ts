import { browser } from 'wxt/browser';

import { askTab } from '@/lib/messages';
import type { Question } from '@/lib/messages';

const COMMANDS = ['next-mark', 'previous-mark', 'note-on-selection'] as const;

/** The page's name for a browser command, where it is one of the page's. */
function commandOf(command: string): Question<'command'>['name'] | undefined {
  return COMMANDS.find((name) => name === command);
}

/** Passes the browser's commands on to the page in front. Firefox for Android has none. */
export function followCommands(): void {
  const commands = Reflect.get(browser, 'commands') as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => {
    const name = commandOf(command);
    // a tab without our content script has nothing to move to: nobody answers, and nothing is lost
    if (name !== undefined && tab?.id !== undefined) void askTab(tab.id, 'command', { name }).catch(() => null);
  });
}
