import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { answer, askTab } from '@/lib/messages';
import { forgetVisit, keepVisit } from '@/lib/settings';

import { openBrain } from './brain';
import { commandOf, openPanel, panelOpensOnClick } from './panel';
import { welcome } from './welcome';

/** Listeners stand before anything is awaited: the worker may be woken by any of them. */
export default defineBackground(() => {
  const brain = openBrain();

  answer('analyse', ({ page, reading }) => brain.analyse(page, reading));
  answer('findIn', ({ page, reading }) => brain.findIn(page, reading));
  answer('keepPage', ({ page, reading, because }) => brain.keepPage(page, reading, because));
  answer('cardOf', ({ analysis, find, page }) => brain.cardOf(analysis, find, page));
  answer('placesOf', ({ page, address }) => brain.placesOf(page, address));
  answer('reportPlacements', ({ placements }) => brain.place(placements));
  answer('openPanel', ({ target }, asker) => openPanel(asker, target));
  answer('startNote', ({ page, selector, links }, asker) => {
    const draft = brain.startNote(page, selector, links);
    const opened = openPanel(asker, { open: 'draft', id: draft.id });
    return draft.saved.then(() => opened);
  });
  answer('startClip', (asked, asker) => {
    const clip = brain.startClip(asked);
    const opened = openPanel(asker, { open: 'clip', id: clip.id });
    return clip.saved.then(() => opened);
  });
  answer('sayName', ({ analysis, find, facts, is }) => brain.sayName(analysis, find, facts, is));
  answer('reportVisit', async ({ visit }, { tabId }) => {
    if (tabId !== undefined) await keepVisit(tabId, visit);
    return null;
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetVisit(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void brain.wake();
    void welcome(reason);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const name = commandOf(command);
    // a tab without our content script has nothing to move to: nobody answers, and nothing is lost
    if (name !== undefined && tab?.id !== undefined) void askTab(tab.id, 'command', { name }).catch(() => null);
  });
  panelOpensOnClick();
});
