import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { tellPages } from '@/lib/messages';
import { dataMarker, forgetSettings } from '@/lib/settings';

/**
 * Takes everything of the reader's from this computer: the data, the settings, and what each tab shows. Pages that are
 * open are told, so that they show nothing of it either.
 * @param store absent: the data cannot be opened, and are taken away whole
 */
export async function forgetEverything(store: Store | undefined): Promise<void> {
  // first of all: whatever comes between, what the reader wished away is not told as lost
  await dataMarker.forget();
  if (store === undefined) await library.forget.brokenData();
  else await library.forget.everything(store);
  await forgetSettings();
  await tellPages('notes', 'corpus');
}
