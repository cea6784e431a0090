import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Told {
  readonly tab: number;
  readonly message: string;
}

interface Tabs {
  query(about: { url: string[] }): Promise<readonly { id?: number | undefined }[]>;
  sendMessage(tabId: number, envelope: { pledgemark: string }): Promise<unknown>;
}

/**
 * Tabs with these addresses, and what each of them is told from now on. The in-memory browser knows no patterns of
 * addresses and delivers nothing to a tab: this stands in for both. In an address that ends in `gone` nobody answers.
 */
export function openTabs(...addresses: readonly string[]): readonly Told[] {
  const tabs: Tabs = fakeBrowser.tabs;
  const told: Told[] = [];
  vi.spyOn(tabs, 'query').mockImplementation(({ url }) =>
    Promise.resolve(
      addresses.flatMap((address, id) =>
        url.some((pattern) => address.startsWith(pattern.replace('*', ''))) ? [{ id, url: address }] : [],
      ),
    ),
  );
  tabs.sendMessage = (tab, { pledgemark: message }) => {
    if (addresses[tab]?.endsWith('gone')) return Promise.reject(new Error('Could not establish connection.'));
    told.push({ tab, message });
    return Promise.resolve({ answer: null });
  };
  return told;
}
