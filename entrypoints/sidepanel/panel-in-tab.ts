import { browser } from 'wxt/browser';

import type { PanelActs } from '@/components/panel/panel-view';

/** A panel opened as a page of its own says which tab it speaks of: `?tabId=7`. */
export function tabAsked(query: string): number | undefined {
  const asked = Number(new URLSearchParams(query).get('tabId') ?? Number.NaN);
  return Number.isInteger(asked) ? asked : undefined;
}

/** Brings the tab to the front; tells where it has been closed. */
async function bringToFront(tabId: number): Promise<'in front' | 'closed'> {
  try {
    await browser.tabs.update(tabId, { active: true });
    return 'in front';
  } catch {
    return 'closed'; // the browser knows no such tab any more
  }
}

/** What a reader can do in a panel that covers its page: go back to it, and see there what is shown there. */
export function actsInTab(acts: PanelActs, tabId: number): PanelActs {
  const backToPage = (): ReturnType<typeof bringToFront> => bringToFront(tabId);
  return {
    ...acts,
    backToPage,
    async show(id) {
      const shown = await acts.show(id);
      if (shown) await backToPage();
      return shown;
    },
    showPlace(span) {
      acts.showPlace?.(span);
      void backToPage();
    },
  };
}
