import { h } from 'preact';

import { Stretch } from '@/components/stretch/Stretch';
import stretchCss from '@/components/styles/stretch.css?inline';
import type { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import type { Span } from '@/lib/model';
import { endNear, moveEnd } from '@/lib/spans';
import { rangeOf, spanOf } from '@/lib/text';

import type { PageContext } from './page-context';
import { hear } from './hear';
import { linesOf } from './lines';
import { endOf, raiseOver } from './raise';

type End = keyof Span;

/** What was chosen, and the press that chose it. */
export interface Chosen extends Span {
  readonly gesture: Gesture;
}

/** So many words tell where an end stands. */
const TOLD = 4;
const WORDS = /\S+/gu;

/** "The words begin at “We will open a”." */
function endWords(text: string, { start, end }: Span, which: End): string {
  const words = text.slice(start, end).match(WORDS) ?? [];
  const some = (which === 'start' ? words.slice(0, TOLD) : words.slice(-TOLD)).join(' ');
  return which === 'start'
    ? t('The words begin at “{words}”.', { words: some })
    : t('The words end at “{words}”.', { words: some });
}

/** The offset of the body's text at a point of the window; nothing outside of it. */
function offsetAt(
  { page, read }: PageContext,
  { x, y }: { readonly x: number; readonly y: number },
): number | undefined {
  const caret = page.caretPositionFromPoint(x, y);
  const [first] = read.page.blocks;
  if (caret === null || first === undefined) return undefined;
  const range = page.createRange();
  range.setStart(first.element, 0);
  range.setEnd(caret.offsetNode, caret.offset);
  return spanOf(read.page, range)?.end;
}

/**
 * Lets the reader move the ends of a stretch of the page's text: by the arrow keys a word at a time, or by the pointer.
 * Gives the stretch that was chosen, or nothing where it was left as it was.
 * @param signal aborts when the page is left or the panel asks for it
 */
export function chooseStretch(context: PageContext, from: Span, signal: AbortSignal): Promise<Chosen | undefined> {
  const { page, read, say } = context;
  const { text } = read.page.reading;
  const raised = raiseOver(page, 'stretch', { css: stretchCss, ground: context.ground });
  let span: Span = { start: from.start, end: from.end };
  return new Promise((settle) => {
    const over = new AbortController();
    const done = (chosen: Chosen | undefined): void => {
      if (over.signal.aborted) return;
      over.abort();
      context.write(() => raised.lower());
      settle(chosen);
    };
    const focus = (end: End): void => raised.find(`[data-end=${end}]`)?.focus();
    const draw = (): void => {
      const lines = linesOf(context, span, raised.host.getBoundingClientRect());
      const words = text.slice(span.start, span.end).match(WORDS)?.length ?? 0;
      raised.draw(h(Stretch, { lines, words, onMove: move, onDrag: drag, onKey: key }));
    };
    const take = (next: Span, end: End): void => {
      if (next.start === span.start && next.end === span.end) return;
      span = next;
      draw();
      raised.find(`[data-end=${end}]`)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      say(endWords(text, span, end));
    };
    const move = (end: End, by: 1 | -1): void => take(moveEnd(text, span, end, by), end);
    const drag = (end: End, point: { readonly x: number; readonly y: number }): void => {
      const at = offsetAt(context, point);
      if (at !== undefined) take(endNear(text, span, end, at), end);
    };
    const key = (pressed: 'Enter' | 'Escape' | 'Tab', end: End, gesture: Gesture): void => {
      if (pressed === 'Tab') {
        const other = end === 'start' ? 'end' : 'start';
        focus(other);
        return say(endWords(text, span, other));
      }
      done(pressed === 'Enter' ? { ...span, gesture } : undefined);
    };
    signal.addEventListener('abort', () => done(undefined), { signal: over.signal });
    hear(page.defaultView ?? window, 'resize', context.guard(draw), { signal: over.signal });
    const escape = ({ key: pressed }: KeyboardEvent): void => {
      if (pressed === 'Escape') done(undefined);
    };
    hear(page, 'keydown', escape, { signal: over.signal });
    context.write(() => endOf(page).append(raised.host));
    rangeOf(read.page, span)?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    draw();
    focus('start');
    const how = t(
      'Left and Right move an end by a word. Tab changes ends. Enter saves, Esc leaves the words as they were.',
    );
    say(`${endWords(text, span, 'start')} ${endWords(text, span, 'end')} ${how}`);
  });
}
