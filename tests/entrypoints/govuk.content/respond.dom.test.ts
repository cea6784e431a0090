import './in-memory-browser';

import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { guardWith } from '../../../entrypoints/govuk.content/faults';
import { respondFor } from '../../../entrypoints/govuk.content/respond';
import { govUkPage } from '@/entrypoints/govuk.content/gov-uk-page';

const OWN = 'chrome-extension://pledgemark';
const PANEL = { id: 'pledgemark', url: `${OWN}/sidepanel.html` };

test('when its notes have changed a page has its words kept at once, however long their placing takes', () => {
  Object.assign(browser.runtime, { getURL: (path: string) => OWN + path });
  const visit = {
    placeNotes: vi.fn(() => new Promise<void>(() => undefined)),
    keepNoted: vi.fn(async () => undefined),
  };
  const respond = respondFor({
    page: document,
    is: govUkPage(document, () => 'https://www.gov.uk/government/news/kettles'),
    visit: visit as never,
    guard: guardWith((fault) => expect(fault).toBeUndefined()),
    signal: new AbortController().signal,
  });
  void respond({ pledgemark: 'notesChanged', question: {} }, PANEL);
  expect(visit.placeNotes).toHaveBeenCalledOnce();
  expect(visit.keepNoted).toHaveBeenCalledOnce();
});
