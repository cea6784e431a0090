import type { Asker } from '@/lib/messages';
import type { PanelAnswer, PanelTarget } from '@/lib/model';
import { leaveTarget } from '@/lib/settings';

import { panelPlace } from './panel-place';

interface Wish {
  readonly target?: PanelTarget;
  /** Where the panel would cover the page, it is not to open. */
  readonly only?: 'beside the page';
}

/**
 * Opens the panel at an item. It is opened before anything is awaited, while the reader's click still counts. Where the
 * browser does not open it, the item waits for it.
 */
export function openPanel({ tabId, windowId }: Asker, { target, only }: Wish): Promise<PanelAnswer> {
  if (tabId === undefined || windowId === undefined)
    return Promise.resolve({ opened: false, say: 'use the toolbar button' });
  const place = panelPlace();
  if (only !== undefined && place.isOver !== 'nothing')
    return Promise.resolve({ opened: false, say: 'not beside the page' });
  const opening = place
    .open({ tabId, windowId })
    .then((is): PanelAnswer => (is === 'open' ? { opened: true } : { opened: false, say: 'use the toolbar button' }));
  const left = target === undefined ? Promise.resolve() : leaveTarget(tabId, target);
  return left.then(() => opening);
}

/** The toolbar button opens the panel, and closes it again where it stands beside the page. */
export function panelOpensOnClick(): void {
  panelPlace().followButton();
}
