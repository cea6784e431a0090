import { library } from '@/lib/db';
import { forgetSettings } from '@/lib/settings';

import type { StoreState } from './store-room';

/** Takes everything of the reader's from this computer: the data, the settings, and what each tab shows. */
export async function forgetEverything(state: StoreState): Promise<void> {
  if (state.is === 'open') await library.forget.everything(state.store);
  if (state.is === 'failed') await library.forget.brokenData();
  await forgetSettings();
}
