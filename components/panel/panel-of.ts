import type {
  DataMarker,
  IsoDate,
  ListedNotes,
  ListedPublication,
  NoteElsewhere,
  PageChange,
  PageClaim,
  PageKnown,
  SeemingReport,
  Settings,
  Visit,
} from '@/lib/model';

import { mapView } from '../states/view';
import type { View } from '../states/view';
import { isOverAYear } from '../words/old-edition';
import { commitmentRows } from './commitment-rows';
import { headOf, saidOf } from './content';
import { nameRows } from './name-rows';
import type { PanelPlace } from './panel-place';
import type { Banner, NotListed, PanelContent, PanelView } from './panel-view';

/** Everything that is watched, each with its own state. */
export interface PanelFacts {
  readonly today: IsoDate;
  readonly access: 'granted' | 'withheld';
  readonly links: PanelView['links'];
  readonly store: 'opening' | 'open' | 'newer data' | 'failed';
  readonly settings: Settings | undefined;
  /** Empty where the page is none of ours. */
  readonly visit: View<Visit>;
  /** What was found on the page, and what the store knows of it; undefined while the page is unknown. */
  readonly known: View<PageKnown | undefined>;
  readonly notes: View<ListedNotes>;
  readonly storage: 'room' | 'full';
  /** Where the reader is in the panel of this page; undefined until it is read. */
  readonly place: PanelPlace | undefined;
  /** The page has other words than when the reader read it last. */
  readonly changed: PageChange | undefined;
  /** The page says that it is one that is held under another address. */
  readonly claim?: PageClaim | undefined;
  /** A report on this page, or what this page seems to report on. */
  readonly reports?: readonly SeemingReport[];
  /** What the page is a part of, where other parts are known. */
  readonly publication?: ListedPublication | undefined;
  /** The notes on those. */
  readonly elsewhere?: readonly NoteElsewhere[] | undefined;
  /** What is remembered of the data outside them. */
  readonly marker: DataMarker | undefined;
}

function bannersOf({ storage: left, store, changed, claim, marker, reports = [] }: PanelFacts): readonly Banner[] {
  const { readOn, updated } = changed ?? {};
  return [
    ...(left === 'full' ? [{ is: 'storage full' } as const] : []),
    ...(store === 'open' && marker?.loss !== undefined ? [{ is: 'lost', loss: marker.loss } as const] : []),
    ...(claim === undefined ? [] : [{ is: 'claim', claim } as const]),
    ...(readOn === undefined
      ? []
      : [{ is: 'changed', readOn, ...(updated === undefined ? {} : { updated }) } as const]),
    ...reports.map((seeming) => ({ is: 'report', seeming }) as const),
  ];
}

function saidBefore({ access, store, visit, marker }: PanelFacts): NotListed | undefined {
  if (access === 'withheld') return { is: 'no access' };
  if (store === 'newer data') return { is: 'newer data' };
  if (store === 'failed') return { is: 'broken data', ...(marker === undefined ? {} : { was: marker }) };
  if (visit.state === 'empty') return { is: 'elsewhere' };
  return visit.state === 'ready' ? saidOf(visit.data) : undefined;
}

function contentOf(facts: PanelFacts): PanelContent {
  const { visit, known, elsewhere } = facts;
  const beside = elsewhere === undefined ? {} : { elsewhere };
  const notes = mapView(facts.notes, (listed) => ({ ...listed, ...beside }));
  const said = saidBefore(facts);
  if (said !== undefined) return { shows: 'said', said, notes: facts.notes, ...beside };
  if (visit.state !== 'ready' || visit.data.state === 'reading') return { shows: 'waiting' };
  if (known.state === 'loading' || (known.state === 'ready' && known.data === undefined)) return { shows: 'waiting' };
  return {
    shows: 'lists',
    commitments: mapView(known, (read) => ({
      rows: read === undefined ? [] : commitmentRows(read, visit.data.page),
      progress: read?.linked.progress ?? [],
    })),
    names: mapView(known, (read) => (read === undefined ? [] : nameRows(read.linked, read.entities))),
    notes: mapView(notes, (listed) => ({ ...listed, sheets: visit.data.page?.sheets })),
  };
}

/** Tells the pages of a tab apart; '' while none is known. */
export function pageKeyOf(visit: Visit | undefined): string {
  return visit?.notePage?.key ?? visit?.page?.address ?? '';
}

/** Everything the panel shows, from everything that is watched. */
export function panelView(facts: PanelFacts): PanelView {
  const { today, links, settings, visit, known, place, publication } = facts;
  const edition = known.state === 'ready' ? known.data?.edition : undefined;
  const shown = visit.state === 'ready' ? visit.data : undefined;
  const page = shown?.page;
  return {
    pageKey: pageKeyOf(shown),
    links,
    banners: bannersOf(facts),
    content: contentOf(facts),
    ...(page === undefined ? {} : { head: headOf(page) }),
    ...(edition !== undefined && isOverAYear(edition, today) ? { oldEdition: edition } : {}),
    ...(publication === undefined ? {} : { publication }),
    ...(place === undefined ? {} : { place }),
    ...(settings === undefined ? {} : { density: settings.density }),
    ...(settings?.showWhy === true ? { detail: 'with why' as const } : {}),
  };
}
