import type { Item } from '@/components/words/item-words';
import liveCss from '@/components/styles/live.css?inline';
import { groundOf, watchGround } from '@/lib/highlight';
import type { Ink } from '@/lib/highlight';
import type { Analysis, Settings } from '@/lib/model';

import { announceIn } from './announcer';
import type { Guard } from './faults';
import { setFlag } from './flags';
import { itemsOf } from './items';
import { takePen } from './pen';
import type { Pen } from './pen';
import { raiseOver } from './raise';
import type { Read } from './read-body';

/** What everything that lies over a read page has at hand. */
export interface Desk {
  readonly page: Document;
  readonly read: Read;
  readonly analysis: Analysis;
  /** What marks stand on now. */
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

type Given = Pick<Desk, 'page' | 'read' | 'analysis' | 'settings' | 'write' | 'guard' | 'signal'>;

/** A desk, and what may change it. */
interface Laid {
  readonly desk: Desk;
  readonly takeSigns: (signs: Analysis['signs']) => void;
  readonly clear: () => void;
}

/** What of ours lies over a page. */
const OURS = 'pledgemark-margin, pledgemark-live, pledgemark-card, pledgemark-note-button, pledgemark-stretch';

/** Lays the desk: pen, ground and voice. Its `clear` takes them away. */
export function layDesk(given: Given): Laid {
  const { page, read, analysis, write } = given;
  let ground = groundOf(page);
  setFlag(page, 'ground', ground);
  const turn = (next: Desk['ground']): void => {
    ground = next;
    setFlag(page, 'ground', ground);
    for (const host of page.querySelectorAll<HTMLElement>(OURS)) host.dataset['ground'] = ground;
  };
  watchGround(page, given.guard(turn), given.signal);
  const pen = takePen(page, read.page, analysis.finds, write);
  const live = raiseOver(page, 'pledgemark-live', { css: liveCss, ground });
  write(() => page.body.append(live.host));
  let { signs } = analysis;
  let numbered: { inks: readonly Ink[]; items: ReadonlyMap<Ink['id'], Item> } | undefined;
  const itemOf = (ink: Ink): Item => {
    const inks = pen.inks();
    if (numbered?.inks !== inks) numbered = { inks, items: itemsOf(inks, { ...analysis, signs }) };
    return numbered.items.get(ink.id) ?? { kind: 'note', number: 1, of: 1 };
  };
  return {
    desk: {
      ...given,
      get ground() {
        return ground;
      },
      pen,
      itemOf,
      say: announceIn(live).say,
    },
    takeSigns(next) {
      signs = next;
      numbered = undefined;
    },
    clear() {
      write(() => live.lower());
      pen.lift();
      setFlag(page, 'ground', undefined);
    },
  };
}
