import './marks.css';

import { hideWordsFromFind } from '@/components/shadow/hide-words';
import { answer } from '@/lib/messages';
import { readSettings, watchSettings } from '@/lib/settings';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { anyPage } from './any-page';
import { guardWith } from './faults';
import { foundAt } from './found-at';
import { hear, listenAnew } from './hear';
import { openVisit } from './visit';

export default defineContentScript({
  matches: ['https://www.gov.uk/*'],
  runAt: 'document_idle',
  main(context) {
    hideWordsFromFind();
    const visit = openVisit(document, { address: foundAt, isValid: () => context.isValid, onNewRoot: () => listen() });
    const guard = guardWith(visit.fail);
    const asIs = anyPage(document, foundAt);
    const stops = [
      watchSettings(guard(visit.follow)),
      answer('showFind', ({ id }) => ({ shown: visit.sheet()?.show(id) ?? false })),
      answer('outlineFind', ({ id }) => {
        visit.sheet()?.outline(id ?? undefined);
        return null;
      }),
      answer('showPlace', ({ span }) => ({ shown: visit.sheet()?.showPlace(span) ?? false })),
      answer('selectedQuote', () => visit.sheet()?.selectedQuote() ?? null),
      answer('describe', ({ span }) => visit.sheet()?.describeWords(span) ?? null),
      answer('changeWords', async ({ id }) => {
        if (id !== null) return (await visit.sheet()?.changeWords(id)) ?? 'not there';
        visit.sheet()?.stopChanging();
        return 'left';
      }),
      answer('noteOnFind', async ({ id }, { gesture }) => ({
        failed: (await visit.sheet()?.noteOn(id, gesture)) ?? null,
      })),
      answer('savePage', async (_, { gesture }) => ({ saved: await asIs.save(gesture) })),
      answer('clipSelected', async (_, { gesture }) => ({ clipped: await asIs.clip(gesture) })),
      answer('corpusChanged', async () => {
        await visit.lookAgain();
        return null;
      }),
      answer('notesChanged', async () => {
        await visit.placeNotes();
        await visit.keepNoted();
        return null;
      }),
      answer('readPage', async () => {
        await visit.read('asked');
        return null;
      }),
      answer('command', ({ name }, { gesture }) => {
        guard(async () => visit.sheet()?.command(name, gesture))();
        return null;
      }),
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
  },
});
