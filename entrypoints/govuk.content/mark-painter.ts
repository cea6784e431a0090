import { markSpansOf, paintNear } from '@/lib/highlight';
import type { MarkSpan, Painting, PaintOptions, Voice } from '@/lib/highlight';
import type { Density, FindKind, Finds } from '@/lib/model';
import { byPlace } from '@/lib/spans';
import { carriedOver } from '@/lib/text';
import type { PageText } from '@/lib/text';

import { setFlag } from './flags';

/** How much is marked, and whether marks are read aloud. */
export interface Look {
  readonly density: Density;
  readonly voice: Voice;
}

/** What can be pointed at and visited: names only where they are marked (UI section 2). */
const KINDS: Readonly<Record<Density, readonly FindKind[]>> = {
  off: [],
  margin: ['commitment', 'progress', 'note'],
  commitments: ['commitment', 'progress', 'note'],
  names: ['commitment', 'progress', 'note', 'entity'],
};

/** Paints the marks of one visit, and knows what is marked now. */
export interface MarkPainter {
  /** Everything found and noted, in the order of the text. */
  readonly spans: () => readonly MarkSpan[];
  /** The kinds that can be pointed at. */
  readonly kinds: () => readonly FindKind[];
  /** What can be pointed at here, innermost first. */
  readonly spansAt: (node: Node | null) => readonly MarkSpan[];
  readonly marksOf: (id: MarkSpan['id']) => readonly HTMLElement[];
  readonly takeNotes: (notes: readonly MarkSpan[]) => void;
  /** The page was read anew: marks what was found in it. Notes stay where their words do, until they are looked for. */
  readonly renew: (text: PageText, finds: Finds) => void;
  /** Takes the marks off the blocks of these nodes, which have other words by now. */
  readonly loosen: (nodes: Iterable<Node>) => void;
  /** Marks everything at once, for the printer. */
  readonly paintAll: () => void;
  /** Settles when all that is near is marked. */
  readonly settled: () => Promise<void>;
  readonly look: (look: Look) => void;
  /** The item under the pointer, or none. */
  readonly point: (id: MarkSpan['id'] | undefined) => void;
  /** Takes every mark away; settles when the page is as it was. */
  readonly lift: () => Promise<void>;
}

type Writing = Required<Pick<PaintOptions, 'write' | 'slices'>>;

export function openMarkPainter(page: Document, read: PageText, finds: Finds, writing: Writing): MarkPainter {
  let text = read;
  let found: readonly MarkSpan[] = markSpansOf(finds);
  let notes: readonly MarkSpan[] = [];
  let spans: readonly MarkSpan[] = [...found].sort(byPlace);
  let look: Look = { density: 'off', voice: 'quiet' };
  let painting: Painting | undefined;
  let pointed: MarkSpan['id'] | undefined;

  /** Where the pointer is, or the focus, the page sees by itself; nothing else of the reader's stands on a mark. */
  const showOn = (mark: HTMLElement, { id }: Pick<MarkSpan, 'id'>): void => {
    mark.toggleAttribute('data-pledgemark-on', pointed === id);
  };
  const change = (of?: PageText): void => {
    spans = [...found, ...notes].sort(byPlace);
    painting?.change(spans, of);
  };
  return {
    spans: () => spans,
    kinds: () => KINDS[look.density],
    spansAt: (node) => painting?.spansAt(node).filter(({ kind }) => KINDS[look.density].includes(kind)) ?? [],
    marksOf: (id) => painting?.marksOf(id) ?? [],
    takeNotes(next) {
      notes = next;
      change();
    },
    renew(next, finding) {
      const carried = carriedOver(text, next);
      text = next;
      found = markSpansOf(finding);
      notes = notes.flatMap((note) => {
        const span = carried(note);
        return span === undefined ? [] : [{ ...note, ...span }];
      });
      change(text);
    },
    loosen: (nodes) => painting?.loosen(nodes),
    paintAll: () => painting?.paintAll(),
    settled: () => painting?.settled() ?? Promise.resolve(),
    look(next) {
      if (next.density === 'off') {
        // what is near goes at once, the rest in its own time
        void painting?.undo();
        painting = undefined;
      } else if (painting === undefined) {
        painting = paintNear(text, spans, { voice: next.voice, ...writing, each: showOn });
      } else if (next.voice !== look.voice) painting.speak(next.voice);
      look = next;
      setFlag(page, 'density', next.density);
    },
    point(id) {
      const before = pointed;
      if (before === id) return;
      pointed = id;
      for (const one of [before, id]) {
        if (one !== undefined) painting?.marksOf(one).forEach((mark) => showOn(mark, { id: one }));
      }
    },
    lift() {
      const gone = painting?.undo() ?? Promise.resolve();
      painting = undefined;
      setFlag(page, 'density', undefined);
      return gone;
    },
  };
}
