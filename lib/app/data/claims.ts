import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { StorageFull } from '@/lib/model';
import type { IsoInstant, NotePage, PageClaim, PageKey } from '@/lib/model';

/** What the reader is told of a page that was read. @param says which page it says it is, where that is not borne out */
function of(
  store: Store,
  { address, key }: Pick<NotePage, 'address' | 'key'>,
  says: PageKey | undefined,
): Promise<PageClaim | undefined> {
  return library.pageJoins.claim(store, { address, key: says ?? key, borneOut: says === undefined ? 'yes' : 'no' });
}

/** The reader says otherwise: what was one page is two, and what was two is one. @throws StorageFull */
async function settle(store: Store, { says, address, key }: PageClaim, made: IsoInstant): Promise<void> {
  const { join, part } = library.pageJoins;
  const written =
    says === 'same'
      ? await part(store, { address, key, made })
      : await join(store, { address, key, by: 'reader', made });
  if (!written.saved) throw new StorageFull();
}

/** Pages that say they are others, and what the reader makes of it. */
export const claims = { of, settle };
