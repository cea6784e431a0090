import { ownOf } from '@/lib/text';
import type { PageText } from '@/lib/text';

import type { MarkSpan } from './mark-spans';
import { isNear, watchNear } from './near';
import { paintBlock, unwrapAll, voiceMark } from './paint-block';
import type { Voice } from './paint-block';
import { paintedBlocks } from './painted-blocks';
import { keepSelection } from './selection';
import { gatherParts } from './mark-parts';
import type { MarkParts } from './mark-parts';
import { ALL_AT_ONCE } from './work';
import type { Slices, Work } from './work';

/** The marks of one visit: painted near the window, the rest as it comes near. */
export interface Painting {
  /** The spans whose marks lie around this node, innermost first. A page's own `mark.pledgemark` is none of them. */
  readonly spansAt: (node: Node | null) => readonly MarkSpan[];
  /** The pieces of one item, in document order, painted now if they were not yet. */
  readonly marksOf: (id: MarkSpan['id']) => readonly HTMLElement[];
  /** All marks made so far. */
  readonly marks: () => readonly HTMLElement[];
  /** Marks these spans instead, of a page that was read anew if it is given; only the blocks that differ are written. */
  readonly change: (spans: readonly MarkSpan[], page?: PageText) => void;
  /** Takes the marks off the blocks of these nodes, which have other words by now, until the next change. */
  readonly loosen: (nodes: Iterable<Node>) => void;
  readonly speak: (voice: Voice) => void;
  /** Marks everything, now and in one task: the browser prints what stands there when it comes back from us. */
  readonly paintAll: () => void;
  /** Settles when all that is near is marked. */
  readonly settled: () => Promise<void>;
  /** Takes away every mark of this painting, and nothing else; settles when they are gone. */
  readonly undo: () => Promise<void>;
}

export interface PaintOptions {
  readonly voice: Voice;
  /** Runs each write to the page: who watches the page learns here that it is we who write. */
  readonly write?: (change: () => void) => void;
  /** Runs the work a slice at a time; all at once if none is given. */
  readonly slices?: Slices;
  /** Told of each mark that is made, or given another item. */
  readonly each?: (mark: HTMLElement, span: MarkSpan) => void;
}

