import { library } from '@/lib/db';
import { tellPages } from '@/lib/messages';
import { forgetSettings } from '@/lib/settings';

import type { StoreState } from './store-room';

/**
 * Takes everything of the reader's from this computer: the data, the settings, and what each tab shows. Pages that are
 * open are told, so that they show nothing of it either.
 */
export async function forgetEverything(state: StoreState): Promise<void> {
  if (state.is === 'open') await library.forget.everything(state.store);
  if (state.is === 'failed') await library.forget.brokenData();
  await forgetSettings();
  await tellPages('notes', 'corpus');
}
