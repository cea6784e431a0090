import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { openPageService } from '@/lib/app/finding';
import { answer } from '@/lib/messages';
import type { IsoInstant } from '@/lib/model';
import { readSettings, visits } from '@/lib/settings';

import { openEntry } from './entry';
import { followCommands } from './follow-commands';
import { followSearch } from './follow-search';
import { followLanguage } from './language';
import { loadOverPage } from './over-page';
import { openPanel, panelOpensOnClick } from './panel';
import { openPdf } from './pdf';
import { SHIPPED } from './shipped';
import { welcome } from './welcome';

/** Listeners stand before anything is awaited: the worker may be woken by any of them. */
export default defineBackground(() => {
  const service = openPageService({
    shipped: SHIPPED,
    now: () => new Date().toISOString() as IsoInstant,
    newId: () => crypto.randomUUID(),
  });
  const spoken = followLanguage();
  /** Words what becomes of commitments, once the language is known: it is read while the background starts. */
  const wording = async () => {
    await spoken;
    return service;
  };

  answer('loadOverPage', (_, asker) => loadOverPage(asker));
  answer('analyse', async ({ page, reading }) => (await wording()).analyse(page, reading));
  answer('analyseIfWanted', async ({ page, reading, wish }) => {
    const [, settings] = await Promise.all([spoken, readSettings()]);
    return service.analyseIfWanted(page, reading, { wish, settings });
  });
  answer('identify', ({ page, reading }) => service.identify(page, reading));
  answer('findIn', ({ page, reading }) => service.findIn(page, reading));
  answer('rankPassages', (asked) => service.rankPassages(asked));
  answer('keepNoted', ({ page, reading }) => service.keepPage(page, reading, 'noted'));
  answer('keepSaved', ({ page, reading }) => service.keepPage(page, reading, 'saved'));
  answer('cardOf', async ({ analysis, find, page }) => (await wording()).cardOf(analysis, find, page));
  answer('noteOf', ({ page, note }) => service.noteOf(page, note));
  answer('countNotes', ({ page }) => service.countNotes(page));
  answer('takeContents', ({ page, parts }) => service.takeContents(page, parts));
  answer('placeNotes', ({ page, on }) => service.placeNotes(page, on));
  answer('openPanel', (wish, asker) => openPanel(asker, wish));
  answer('openEntry', ({ commitment }, asker) => openEntry(asker, commitment));
  answer('openPdf', (asked, asker) => openPdf(asker, asked));
  answer('startNote', ({ page, selector, links }, asker) => {
    const draft = service.startNote(page, selector, links);
    const opened = openPanel(asker, { target: { open: 'draft', id: draft.id } });
    return draft.saved.then(() => opened);
  });
  answer('startClip', (asked, asker) => {
    const clip = service.startClip(asked);
    const opened = openPanel(asker, { target: { open: 'clip', id: clip.id } });
    return clip.saved.then(() => opened);
  });
  answer('sayName', ({ analysis, find, facts, is }) => service.sayName(analysis, find, facts, is));
  answer('correct', ({ analysis, find, facts, ...said }) => service.correct(analysis, find, facts, said));
  answer('takeBack', async ({ change }) => ({ takenBack: await service.takeBack(change) }));
  answer('reportVisit', async ({ visit }, { tabId }) => {
    const isKept = visit.analysis === undefined || (await service.isKept(visit.analysis));
    const shown = await service.visited(visit);
    if (tabId !== undefined) await visits.keep(tabId, shown);
    return { isKept };
  });

  browser.tabs.onRemoved.addListener((tabId) => void visits.forget(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void service.open();
    void welcome(reason);
  });
  followCommands();
  // to be woken is enough: whatever wakes the background has the search index grow
  answer('growSearch', async () => null);
  browser.runtime.onStartup.addListener(() => undefined);
  followSearch(service);
  panelOpensOnClick();
});
