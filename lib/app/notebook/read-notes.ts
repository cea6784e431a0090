import { drafts, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { ListedNotes, PageKey } from '@/lib/model';
import { BODY_LIMIT } from '@/lib/notes';

import { linkNames, tagsInUse } from './read-links';

/** Tags are offered from so many notes, those changed last: notes on other pages cost nothing but this, while one is written. */
const TAGS_FROM = 500;

/** A page's notes and drafts, and what they may be about. */
export async function readNotes(store: Store, page: PageKey): Promise<ListedNotes> {
  // both at one moment: between two readings a draft becomes a note, and would be neither
  const [here, writing] = await store.transaction('r', [store.notes, store.drafts], async () => [
    await notes.on(store, page),
    await drafts.on(store, page),
  ]);
  const tagged = writing.length === 0 ? [] : await notes.latestChanged(store, TAGS_FROM);
  const links = [...here, ...writing].flatMap((one) => one.links ?? []);
  return {
    notes: here,
    drafts: writing,
    everywhere: await notes.count(store),
    bodyLimit: BODY_LIMIT,
    tags: tagsInUse(tagged),
    about: await linkNames(store, links),
  };
}
