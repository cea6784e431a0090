import { ENTITY_TYPES, OUTCOMES, STRENGTHS } from '@/lib/model';
import type { EntityType, FindId, IsoInstant, Outcome, Strength } from '@/lib/model';

import { DUES, ORDERS } from '../words/choices';
import type { Due, Order } from '../words/choices';
import { TABS } from './Tabs';
import type { TabName } from './Tabs';

/** What a reader asked to see. */
export interface Choice {
  readonly query: string;
  readonly strengths: readonly Strength[];
  readonly outcomes: readonly Outcome[];
  /** A body that promises; '' for all. */
  readonly who: string;
  /** A heading that it stands under; '' for all. */
  readonly under: string;
  /** How its deadline stands; '' for all. */
  readonly due: Due | '';
  readonly order: Order;
}

export const EVERYTHING: Choice = {
  query: '',
  strengths: STRENGTHS,
  outcomes: OUTCOMES,
  who: '',
  under: '',
  due: '',
  order: 'page',
};

/** Which names a reader asked to see. */
export interface NameChoice {
  readonly query: string;
  readonly types: readonly EntityType[];
}

export const EVERY_NAME: NameChoice = { query: '', types: ENTITY_TYPES };

/** Where a reader is in the panel of one page: it outlives tabs, other pages and a closed panel. */
export interface PanelPlace {
  readonly tab: TabName;
  readonly choice: Choice;
  readonly nameChoice: NameChoice;
  readonly open?: FindId | undefined;
  readonly openName?: string | undefined;
  /** CSS pixels from the top of the panel. */
  readonly scroll: number;
  /** The banners that the reader put away, by what they tell. */
  readonly putAway: readonly string[];
  /** When this page was first shown in this tab: changes of the corpus before it are not told here. */
  readonly since: IsoInstant;
}

type Loose = Partial<Record<string, unknown>>;
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? value : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown): number | undefined => (typeof value === 'number' && value >= 0 ? value : undefined);

/** Those of a list's values that are known; all where none is a list. */
function among<One extends string>(known: readonly One[], kept: unknown): readonly One[] {
  return Array.isArray(kept) ? known.filter((one) => kept.includes(one)) : known;
}

/**
 * A place as it was stored, each part that is not as it should be replaced by its first value.
 * @param now the moment of a place that begins
 */
export function placeFrom(stored: unknown, now: IsoInstant): PanelPlace {
  const from = loose(stored);
  const [choice, names] = [loose(from['choice']), loose(from['nameChoice'])];
  const [open, openName] = [text(from['open']), text(from['openName'])];
  return {
    tab: TABS.find((tab) => tab === from['tab']) ?? 'commitments',
    choice: {
      query: text(choice['query']),
      strengths: among(STRENGTHS, choice['strengths']),
      outcomes: among(OUTCOMES, choice['outcomes']),
      who: text(choice['who']),
      under: text(choice['under']),
      due: DUES.find((due) => due === choice['due']) ?? '',
      order: ORDERS.find((order) => order === choice['order']) ?? EVERYTHING.order,
    },
    nameChoice: { query: text(names['query']), types: among(ENTITY_TYPES, names['types']) },
    scroll: count(from['scroll']) ?? 0,
    since: (text(from['since']) || now) as IsoInstant,
    putAway: Array.isArray(from['putAway']) ? from['putAway'].filter((one) => typeof one === 'string') : [],
    ...(open === '' ? {} : { open: open as FindId }),
    ...(openName === '' ? {} : { openName }),
  };
}
