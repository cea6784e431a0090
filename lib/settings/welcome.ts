import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/** Whether the welcome page is still to be shown on this computer. From now on it is not: it opens once. */
export async function takeWelcome(): Promise<boolean> {
  const kept = await browser.storage.local.get(KEY);
  if (kept[KEY] !== undefined) return false;
  await browser.storage.local.set({ [KEY]: true });
  return true;
}

/** Does what clears the storage, and remembers whether the welcome page was shown: it tells nothing of the reader. */
export async function keepingWelcome(clear: () => Promise<void>): Promise<void> {
  const kept = await browser.storage.local.get(KEY);
  await clear();
  if (kept[KEY] !== undefined) await browser.storage.local.set({ [KEY]: kept[KEY] });
}
