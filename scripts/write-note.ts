// Writes a note in the open panel on words of the page, as a reader does: selects them, asks by the browser's key, types.
import type { Page } from '@playwright/test';

import type { OpenBrowser } from './open-browser';

export interface NoteWords {
  /** The words of the page; they stand in one text node. */
  readonly words: string;
  readonly body: string;
}

/** The part of the extension's own interface that is used from inside its worker. */
interface Extension {
  readonly chrome: {
    readonly tabs: {
      query(about: object): Promise<readonly { id: number }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

/** Types the note and leaves it unsaved: a draft. */
export async function draftNote(browser: OpenBrowser, page: Page, panel: Page, note: NoteWords): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    }
  }, note.words);
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as Extension).chrome;
    const [tab] = await tabs.query({ url });
    if (tab) await tabs.sendMessage(tab.id, { pledgemark: 'command', question: { name: 'note-on-selection' } });
  }, page.url());
  await panel.getByRole('textbox', { name: /Note on/u }).fill(note.body);
  await panel.getByText(/^Draft saved at /u).waitFor();
}

/** Types the note and saves it. */
export async function saveNote(browser: OpenBrowser, page: Page, panel: Page, note: NoteWords): Promise<void> {
  await draftNote(browser, page, panel, note);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('textbox', { name: /Note on/u }).waitFor({ state: 'hidden' });
}
