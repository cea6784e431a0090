import { passOn } from '@/lib/messages';
import { PAGE_BOUNDS } from '@/lib/model';
import type { PageFacts } from '@/lib/model';
import { readSettings, watchSettings } from '@/lib/settings';
import { readSteps } from '@/lib/text';
import { browser } from 'wxt/browser';

import { guardWith } from '../govuk.content/faults';
import type { PageRead } from '../govuk.content/page-visit';
import { respondFor } from '../govuk.content/respond';
import { layOut } from '../govuk.content/overlay';
import { stepsInSlices } from '../govuk.content/slices';
import { openVisit } from '../govuk.content/visit';

/** Where the text of each page begins in the text of all, as the reading of them will have it. */
async function sheetsOf(articles: readonly Element[]): Promise<readonly number[] | undefined> {
  const text = await stepsInSlices(readSteps(articles, PAGE_BOUNDS));
  if (text === undefined || 'tooLong' in text) return undefined;
  const { blocks, reading } = text;
  // from behind: a page without words begins where the next begins
  let start = reading.text.length;
  let at = blocks.length;
  const starts = articles.toReversed().map((article) => {
    for (let block = blocks[at - 1]; block !== undefined && article.contains(block.element); block = blocks[at - 1]) {
      start = block.span.start;
      at -= 1;
    }
    return start;
  });
  return starts.reverse();
}

/** Reads and marks a PDF that is drawn as a page, and answers what is asked of it, as a page of GOV.UK does. */
export async function markPdf(of: PageFacts, articles: readonly Element[]): Promise<void> {
  const sheets = await sheetsOf(articles);
  const facts = sheets === undefined ? of : { ...of, sheets };
  const is: PageRead = { facts: () => facts, bodies: () => articles };
  const visit = openVisit(document, {
    ...is,
    isValid: () => browser.runtime?.id !== undefined,
    // no script writes this document anew
    onNewRoot: () => undefined,
    overPage: () => Promise.resolve({ layOut }),
  });
  const guard = guardWith(visit.fail);
  const responder = respondFor({ page: document, is, visit, guard, signal: new AbortController().signal });
  passOn({ now: () => responder, load: () => Promise.resolve(responder) });
  watchSettings(guard(visit.follow));
  const shown = guard(async ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    visit.tellAgain();
    await visit.follow(await readSettings());
    await visit.placeNotes();
  });
  window.addEventListener('pageshow', shown);
  guard(visit.read)();
}
