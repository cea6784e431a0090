import type { Analysis, Settings } from '@/lib/model';

import type { Item } from '@/components/words/item-words';
import type { Ink } from '@/lib/highlight';
import type { Guard } from './faults';
import type { Pen } from './pen';
import type { Read } from './read-body';

/** What everything that lies over a read page has at hand. */
export interface Desk {
  readonly page: Document;
  readonly read: Read;
  readonly analysis: Analysis;
  readonly ground: 'light' | 'dark';
  readonly pen: Pen;
  readonly settings: () => Settings;
  /** Each item with its number among its kind. */
  readonly itemOf: (ink: Ink) => Item;
  /** Says it in the one polite live region. */
  readonly say: (words: string) => void;
  /** Runs a write to the page of which the page's watcher shall take no notice. */
  readonly write: (change: () => void) => void;
  readonly guard: Guard;
  /** Aborts when the visit ends. */
  readonly signal: AbortSignal;
}
