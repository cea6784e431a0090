import { responderTo } from '@/lib/messages';
import type { Responder } from '@/lib/messages';

import { anyPage } from './any-page';
import type { Guard } from './faults';
import { offerPdfs } from './offer-pdfs';
import type { PageRead, PageVisit } from './page-visit';

interface Asked {
  readonly page: Document;
  readonly is: PageRead;
  readonly visit: PageVisit;
  readonly guard: Guard;
  /** Aborts when the extension that put us here is gone. */
  readonly signal: AbortSignal;
}

/** Offers the PDFs that the page announces, and answers what the panel, the background and our own pages ask of a page. */
export function respondFor({ page, is, visit, guard, signal }: Asked): Responder {
  offerPdfs(page, is.facts, signal);
  const asIs = anyPage(page, is);
  const responders = [
    responderTo('showFind', ({ id }) => ({ shown: visit.overlay()?.show(id) ?? false })),
    responderTo('outlineFind', ({ id }) => {
      visit.overlay()?.outline(id ?? undefined);
      return null;
    }),
    responderTo('showPlace', ({ span }) => ({ shown: visit.overlay()?.showPlace(span) ?? false })),
    responderTo('selectedQuote', () => visit.overlay()?.selectedQuote() ?? null),
    responderTo('describe', ({ span }) => visit.overlay()?.describeWords(span) ?? null),
    responderTo('changeWords', async ({ id }) => {
      if (id !== null) return (await visit.overlay()?.changeWords(id)) ?? 'not there';
      visit.overlay()?.stopChanging();
      return 'left';
    }),
    responderTo('noteOnFind', async ({ id }, { gesture }) => ({
      failed: (await visit.overlay()?.noteOn(id, gesture)) ?? null,
    })),
    responderTo('savePage', async (_, { gesture }) => ({ saved: await asIs.save(gesture) })),
    responderTo('clipSelected', async (_, { gesture }) => ({ clipped: await asIs.clip(gesture) })),
    responderTo('corpusChanged', async () => {
      await visit.lookAgain();
      return null;
    }),
    responderTo('notesChanged', async () => {
      // both at once: a reader who has saved may leave before the notes are placed
      await Promise.all([visit.placeNotes(), visit.keepNoted()]);
      return null;
    }),
    responderTo('readPage', async () => {
      await visit.read('asked');
      return null;
    }),
    responderTo('command', ({ name }, { gesture }) => {
      guard(async () => visit.overlay()?.command(name, gesture))();
      return null;
    }),
  ];
  return (message, sender) => {
    for (const respond of responders) {
      const replying = respond(message, sender);
      if (replying !== undefined) return replying;
    }
    return undefined;
  };
}
