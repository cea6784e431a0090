import type { Draft, NoteId, PageKey } from '@/lib/model';

import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** Keeps what was typed so far; the last writer counts. */
function save(store: Store, draft: Draft): Promise<Written> {
  return written(async () => {
    await store.drafts.put(draft);
    return { saved: true } as const;
  });
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
