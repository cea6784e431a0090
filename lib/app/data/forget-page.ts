import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { NotePage } from '@/lib/model';
import { changeSettings, readSettings, visits } from '@/lib/settings';

/** Takes the address out of the list of pages that are turned off: it would tell of the page. */
async function turnOnAgain(address: string): Promise<void> {
  const { offPages } = await readSettings();
  await changeSettings({ offPages: offPages.filter((page) => page !== address) });
}

/** Forgets everything that tells of a page; gives it to the caller, who can have it brought back. */
export async function forgetPage(store: Store, place: Pick<NotePage, 'key' | 'address'>, tabId: number) {
  const forgotten = await library.forget.page(store, place);
  await turnOnAgain(place.address);
  await visits.forget(tabId);
  return forgotten;
}

export const { bringBack: rememberPage } = library.forget;
export const takeOutPage = library.keptPages.forget;
export const bringBackPage = library.keptPages.bringBack;
