import { useCallback, useMemo, useState } from 'preact/hooks';

import { Panel } from '@/components/panel/Panel';
import { placeFrom } from '@/components/panel/panel-place';
import type { PanelPlace } from '@/components/panel/panel-place';
import type { PanelActs, PanelView } from '@/components/panel/panel-view';
import type { IsoInstant, PanelTarget } from '@/lib/model';

const BEGUN = '2026-11-24T09:00:00.000Z' as IsoInstant;

/** The panel with the reader's place of each page in memory. */
export function PlacedPanel({
  view,
  acts,
  target,
  tab = 'commitments',
}: {
  view: PanelView;
  acts: PanelActs;
  target?: PanelTarget | undefined;
  /** Which list the reader was last at. */
  tab?: PanelPlace['tab'];
}) {
  const { pageKey } = view;
  const [places, setPlaces] = useState<Readonly<Record<string, PanelPlace>>>({});
  const move = useCallback(
    (change: Partial<PanelPlace>): void =>
      setPlaces((all) => ({
        ...all,
        [pageKey]: { ...(all[pageKey] ?? { ...placeFrom(undefined, BEGUN), tab }), ...change },
      })),
    [pageKey, tab],
  );
  const moving = useMemo(() => ({ ...acts, move }), [acts, move]);
  const place = places[pageKey] ?? { ...placeFrom(undefined, BEGUN), tab };
  return <Panel view={{ ...view, place }} acts={moving} target={target} />;
}
