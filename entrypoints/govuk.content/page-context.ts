import type { Item } from '@/components/words/item-words';
import liveCss from '@/components/styles/live.css?inline';
import { groundOf, watchGround } from '@/lib/highlight';
import type { MarkSpan, Slices } from '@/lib/highlight';
import type { Analysis, Settings } from '@/lib/model';

import { announceIn } from './announcer';
import type { Guard } from './faults';
import { setFlag } from './flags';
import { hear } from './hear';
import { itemsOf } from './items';
import { openMarkPainter } from './mark-painter';
import type { MarkPainter } from './mark-painter';
import { endOf, raiseOver } from './raise';
import type { Read } from './read-body';

/** What everything that lies over a read page has at hand. */
export interface PageContext {
  readonly page: Document;
  /** What was read last: not to be kept over a wait, for a page that changes is read anew. */
  readonly read: Read;
  readonly analysis: Analysis;
  /** What marks stand on now. */
  readonly ground: 'light' | 'dark';
  readonly painter: MarkPainter;
  readonly settings: () => Settings;
  /** Each item with its number among its kind. */
  readonly itemOf: (span: MarkSpan) => Item;
  /** Says it in the one polite live region. */
  readonly say: (words: string) => void;
  /** Puts a host of ours at the end of the page, and back there if the page has taken it out. */
  readonly stand: (host: HTMLElement) => void;
  /** Runs a write to the page of which the page's watcher shall take no notice. */
  readonly write: (change: () => void) => void;
  readonly guard: Guard;
  /** What was found on the whole page: only once it is there it can be asked for. */
  readonly whole: Analysis | Promise<Analysis>;
  /** Aborts when the visit ends. */
  readonly signal: AbortSignal;
}

type Given = Pick<PageContext, 'page' | 'read' | 'analysis' | 'settings' | 'write' | 'guard' | 'whole' | 'signal'> & {
  readonly slices: Slices;
};

/** A page context, and what may change it. */
interface Laid {
  readonly context: PageContext;
  readonly takeSigns: (signs: Analysis['signs']) => void;
  /** The page was read anew, or other things were found in it. */
  readonly renew: (read: Read, analysis: Analysis) => void;
  /** Settles when every mark is gone. */
  readonly clear: () => Promise<void>;
}

/** What of ours follows the ground of the page; what is printed stands on paper. */
const OURS = '[data-pledgemark-host]:not([data-pledgemark-host="paper"])';

/** Puts in place what paints the marks, follows the ground and speaks. Its `clear` takes it away. */
export function openPageContext(given: Given): Laid {
  const { page, write, slices } = given;
  let { read, analysis } = given;
  let ground = groundOf(page);
  setFlag(page, 'ground', ground);
  const turn = (next: PageContext['ground']): void => {
    ground = next;
    setFlag(page, 'ground', ground);
    for (const host of page.querySelectorAll<HTMLElement>(OURS)) host.dataset['ground'] = ground;
  };
  watchGround(page, given.guard(turn), given.signal);
  const painter = openMarkPainter(page, read.page, analysis.finds, { write, slices });
  hear(page.defaultView ?? window, 'beforeprint', given.guard(painter.paintAll), { signal: given.signal });
  const live = raiseOver(page, 'live', { css: liveCss, ground });
  const hosts: HTMLElement[] = [];
  const stand = (host: HTMLElement): void => {
    if (!hosts.includes(host)) hosts.push(host);
    if (!host.isConnected) write(() => endOf(page).append(host));
  };
  stand(live.host);
  let { signs } = analysis;
  let numbered: { spans: readonly MarkSpan[]; items: ReadonlyMap<MarkSpan['id'], Item> } | undefined;
  const itemOf = (span: MarkSpan): Item => {
    const spans = painter.spans();
    if (numbered?.spans !== spans) numbered = { spans, items: itemsOf(spans, { ...analysis, signs }) };
    return numbered.items.get(span.id) ?? { kind: 'note', number: 1, of: 1 };
  };
  return {
    context: {
      ...given,
      get ground() {
        return ground;
      },
      get read() {
        return read;
      },
      get analysis() {
        return analysis;
      },
      painter,
      itemOf,
      stand,
      say: announceIn(live).say,
    },
    takeSigns(next) {
      signs = next;
      numbered = undefined;
    },
    renew(next, found) {
      const stands = next.page === read.page && found === analysis;
      read = next;
      if (stands) return;
      [analysis, signs, numbered] = [found, found.signs, undefined];
      painter.renew(read.page, analysis.finds);
      hosts.forEach(stand);
    },
    clear() {
      write(() => live.lower());
      setFlag(page, 'ground', undefined);
      return painter.lift();
    },
  };
}
