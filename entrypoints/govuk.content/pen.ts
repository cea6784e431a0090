import { inksOf, paintNear } from '@/lib/highlight';
import type { Ink, Painting, PaintOptions, Voice } from '@/lib/highlight';
import type { Density, FindKind, Finds } from '@/lib/model';
import { byPlace } from '@/lib/spans';
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

/** The pen of one visit: what is marked now. */
export interface Pen {
  /** Everything found and noted, in the order of the text. */
  readonly inks: () => readonly Ink[];
  /** The kinds that can be pointed at. */
  readonly kinds: () => readonly FindKind[];
  /** What can be pointed at here, innermost first. */
  readonly inksAt: (node: Node | null) => readonly Ink[];
  readonly marksOf: (id: Ink['id']) => readonly HTMLElement[];
  readonly takeNotes: (notes: readonly Ink[]) => void;
  readonly look: (look: Look) => void;
  /** The item under the pointer, or none. */
  readonly point: (id: Ink['id'] | undefined) => void;
  /** Takes every mark away: the page is as it was. */
  readonly lift: () => void;
}

export function takePen(page: Document, text: PageText, finds: Finds, write: NonNullable<PaintOptions['write']>): Pen {
  const found = inksOf(finds);
  let inks: readonly Ink[] = [...found].sort(byPlace);
  let look: Look = { density: 'off', voice: 'quiet' };
  let painting: Painting | undefined;
  let pointed: Ink['id'] | undefined;

  /** Where the pointer is, or the focus, the page sees by itself; nothing else of the reader's stands on a mark. */
  const show = (): void => {
    for (const mark of painting?.marks() ?? []) {
      const [ink] = painting?.inksAt(mark) ?? [];
      mark.toggleAttribute('data-pledgemark-on', pointed !== undefined && ink?.id === pointed);
    }
  };
  return {
    inks: () => inks,
    kinds: () => KINDS[look.density],
    inksAt: (node) => painting?.inksAt(node).filter(({ kind }) => KINDS[look.density].includes(kind)) ?? [],
    marksOf: (id) => painting?.marksOf(id) ?? [],
    takeNotes(notes) {
      inks = [...found, ...notes].sort(byPlace);
      painting?.change(inks);
      show();
    },
    look(next) {
      if (next.density === 'off') {
        painting?.undo();
        painting = undefined;
      } else if (painting === undefined) {
        painting = paintNear(text, inks, { voice: next.voice, write });
        show();
      } else if (next.voice !== look.voice) painting.speak(next.voice);
      look = next;
      setFlag(page, 'density', next.density);
    },
    point(id) {
      if (pointed === id) return;
      pointed = id;
      if (id !== undefined) painting?.marksOf(id);
      show();
    },
    lift() {
      painting?.undo();
      painting = undefined;
      setFlag(page, 'density', undefined);
    },
  };
}
