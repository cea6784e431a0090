import type { PageText } from '@/lib/text';

import type { Ink } from './inks';
import type { Stroke } from './layers';
import { nearNow, watchNear } from './near';
import { paintBlock, voiceMark } from './paint-block';
import type { Painted, Undo, Voice } from './paint-block';
import { keepSelection } from './selection';
import { strokesOf } from './strokes';

/** The marks of one visit: painted near the window, the rest as it comes near. */
export interface Painting {
  /** The inks whose marks lie around this node, innermost first. A page's own `mark.pledgemark` is none of them. */
  readonly inksAt: (node: Node | null) => readonly Ink[];
  /** The pieces of one item, in document order, painted now if they were not yet. */
  readonly marksOf: (id: Ink['id']) => readonly HTMLElement[];
  /** All marks made so far. */
  readonly marks: () => readonly HTMLElement[];
  /** Marks these inks instead; only the blocks that differ are written. */
  readonly change: (inks: readonly Ink[]) => void;
  readonly speak: (voice: Voice) => void;
  readonly paintAll: () => void;
  /** Takes away every mark of this painting, and nothing else. */
  readonly undo: Undo;
}

export interface PaintOptions {
  readonly voice: Voice;
  /** Runs each write to the page: who watches the page learns here that it is we who write. */
  readonly write?: (change: () => void) => void;
}

const same = (one: readonly Stroke[], other: readonly Stroke[]): boolean =>
  one.length === other.length &&
  one.every(({ ink, start, length }, at) => {
    const twin = other[at];
    return twin?.ink.id === ink.id && twin.ink.type === ink.type && twin.start === start && twin.length === length;
  });

const inOrder = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Paints `inks` into `page`: what is near the window at once, the rest as it comes near or is asked for or printed. */
export function paintNear(page: PageText, inks: readonly Ink[], options: PaintOptions): Painting {
  const run = options.write ?? ((change) => change());
  const write = (blocks: readonly HTMLElement[], change: (block: HTMLElement) => void): void => {
    if (blocks.length > 0) run(() => keepSelection(blocks, () => blocks.forEach(change)));
  };
  let voice = options.voice;
  let strokes = strokesOf(page, inks);
  const painted = new Map<HTMLElement, Painted>();
  const inkOf = new WeakMap<Node, Ink>();

  const paint = (blocks: readonly HTMLElement[]): void =>
    write(
      blocks.filter((block) => strokes.has(block) && !painted.has(block)),
      (block) => {
        const made = paintBlock(block, strokes.get(block) ?? [], voice);
        painted.set(block, made);
        made.marks.forEach((ink, mark) => inkOf.set(mark, ink));
      },
    );
  const unpaint = (block: HTMLElement): void => {
    painted.get(block)?.marks.forEach((_, mark) => inkOf.delete(mark));
    painted.get(block)?.undo();
    painted.delete(block);
  };
  const watch = watchNear(paint);
  const paintAll = (): void => paint([...strokes.keys()]);
  const view = page.blocks[0]?.element.ownerDocument.defaultView;
  const begin = (): void => {
    paint(nearNow(strokes.keys()));
    for (const block of strokes.keys()) if (!painted.has(block)) watch.add(block);
  };
  view?.addEventListener('beforeprint', paintAll);
  begin();

  return {
    inksAt(node) {
      const found: Ink[] = [];
      for (let at = node; at !== null; at = at.parentNode) {
        const ink = inkOf.get(at);
        if (ink !== undefined) found.push(ink);
      }
      return found;
    },
    marksOf(id) {
      paint([...strokes].flatMap(([block, here]) => (here.some(({ ink }) => ink.id === id) ? [block] : [])));
      const all = [...painted.values()].flatMap(({ marks }) => [...marks]);
      return all.flatMap(([mark, ink]) => (ink.id === id && mark.isConnected ? [mark] : [])).sort(inOrder);
    },
    marks: () => [...painted.values()].flatMap(({ marks }) => [...marks.keys()]),
    change(next) {
      const before = strokes;
      strokes = strokesOf(page, next);
      const differing = [...painted.keys()].filter((block) => !same(before.get(block) ?? [], strokes.get(block) ?? []));
      write(differing, unpaint);
      paint(differing);
      begin();
    },
    speak(next) {
      voice = next;
      run(() => painted.forEach(({ marks }) => marks.forEach((_, mark) => voiceMark(mark, next))));
    },
    paintAll,
    undo() {
      view?.removeEventListener('beforeprint', paintAll);
      watch.stop();
      write([...painted.keys()].reverse(), unpaint);
    },
  };
}
