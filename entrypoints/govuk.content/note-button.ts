import { h } from 'preact';

import { NoteButton } from '@/components/note-button/NoteButton';
import { placeButton } from '@/components/note-button/place-button';
import type { Raised } from '@/components/shadow/raise-shadow';
import noteCss from '@/components/styles/note-button.css?inline';
import type { PanelAnswer, Span } from '@/lib/model';
import { piecesOf, spanOf } from '@/lib/text';

import type { Desk } from './desk';
import { SIDEBAR_HINT } from './panel';
import { liftToTop, placeAt, raiseOver } from './raise';

/** A selection is offered a note once it has rested so long: while it grows, a button would be in its way. */
const SELECTION_REST_MS = 200;

/** The words that the reader has selected in the body, and where they end in the window. */
export function selectedSpan({ page, read }: Desk): { span: Span; range: Range } | undefined {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  // three clicks select a paragraph up to the start of what follows it
  const isInside = read.bodies.some((body) => body.contains(range.startContainer) || body.contains(range.endContainer));
  const span = isInside ? spanOf(read.page, range) : undefined;
  return span === undefined ? undefined : { span, range };
}

/** Offers a note on what is selected: a button near its end, gone with the selection. */
export function offerNotes(desk: Desk, start: (span: Span) => Promise<PanelAnswer>): void {
  const { page, read, guard, signal } = desk;
  let offered: Raised | undefined;
  let waiting: number | undefined;
  let isPressed = false;

  const withdraw = (): void => {
    const raised = offered;
    offered = undefined;
    if (raised !== undefined) desk.write(() => raised.lower());
  };
  const offer = (): void => {
    withdraw();
    const selected = desk.settings().density === 'off' || isPressed ? undefined : selectedSpan(desk);
    const block = selected && piecesOf(read.page, selected.span).at(-1)?.block.element;
    const end = selected && [...selected.range.getClientRects()].at(-1);
    if (selected === undefined || !block?.lastChild || end === undefined) return;
    const raised = raiseOver(page, 'pledgemark-note-button', { css: noteCss, ground: desk.ground });
    const anchor = block.lastChild;
    desk.write(() => liftToTop(raised, anchor));
    offered = raised;
    const draw = (hint?: string): void => {
      raised.draw(h(NoteButton, { onNote: guard(note), ...(hint === undefined ? {} : { hint }) }));
      const { width, height } = raised.host.getBoundingClientRect();
      const { clientWidth, clientHeight } = page.documentElement;
      placeAt(raised, placeButton(end, { width, height }, { width: clientWidth, height: clientHeight }));
    };
    const note = async (): Promise<void> => {
      const answer = await start(selected.span);
      if (answer.opened) return withdraw();
      desk.say(SIDEBAR_HINT);
      if (offered === raised) draw(SIDEBAR_HINT);
    };
    draw();
  };
  const soon = (): void => {
    clearTimeout(waiting);
    if (page.getSelection()?.isCollapsed !== false) withdraw();
    waiting = window.setTimeout(guard(offer), SELECTION_REST_MS);
  };
  page.addEventListener('selectionchange', guard(soon), { signal });
  page.addEventListener('pointerdown', (event) => (isPressed = event.target !== offered?.host), { signal });
  page.addEventListener(
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
