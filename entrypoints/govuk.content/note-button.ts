import { h } from 'preact';

import { NoteButton } from '@/components/note-button/NoteButton';
import { placeButton } from '@/components/note-button/place-button';
import type { Raised } from '@/components/shadow/raise-shadow';
import noteCss from '@/components/styles/note-button.css?inline';
import type { Gesture } from '@/lib/gesture';
import type { ClipWish, Span } from '@/lib/model';
import { piecesOf, spanOf } from '@/lib/text';

import type { PageContext } from './page-context';
import { hear } from './hear';
import type { Opening } from './panel';
import { liftToTop, placeAt, raiseOver, unseenSaid } from './raise';

/** A selection is offered a note once it has rested so long: while it grows, a button would be in its way. */
const SELECTION_REST_MS = 200;

/** The words that the reader has selected in the body, and where they end in the window. */
export function selectedSpan({
  page,
  read,
}: Pick<PageContext, 'page' | 'read'>): { span: Span; range: Range } | undefined {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  // three clicks select a paragraph up to the start of what follows it
  const isInside = read.bodies.some((body) => body.contains(range.startContainer) || body.contains(range.endContainer));
  const span = isInside ? spanOf(read.page, range) : undefined;
  return span === undefined ? undefined : { span, range };
}

const same = (one: Span, other: Span | undefined): boolean => one.start === other?.start && one.end === other.end;

/** Offers what can be made of the selected words: buttons near their end, gone with the selection. */
export function offerNotes(
  context: PageContext,
  start: (span: Span, is: 'note' | ClipWish, gesture: Gesture) => Promise<Opening>,
): void {
  const { page, guard, signal } = context;
  let offered: { span: Span; raised: Raised } | undefined;
  let waiting: number | undefined;
  let isPressed = false;
  /** The words that a note was begun on: no second one is offered while they stay selected. */
  let begun: Span | undefined;

  const withdraw = (): void => {
    const withdrawn = offered;
    offered = undefined;
    if (withdrawn !== undefined) context.write(() => withdrawn.raised.lower());
  };
  const raise = (span: Span, end: DOMRect, block: Element): void => {
    const told = (hint: string): void => {
      context.say(hint);
      if (offered?.raised === raised) draw(hint);
    };
    const onUnseen = (): void => told(unseenSaid());
    const raised = raiseOver(page, 'note-button', { css: noteCss, ground: context.ground, onUnseen });
    offered = { span, raised };
    context.write(() => liftToTop(raised, block.lastChild ?? block));
    const draw = (hint?: string): void => {
      raised.draw(h(NoteButton, { onChoose: guard(choose), ...(hint === undefined ? {} : { hint }) }));
      const { width, height } = raised.host.getBoundingClientRect();
      const { clientWidth, clientHeight } = page.documentElement;
      placeAt(raised, placeButton(end, { width, height }, { width: clientWidth, height: clientHeight }));
    };
    const { read } = context;
    const choose = async (is: 'note' | ClipWish, gesture: Gesture): Promise<void> => {
      // in a text that was read anew the words may stand elsewhere
      const here = context.read === read ? span : selectedSpan(context)?.span;
      if (here === undefined) return withdraw();
      begun = here;
      const opening = await start(here, is, gesture);
      if (opening.opened) return withdraw();
      told(opening.hint);
    };
    draw();
  };
  const offer = (): void => {
    const selected = context.settings().density === 'off' || isPressed ? undefined : selectedSpan(context);
    if (selected === undefined) return withdraw();
    const { span, range } = selected;
    if (same(span, offered?.span) || same(span, begun)) return;
    withdraw();
    const block = piecesOf(context.read.page, span).at(-1)?.block.element;
    const end = [...range.getClientRects()].at(-1);
    if (block !== undefined && end !== undefined) raise(span, end, block);
  };
  const soon = (): void => {
    clearTimeout(waiting);
    if (page.getSelection()?.isCollapsed !== false) {
      begun = undefined;
      withdraw();
    }
    waiting = window.setTimeout(guard(offer), SELECTION_REST_MS);
  };
  hear(page, 'selectionchange', guard(soon), { signal });
  hear(page, 'pointerdown', (event) => (isPressed = event.target !== offered?.raised.host), { signal });
  hear(
    page,
    'pointerup',
    guard(() => {
      isPressed = false;
      soon();
    }),
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    withdraw();
  });
}
