import { browser } from 'wxt/browser';

import { DENSITIES, FIRST_SETTINGS, LANGUAGES, PAPERS } from '@/lib/model';
import type { Settings } from '@/lib/model';

import { keepingWelcome } from './welcome';

const KEY = 'settings';

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Settings as they were kept, each one that is not as it should be replaced by its first value. */
export function settingsFrom(kept: unknown): Settings {
  const from: Partial<Record<keyof Settings, unknown>> = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    language: LANGUAGES.find((language) => language === from.language) ?? FIRST_SETTINGS.language,
    density: DENSITIES.find((density) => density === from.density) ?? FIRST_SETTINGS.density,
    singleKeys: typeof from.singleKeys === 'boolean' ? from.singleKeys : FIRST_SETTINGS.singleKeys,
    sayMarks: typeof from.sayMarks === 'boolean' ? from.sayMarks : FIRST_SETTINGS.sayMarks,
    hoverCards: typeof from.hoverCards === 'boolean' ? from.hoverCards : FIRST_SETTINGS.hoverCards,
    paper: PAPERS.find((paper) => paper === from.paper) ?? FIRST_SETTINGS.paper,
    alwaysRead: strings(from.alwaysRead) ?? FIRST_SETTINGS.alwaysRead,
    offPages: strings(from.offPages) ?? FIRST_SETTINGS.offPages,
    remindAfter: count(from.remindAfter) ?? FIRST_SETTINGS.remindAfter,
    lookUnasked: typeof from.lookUnasked === 'boolean' ? from.lookUnasked : FIRST_SETTINGS.lookUnasked,
    showWhy: typeof from.showWhy === 'boolean' ? from.showWhy : FIRST_SETTINGS.showWhy,
  };
}

export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  return settingsFrom(kept[KEY]);
}

async function keepChange(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and leaves the rest as they are; gives all of them as they are then. One change of this room waits
 * for the one before it: two at once would each write back what the other had changed.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const kept = last.then(() => keepChange(change));
  last = kept.catch(() => undefined); // told to whoever asked for that change; the next one is tried all the same
  return kept;
}

/** Forgets the settings, and what each tab shows; not that the welcome page was shown, which opens once. */
export async function forgetSettings(): Promise<void> {
  await keepingWelcome(() => browser.storage.local.clear());
  await browser.storage.session.clear();
}

/** Calls with the settings after each change, in whichever room it was made. Returns what stops it. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) tell(settingsFrom(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
