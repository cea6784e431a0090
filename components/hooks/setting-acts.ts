import type { Settings } from '@/lib/model';

import type { PanelActs } from '../panel/panel-view';

const without = (list: readonly string[], one: string): readonly string[] => list.filter((other) => other !== one);

/** What the panel changes in the reader's settings, for the page at this address. */
export function settingActs(
  settings: Settings | undefined,
  change: (part: Partial<Settings>) => void,
  address: string | undefined,
): Pick<PanelActs, 'chooseDensity' | 'turnOn' | 'turnOff' | 'alwaysRead'> {
  const offPages = without(settings?.offPages ?? [], address ?? '');
  return {
    chooseDensity: (density) => change({ density }),
    turnOn: () => change({ offPages }),
    turnOff: () => {
      if (address !== undefined) change({ offPages: [...offPages, address] });
    },
    alwaysRead: (kind) => change({ alwaysRead: [...without(settings?.alwaysRead ?? [], kind), kind] }),
  };
}
