import type { Draft, IsoInstant, NoteId, PageKey } from '@/lib/model';

import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** What a window knows of the draft that it writes on, and the id of another one, should they come apart. */
export interface Writer {
  /** The moment of the draft that it saw last. */
  readonly seen: IsoInstant;
  readonly copy: NoteId;
}

/**
 * Keeps what was typed so far. Where another window has written other words in this draft since, those stay as a draft
 * of their own beside it: of two writers at once, neither loses a word.
 */
function save(store: Store, draft: Draft, writer?: Writer): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.drafts, async () => {
      const stored = writer === undefined ? undefined : await store.drafts.get(draft.id);
      if (writer !== undefined && stored !== undefined && stored.saved !== writer.seen && stored.body !== draft.body) {
        const { of: _, ...words } = stored;
        await store.drafts.put({ ...words, id: writer.copy });
      }
      await store.drafts.put(draft);
      return { saved: true } as const;
    }),
  );
}

function on(store: Store, page: PageKey): Promise<readonly Draft[]> {
  return Promise.resolve(store.drafts.where('page.key').equals(page).toArray());
}

/** Every draft, on whichever page. */
function all(store: Store): Promise<readonly Draft[]> {
  return Promise.resolve(store.drafts.toArray());
}

async function drop(store: Store, id: NoteId): Promise<void> {
  await store.drafts.delete(id);
}

export const drafts = { save, on, all, drop };
