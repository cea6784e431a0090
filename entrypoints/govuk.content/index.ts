import './marks.css';

import { passOn, wake } from '@/lib/messages';
import type { Responder } from '@/lib/messages';
import { readSettings, watchSettings } from '@/lib/settings';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { guardWith } from './faults';
import { foundAt } from './found-at';
import { govUkPage } from './gov-uk-page';
import { hear, listenAnew } from './hear';
import { overPageLoader } from './load-over-page';
import { openVisit } from './visit';
import { isBeforehand, whenParsed } from './when-parsed';

const page = govUkPage(document, foundAt);

/** Reads the page, and answers what is asked of it from now on. */
function begin(context: ContentScriptContext): void {
  const load = overPageLoader();
  let responder: Responder | undefined;
  const overPage = async () => {
    const { respondFor, ...over } = await load();
    // it answers from now on, whoever had it loaded
    responder ??= respondFor({ page: document, is: page, visit, guard, signal: context.signal });
    return { ...over, responder };
  };
  const visit = openVisit(document, {
    ...page,
    isValid: () => context.isValid,
    onNewRoot: () => listen(),
    overPage,
  });
  const guard = guardWith(visit.fail);
  const stops = [
    watchSettings(guard(visit.follow)),
    passOn({ now: () => responder, load: async () => (await overPage()).responder }),
  ];
  context.onInvalidated(() => {
    visit.retire();
    // gone with its extension, the browser's listeners cannot be taken off, and need not be
    if (browser.runtime?.id !== undefined) stops.forEach((stop) => stop());
  });
  // back from the browser's cache of pages: settings and notes may have changed, another page stood in this tab
  const shown = guard(async ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    visit.tellAgain();
    await visit.follow(await readSettings());
    await visit.placeNotes();
  });
  const listen = listenAnew((signal) => {
    hear(window, 'pageshow', shown, { signal });
    // an update of the extension is noticed when the reader comes back to the page, if nothing else has told of it
    hear(document, 'visibilitychange', () => context.isValid, { signal });
  }, context.signal);
  listen();
  guard(visit.read)();
}

export default defineContentScript({
  matches: ['https://www.gov.uk/*'],
  runAt: 'document_start',
  main(context) {
    if (!isBeforehand(document)) wake();
    whenParsed(document, () => begin(context), context.signal);
  },
});
