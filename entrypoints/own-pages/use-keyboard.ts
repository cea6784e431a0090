import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import type { KeyboardProps } from '@/components/pages/CommandKeys';
import { useFault } from '@/components/states/use-fault';

/** Firefox's way to its page of shortcuts; it is not among Chrome's types. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

const hasShortcutSettings = (commands: object): commands is ShortcutSettings => 'openShortcutSettings' in commands;
const isFirefox = (): boolean => 'sidebarAction' in browser;
/** Firefox for Android has no commands. */
const commandsOf = (): typeof browser.commands | undefined => Reflect.get(browser, 'commands');

/** Opens the browser's page of shortcuts; undefined where no extension may, or there are none. A page cannot link to Chrome's. */
export function shortcutsPage(): (() => Promise<unknown>) | undefined {
  const commands = commandsOf();
  if (commands === undefined) return undefined;
  if (hasShortcutSettings(commands)) return () => commands.openShortcutSettings();
  return isFirefox() ? undefined : () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function readKeys(commands: typeof browser.commands): Promise<ReadonlyMap<string, string>> {
  const all = await commands.getAll();
  return new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/**
 * The keys that the browser has for our commands now; read again whenever the reader comes back to the page. Undefined
 * where the browser has no commands.
 */
export function useKeyboard(): KeyboardProps | undefined {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>();
  const fail = useFault();
  const commands = commandsOf();
  useEffect(() => {
    if (commands === undefined) return undefined;
    const read = (): void => void readKeys(commands).then(setKeys, fail);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [commands, fail]);
  if (commands === undefined) return undefined;
  const open = shortcutsPage();
  return { keys, ...(open === undefined ? {} : { onChangeKeys: () => void open().catch(fail) }) };
}
