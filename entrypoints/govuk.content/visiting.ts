import { arrivalWords, markWords } from '@/components/words/item-words';
import type { MarkSpan } from '@/lib/highlight';
import { t } from '@/lib/language';
import type { FindKind } from '@/lib/model';
import { rangeOf, rangesIn } from '@/lib/text';

import type { CardBox } from './card-box';
import type { PageContext } from './page-context';
import { hear } from './hear';

/** Closer to the window's edge than this, a mark is brought to its middle: cards need the rest. */
const EDGE_PX = 80;
/** Narrower than this a card is a sheet along the bottom edge (30rem): a mark is brought to the top, clear of it. */
const SHEET_PX = 480;
const TOP_PX = 24;

export interface Visiting {
  /** The item whose mark has the focus. */
  readonly current: () => MarkSpan | undefined;
  /** Brings a mark into view and gives it the focus; false where the item has no mark. */
  readonly visit: (span: MarkSpan) => boolean;
  /** The next mark, or the one before, from the focus or the top of the window. */
  readonly step: (by: 1 | -1) => void;
  /** Which kinds the steps go through; all that are marked if none is given. */
  readonly choose: (kind: FindKind | undefined) => void;
  /** The focus leaves the mark, and stays at this place of the page. */
  readonly leave: () => void;
}

function bringIntoView(mark: HTMLElement): void {
  const { top, bottom } = mark.getBoundingClientRect();
  if (window.innerWidth <= SHEET_PX) window.scrollBy({ top: top - TOP_PX, behavior: 'instant' });
  else if (top < EDGE_PX || bottom > window.innerHeight - EDGE_PX) {
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

/** Marks are quiet: one takes the focus, and says what it is, only while it is visited (UI section 7). */
export function visitMarks(context: PageContext, box: CardBox): Visiting {
  const { page, painter, signal } = context;
  let visited: { span: MarkSpan; mark: HTMLElement } | undefined;
  let last: MarkSpan | undefined;
  let chosen: FindKind | undefined;
  let edge: 1 | -1 | undefined;

  const hush = ({ mark }: { mark: HTMLElement }): void => {
    mark.removeAttribute('tabindex');
    mark.removeAttribute('aria-description');
    if (!context.settings().sayMarks) mark.setAttribute('role', 'none');
  };
  const left = (event: FocusEvent): void => {
    // the window lost the focus, the mark did not
    if (visited === undefined || !page.hasFocus()) return;
    const leaving = visited;
    visited = undefined;
    hush(leaving);
    if (box.isHost(event.relatedTarget)) return;
    painter.point(undefined);
    if (box.current()?.id === leaving.span.id) box.close();
  };
  const visit = (span: MarkSpan): boolean => {
    const [mark] = painter.marksOf(span.id);
    if (mark === undefined) return false;
    if (visited?.mark === mark) return true;
    mark.tabIndex = -1;
    // a focusable mark has its own role by the rules, but Chromium goes by the role that it has noted before
    mark.removeAttribute('role');
    mark.setAttribute('aria-description', markWords(context.itemOf(span)));
    bringIntoView(mark);
    mark.focus({ preventScroll: true });
    visited = { span, mark };
    last = span;
    edge = undefined;
    hear(mark, 'blur', context.guard(left), { once: true, signal });
    painter.point(span.id);
    return true;
  };
  const spans = (): readonly MarkSpan[] => {
    const kinds = chosen === undefined ? painter.kinds() : [chosen];
    return painter.spans().filter(({ kind }) => kinds.includes(kind));
  };
  /** Where the steps begin: at the mark last visited while it is in view, at the focus, or at the top of the window. */
  const startOf = (all: readonly MarkSpan[]): number => {
    const from = visited?.span ?? last;
    const top = from && rangeOf(context.read.page, from)?.getBoundingClientRect();
    const seen = top !== undefined && top.bottom > 0 && top.top < window.innerHeight;
    const { activeElement: focus } = page;
    const isFocus = focus !== null && focus !== page.body && !box.isHost(focus);
    if (from !== undefined && (visited !== undefined || (seen && !isFocus))) {
      const at = all.findIndex(({ id }) => id === from.id);
      return at === -1 ? all.findIndex(({ start }) => start >= from.start) - 0.5 : at;
    }
    const rangeIn = rangesIn(context.read.page);
    const after = all.findIndex((span) => {
      const range = rangeIn(span);
      if (range === undefined) return false;
      return isFocus ? range.comparePoint(focus, 0) < 0 : range.getBoundingClientRect().top >= 0;
    });
    return (after === -1 ? all.length : after) - 0.5;
  };
  const step = (by: 1 | -1): void => {
    const all = spans();
    if (all.length === 0) return context.say(t('No marks to go to.'));
    const from = startOf(all);
    let next = by === 1 ? Math.floor(from + 1) : Math.ceil(from - 1);
    if (all[next] === undefined) {
      if (edge !== by) {
        edge = by;
        return context.say(
          by === 1 ? t('Last mark. Press N to begin again.') : t('First mark. Press P to go to the last.'),
        );
      }
      next = by === 1 ? 0 : all.length - 1;
    }
    const span = all[next];
    if (span === undefined) return;
    if (!visit(span)) last = span;
    else box.open(span);
    context.say(arrivalWords(context.itemOf(span)));
  };
  return {
    current: () => visited && painter.spans().find(({ id }) => id === visited?.span.id),
    visit,
    step,
    choose(kind) {
      chosen = kind;
      edge = undefined;
    },
    leave: () => visited?.mark.blur(),
  };
}
