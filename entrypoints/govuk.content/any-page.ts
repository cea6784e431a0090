import type { Gesture } from '@/lib/gesture';
import { ask, askByReader } from '@/lib/messages';
import { PAGE_BOUNDS } from '@/lib/model';
import type { PageKey } from '@/lib/model';
import { tooLarge } from '@/lib/page';

import { selectedSpan } from './note-button';
import { quoteOf } from './notes';
import type { PageRead } from './page-visit';
import { readBody, takenFor } from './read-body';
import type { Read } from './read-body';

/** What the reader can do with any page of GOV.UK, whether or not its items were looked for. */
export interface AnyPage {
  /** Keeps the page's words, on the reader's wish; null: there are no words that can be read. */
  readonly save: (gesture: Gesture) => Promise<PageKey | null>;
  /** Keeps the selected words as evidence to be; false: no words of the page are selected. */
  readonly clip: (gesture: Gesture) => Promise<boolean>;
}

/** The words of the page as it stands; of one without a body, those of its main part. */
async function readNow(page: Document, is: PageRead): Promise<Read | undefined> {
  if (tooLarge(page, PAGE_BOUNDS) !== undefined) return undefined;
  const bodies = is.bodies();
  const main = page.querySelector('main');
  const places = bodies.length > 0 || main === null ? bodies : [main];
  const read = await readBody(is.facts(), places);
  if ('because' in read) return undefined;
  return takenFor(await ask('identify', { page: read.facts, reading: read.page.reading }), read);
}

export function anyPage(page: Document, is: PageRead): AnyPage {
  return {
    async save(gesture) {
      const read = await readNow(page, is);
      if (read === undefined) return null;
      await askByReader(gesture, 'keepSaved', { page: read.facts, reading: read.page.reading });
      return read.notePage.key;
    },
    async clip(gesture) {
      const read = await readNow(page, is);
      const selected = read && selectedSpan({ page, read });
      if (read === undefined || selected === undefined) return false;
      const selector = quoteOf({ read }, selected.span);
      const asked = { wish: 'evidence', page: read.notePage, facts: read.facts, selector } as const;
      await askByReader(gesture, 'startClip', asked);
      return true;
    },
  };
}
