import { browser } from 'wxt/browser';

import type { PanelTarget, Visit } from '@/lib/model';

import { placesKey } from './places';

/** The session store forgets when the browser closes, and outlives the worker. Page scripts cannot reach it. */
const visitKey = (tabId: number): string => `visit:${tabId}`;
const targetKey = (tabId: number): string => `target:${tabId}`;

async function keep(tabId: number, visit: Visit): Promise<void> {
  await browser.storage.session.set({ [visitKey(tabId)]: visit });
}

async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove([visitKey(tabId), targetKey(tabId), placesKey(tabId)]);
}

async function read(tabId: number): Promise<Visit | undefined> {
  const kept = await browser.storage.session.get(visitKey(tabId));
  return kept[visitKey(tabId)] as Visit | undefined;
}

/** Leaves word for the panel which item to open. Not awaited by the caller that opens the panel. */
export async function leaveTarget(tabId: number, target: PanelTarget): Promise<void> {
  await browser.storage.session.set({ [targetKey(tabId)]: { ...target, left: crypto.randomUUID() } });
}

/** The item that was left for this tab's panel, once: taking it removes it. */
export async function takeTarget(tabId: number): Promise<PanelTarget | undefined> {
  const key = targetKey(tabId);
  const kept = await browser.storage.session.get(key);
  if (kept[key] === undefined) return undefined;
  await browser.storage.session.remove(key);
  return kept[key] as PanelTarget;
}

/** Calls on each change of a tab's visit or of the item left for its panel. Returns what stops it. */
export function watchTab(tabId: number, tell: (what: 'visit' | 'target') => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    if (visitKey(tabId) in changes) tell('visit');
    if (changes[targetKey(tabId)]?.newValue !== undefined) tell('target');
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}

export const visits = { keep, forget, read };
