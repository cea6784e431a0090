// as written for browsers of today: the package's own entry has been lowered
import Mark from 'mark.js/dist/mark.es6.js';

import type { MarkSpan } from './mark-spans';
import { layersOf } from './layers';
import type { MarkPart } from './layers';

/** Quiet marks are read as plain text; spoken ones keep the role `mark` (the reader's choice). */
export type Voice = 'quiet' | 'spoken';

export type Undo = () => void;

/** So many parts are marked in one step: each call of mark.js goes through all text of the block. */
const STEP = 200;

/** Takes the role or gives it back. */
export function voiceMark(mark: HTMLElement, voice: Voice): void {
  if (voice === 'quiet') mark.setAttribute('role', 'none');
  else mark.removeAttribute('role');
}

function label(mark: HTMLElement, span: MarkSpan, voice: Voice): void {
  mark.removeAttribute('data-markjs');
  voiceMark(mark, voice);
  mark.setAttribute('data-pledgemark-kind', span.kind);
  nameMark(mark, span);
  mark.setAttribute('data-pledgemark-type', span.type);
}

/** Gives a mark the id of an item, as the page may see it. */
export function nameMark(mark: HTMLElement, { id, shownId = id }: Pick<MarkSpan, 'id' | 'shownId'>): void {
  mark.setAttribute('data-pledgemark-id', shownId);
}

/** Marks parts that touch nothing of each other, so that none is dropped. */
function paintApart(
  block: HTMLElement,
  parts: readonly MarkPart[],
  each: (mark: HTMLElement, span: MarkSpan) => void,
): void {
  const spans = new Map(parts.map(({ span, start, length }) => [{ start, length }, span]));
  new Mark(block).markRanges([...spans.keys()], {
    className: 'pledgemark',
    wrapAllRanges: true,
    each: (mark, range) => {
      const span = spans.get(range);
      if (span !== undefined && mark instanceof HTMLElement) each(mark, span);
    },
  });
}

/**
 * Marks the parts in one block a step at a time, nested and overlapping ones too: the longer item is the outer mark.
 * `each` is told every mark in the order in which they are made, outer marks first; `unwrapAll` takes them away.
 */
export function* paintBlock(
  block: HTMLElement,
  parts: readonly MarkPart[],
  { voice, each }: { readonly voice: Voice; readonly each: (mark: HTMLElement, span: MarkSpan) => void },
): Generator<void> {
  for (const layer of layersOf(parts)) {
    for (let at = 0; at < layer.length; at += STEP) {
      paintApart(block, layer.slice(at, at + STEP), (mark, span) => {
        label(mark, span, voice);
        each(mark, span);
      });
      yield;
    }
  }
}

function joinText(one: Node | null, other: Node | null): void {
  if (!(one instanceof Text) || !(other instanceof Text)) return;
  one.appendData(other.data);
  other.remove();
}

/** Puts a mark's children in its place, and joins the text that was split for it. */
function unwrap(mark: HTMLElement): void {
  const { firstChild: first, lastChild: last } = mark;
  mark.replaceWith(...mark.childNodes);
  if (last !== null) joinText(last, last.nextSibling);
  if (first !== null) joinText(first.previousSibling, first);
}

/** Takes these marks and no others away, a step at a time; at the end the block's `innerHTML` is what it was. */
export function* unwrapAll(marks: Iterable<HTMLElement>): Generator<void> {
  for (const mark of [...marks].reverse()) {
    unwrap(mark);
    yield;
  }
}
