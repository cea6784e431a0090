import { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';

import type { CardBox } from './card-box';
import type { PageContext } from './page-context';
import { hear } from './hear';

/** The pointer's rest before a card opens: long enough to cross a line of text without one. */
const CARD_OPEN_MS = 500;
/** After the pointer left mark and card: long enough to cross the gap between them. */
export const CARD_CLOSE_MS = 300;
/** A hand is never quite still: so many pixels are still rest. */
const REST_PX = 4;

/** What does something of its own when it is clicked: inside a mark it keeps its click. */
const OWN_CLICK = 'a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable]';

export interface PointerNeeds {
  readonly box: CardBox;
  /** The mark that is visited by keyboard: its card does not close for the pointer. */
  readonly visited: () => MarkSpan | undefined;
  readonly openItem: (span: MarkSpan, gesture: Gesture) => Promise<void>;
}

/** Hover opens a card after a rest, a click opens the panel. Only what the reader does counts, never the page. */
export function followPointer(context: PageContext, { box, visited, openItem }: PointerNeeds): void {
  const { page, painter, guard, signal } = context;
  let opening: { timer: number; span: MarkSpan; x: number; y: number } | undefined;
  let closing: number | undefined;

  const stopOpening = (): void => {
    clearTimeout(opening?.timer);
    opening = undefined;
  };
  const stopClosing = (): void => {
    clearTimeout(closing);
    closing = undefined;
  };
  const openSoon = (span: MarkSpan, { clientX: x, clientY: y }: PointerEvent): void => {
    stopOpening();
    const timer = window.setTimeout(
      guard(() => box.open(span)),
      CARD_OPEN_MS,
    );
    opening = { timer, span, x, y };
  };
  const closeSoon = (): void => {
    stopOpening();
    const isVisited = visited() !== undefined && visited()?.id === box.current()?.id;
    if (closing !== undefined || box.hasFocus() || isVisited) return;
    closing = window.setTimeout(() => {
      closing = undefined;
      box.close();
    }, CARD_CLOSE_MS);
  };
  const over = (event: PointerEvent): void => {
    // a pressed button selects words: no card gets in its way
    if (event.pointerType === 'touch' || event.buttons !== 0) return stopOpening();
    if (box.isHost(event.target)) {
      stopOpening();
      return stopClosing();
    }
    const [span] = painter.spansAt(event.target instanceof Node ? event.target : null);
    painter.point(span?.id);
    if (span === undefined) return closeSoon();
    if (span.id === box.current()?.id) {
      stopOpening();
      return stopClosing();
    }
    if (box.current() !== undefined) closeSoon();
    if (opening?.span.id !== span.id && context.settings().hoverCards) openSoon(span, event);
  };
  const move = (event: PointerEvent): void => {
    if (opening === undefined) return;
    if (event.buttons !== 0) return stopOpening();
    if (Math.hypot(event.clientX - opening.x, event.clientY - opening.y) > REST_PX) openSoon(opening.span, event);
  };
  const click = async (event: MouseEvent): Promise<void> => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!plain || event.defaultPrevented || !(event.target instanceof Element) || box.isHost(event.target)) return;
    const [span] = painter.spansAt(event.target);
    const isSelecting = page.getSelection()?.isCollapsed === false;
    if (span === undefined || isSelecting || event.target.closest(OWN_CLICK) !== null) return;
    stopOpening();
    await openItem(span, Gesture.of(event));
  };
  hear(page, 'pointerover', guard(over), { signal });
  hear(page, 'pointermove', guard(move), { signal, passive: true });
  hear(
    page.documentElement,
    'pointerleave',
    guard(({ pointerType }) => {
      // a finger leaves the page with every tap, and opens the card by it
      if (pointerType === 'touch') return;
      painter.point(visited()?.id);
      closeSoon();
    }),
    { signal },
  );
  hear(page, 'click', guard(click), { signal });
  signal.addEventListener('abort', () => {
    stopOpening();
    stopClosing();
  });
}
