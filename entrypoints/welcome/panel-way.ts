import { browser } from 'wxt/browser';

import type { PanelWay } from '@/components/pages/WelcomePage';

/** How this browser lets the panel be opened: see entrypoints/background/panel-place.ts, which opens it. */
export function panelWay(): PanelWay {
  if (Reflect.get(browser, 'sidebarAction') !== undefined) return 'toolbar button';
  return Reflect.get(browser, 'sidePanel') === undefined ? 'page of its own' : 'click';
}
