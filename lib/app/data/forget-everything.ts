import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { forgetSettings } from '@/lib/settings';

/**
 * Takes everything of the reader's from this computer: the data, the settings, and what each tab shows.
 * @param store absent: the data cannot be opened, and are taken away whole
 */
export async function forgetEverything(store: Store | undefined): Promise<void> {
  if (store === undefined) await library.forget.brokenData();
  else await library.forget.everything(store);
  await forgetSettings();
}
