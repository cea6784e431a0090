import type { Finds, IsoDate, PageChange, Settings, Visit } from '@/lib/model';

import { bothViews, mapView } from '../states/view';
import type { View } from '../states/view';
import { commitmentRows } from './commitment-rows';
import { headOf, saidOf } from './content';
import type { KnownRecords } from './known-commitment';
import { nameRows } from './name-rows';
import type { Banner, ListedNotes, PanelContent, PanelView, Said } from './panel-view';

/** Everything that is watched, each with its own state. */
export interface PanelFacts {
  readonly today: IsoDate;
  readonly access: 'granted' | 'withheld';
  readonly links: PanelView['links'];
  readonly store: 'opening' | 'open' | 'newer data' | 'failed';
  readonly settings: Settings | undefined;
  /** Empty where the page is none of ours. */
  readonly visit: View<Visit>;
  readonly finds: View<Finds>;
  readonly records: View<KnownRecords>;
  readonly notes: View<ListedNotes>;
  readonly storage: 'room' | 'full';
  /** The page has other words than when the reader read it last. */
  readonly changed: PageChange | undefined;
}

function bannersOf({ storage, changed }: PanelFacts): readonly Banner[] {
  const { readOn, updated } = changed ?? {};
  return [
    ...(storage === 'full' ? [{ is: 'storage full' } as const] : []),
    ...(readOn === undefined
      ? []
      : [{ is: 'changed', readOn, ...(updated === undefined ? {} : { updated }) } as const]),
  ];
}

function saidBefore({ access, store, visit }: PanelFacts): Said | undefined {
  if (access === 'withheld') return { is: 'no access' };
  if (store === 'newer data') return { is: 'newer data' };
  if (store === 'failed') return { is: 'broken data' };
  if (visit.state === 'empty') return { is: 'elsewhere' };
  return visit.state === 'ready' ? saidOf(visit.data) : undefined;
}

function contentOf(facts: PanelFacts): PanelContent {
  const { visit, finds, records, notes } = facts;
  const said = saidBefore(facts);
  if (said !== undefined) return { shows: 'said', said, notes };
  if (visit.state !== 'ready' || visit.data.state === 'reading') return { shows: 'waiting' };
  const both = bothViews(finds, records);
  if (both.state === 'loading') return { shows: 'waiting' };
  return {
    shows: 'lists',
    commitments: mapView(both, ([found, known]) => ({
      rows: commitmentRows(known.linked ?? found, known),
      progress: found.progress,
    })),
    names: mapView(both, ([found, known]) => nameRows(found, known.entities)),
    notes,
  };
}

/** Everything the panel shows, from everything that is watched. */
export function panelView(facts: PanelFacts): PanelView {
  const { today, links, settings, visit } = facts;
  const shown = visit.state === 'ready' ? visit.data : undefined;
  const page = shown?.page;
  return {
    today,
    pageKey: shown?.notePage?.key ?? page?.address ?? '',
    links,
    banners: bannersOf(facts),
    content: contentOf(facts),
    ...(page === undefined ? {} : { head: headOf(page) }),
    ...(settings === undefined ? {} : { density: settings.density }),
    ...(settings?.showWhy === true ? { detail: 'with why' as const } : {}),
  };
}
