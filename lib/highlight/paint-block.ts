import Mark from 'mark.js';

import type { Ink } from './inks';
import { layersOf } from './layers';
import type { Stroke } from './layers';

/** Quiet marks are read as plain text; spoken ones keep the role `mark` (the reader's choice). */
export type Voice = 'quiet' | 'spoken';

export type Undo = () => void;

export interface Painted {
  /** In the order in which they were made: outer marks first. */
  readonly marks: ReadonlyMap<HTMLElement, Ink>;
  readonly undo: Undo;
}

/** Takes the role or gives it back. */
export function voiceMark(mark: HTMLElement, voice: Voice): void {
  if (voice === 'quiet') mark.setAttribute('role', 'none');
  else mark.removeAttribute('role');
}

function label(mark: HTMLElement, ink: Ink, voice: Voice): void {
  mark.removeAttribute('data-markjs');
  voiceMark(mark, voice);
  mark.setAttribute('data-pledgemark-kind', ink.kind);
  mark.setAttribute('data-pledgemark-id', ink.shownId ?? ink.id);
  mark.setAttribute('data-pledgemark-type', ink.type);
}

/** Marks one layer: its strokes touch nothing of each other, so none is dropped. */
function paintLayer(block: HTMLElement, layer: readonly Stroke[], each: (mark: HTMLElement, ink: Ink) => void): void {
  const inks = new Map(layer.map(({ ink, start, length }) => [{ start, length }, ink]));
  new Mark(block).markRanges([...inks.keys()], {
    className: 'pledgemark',
    wrapAllRanges: true,
    each: (mark, range) => {
      const ink = inks.get(range);
      if (ink !== undefined && mark instanceof HTMLElement) each(mark, ink);
    },
  });
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

/**
 * Marks the strokes in one block, nested and overlapping ones too: the longer item is the outer mark. The undo
 * takes away these marks and no others, and gives back the block's `innerHTML`.
 */
export function paintBlock(block: HTMLElement, strokes: readonly Stroke[], voice: Voice): Painted {
  const marks = new Map<HTMLElement, Ink>();
  for (const layer of layersOf(strokes)) {
    paintLayer(block, layer, (mark, ink) => {
      label(mark, ink, voice);
      marks.set(mark, ink);
    });
  }
  return { marks, undo: () => [...marks.keys()].reverse().forEach(unwrap) };
}