const inOrder = (one: Node, other: Node): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Paints `spans` into `page`: what is near the window first, the rest as it comes near or is asked for. */
export function paintNear(page: PageText, spans: readonly MarkSpan[], options: PaintOptions): Painting {
  const { slices = ALL_AT_ONCE, write: run = (change) => change() } = options;
  const painted = paintedBlocks();
  let text = page;
  let { voice } = options;
  let parts: MarkParts = new Map();
  /** Near the window, to be painted or painted anew. */
  const waiting = new Set<HTMLElement>();
  /** Nodes whose words have changed since they were read, and all that they are in. */
  const loose = new Set<Node>();
  let reading: Generator<void> | undefined;
  let writing: { readonly block: HTMLElement; readonly steps: Generator<void> } | undefined;
  let isAtWork = false;
  let isWriting = false;
  let isOver = false;
  let work = Promise.resolve();

  function* readAll(next: readonly MarkSpan[]): Generator<void> {
    parts = yield* gatherParts(text, next);
    for (const block of painted.blocks()) {
      if (!painted.keep(block, parts.get(block) ?? [], options.each)) waiting.add(block);
      yield;
    }
    for (const block of parts.keys()) {
      if (!painted.has(block)) {
        if (isNear(block)) waiting.add(block);
        else watch.add(block);
      }
      yield;
    }
  }
  function* paint(block: HTMLElement): Generator<void> {
    yield* unwrapAll(painted.forget(block));
    const here = parts.get(block);
    if (here === undefined || loose.has(block)) return;
    const note = painted.begin(block, here);
    const each = (mark: HTMLElement, span: MarkSpan): void => {
      note(mark, span);
      options.each?.(mark, span);
    };
    yield* paintBlock(block, here, { voice, each });
  }
  const next = (): typeof writing => {
    const [block] = waiting;
    if (block === undefined) return undefined;
    waiting.delete(block);
    return { block, steps: paint(block) };
  };
  const write = (isUp: () => boolean): void => {
    // a mark that goes takes the focus with it, and who hears of that may ask for marks
    if (isWriting) return;
    const change = (): void => {
      isWriting = true;
      do {
        writing ??= next();
        if (writing?.steps.next().done === true) writing = undefined;
      } while ((writing !== undefined || waiting.size > 0) && !isUp());
      isWriting = false;
    };
    const [first] = waiting;
    const block = writing?.block ?? first;
    // the selection is asked for once a slice, for asking makes the browser lay the page out
    if (block !== undefined) run(() => keepSelection(block.ownerDocument, parts, change));
  };
  const doWork: Work = (isUp) => {
    if (isOver) return 'done';
    while (reading !== undefined) {
      if (reading.next().done === true) reading = undefined;
      if (isUp()) return 'more';
    }
    write(isUp);
    isAtWork = writing !== undefined || waiting.size > 0;
    return isAtWork ? 'more' : 'done';
  };
  const start = (): void => {
    if (isAtWork || isOver) return;
    isAtWork = true;
    work = slices(doWork);
  };
  const finish = (): void => {
    while (doWork(() => false) === 'more');
  };
  const come = (blocks: readonly HTMLElement[]): void => {
    for (const block of blocks) if (parts.has(block) && !painted.has(block)) waiting.add(block);
    start();
  };
  const watch = watchNear(come);
  const change: Painting['change'] = (to, of = text) => {
    text = of;
    loose.clear();
    reading = readAll(to);
    start();
  };
  const paintAll = (): void => {
    finish();
    come([...parts.keys()]);
    finish();
  };
  change(spans);

  return {
    spansAt(node) {
      const found: MarkSpan[] = [];
      for (let at = node; at !== null; at = ownOf(at, 'parentNode')) {
        const span = painted.spanOf(at);
        if (span !== undefined) found.push(span);
      }
      return found;
    },
    marksOf(id) {
      while (reading !== undefined) if (reading.next().done === true) reading = undefined;
      const isItsOwn = (block: HTMLElement): boolean => parts.get(block)?.some(({ span }) => span.id === id) === true;
      const isDone = (block: HTMLElement): boolean =>
        painted.has(block) && writing?.block !== block && !waiting.has(block);
      const blocks = [...parts.keys()].filter((block) => isItsOwn(block) && !isDone(block));
      if (blocks.length > 0) {
        const others = [...waiting].filter((block) => !blocks.includes(block));
        waiting.clear();
        blocks.forEach((block) => waiting.add(block));
        write(() => false);
        others.forEach((block) => waiting.add(block));
      }
      return painted
        .marksOf(id)
        .filter((mark) => mark.isConnected)
        .sort(inOrder);
    },
    marks: painted.marks,
    change,
    loosen(nodes) {
      for (const node of nodes) {
        for (let at: Node | null = node; at !== null && !loose.has(at); at = ownOf(at, 'parentNode')) {
          loose.add(at);
          if (at instanceof HTMLElement && painted.has(at)) waiting.add(at);
        }
      }
      start();
    },
    speak(to) {
      voice = to;
      run(() => painted.marks().forEach((mark) => voiceMark(mark, to)));
    },
    paintAll,
    settled: () => work,
    undo() {
      isOver = true;
      watch.stop();
      const left = unwrapAll(painted.blocks().flatMap(painted.forget));
      let isGone = false;
      return slices((isUp) => {
        const unwrap = (): void => {
          do isGone = left.next().done === true;
          while (!isGone && !isUp());
        };
        const block = page.blocks[0]?.element;
        if (block === undefined) return 'done';
        run(() => keepSelection(block.ownerDocument, parts, unwrap));
        return isGone ? 'done' : 'more';
      });
    },
  };
}
