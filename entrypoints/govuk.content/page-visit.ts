import type { PageFacts, Settings, Wish } from '@/lib/model';

import type { Overlay, layOut } from './overlay';

/** One page being visited, from `reading` to `ready`, `off` or `failed`. */
export interface PageVisit {
  readonly overlay: () => Overlay | undefined;
  /** Reads the page anew. */
  readonly read: (wish?: Wish) => Promise<void>;
  readonly follow: (settings: Settings) => Promise<void>;
  /** Asks what this page's items are, and what became of them, once more; reads anew only where others are found. */
  readonly lookAgain: () => Promise<void>;
  /** Asks for the places of this page's notes again. */
  readonly placeNotes: () => Promise<void>;
  /** Has the page's words kept, if it has notes: what changes later can then be told word by word. */
  readonly keepNoted: () => Promise<void>;
  /** Tells the background once more what this page shows: another page may have stood in this tab since. */
  readonly tellAgain: () => void;
  readonly fail: (fault: unknown) => void;
  /** The extension that put us here is gone: everything of ours is taken away. */
  readonly retire: () => void;
}

/** Which page a document is, and where its words are. */
export interface PageRead {
  readonly facts: () => PageFacts;
  readonly bodies: () => readonly Element[];
}

interface Lays {
  readonly layOut: typeof layOut;
  /** Settles when the page may be written to; absent: at once. */
  readonly atWords?: Promise<void>;
}

export interface VisitNeeds extends PageRead {
  /** Whether the extension that put us here is still there. */
  readonly isValid: () => boolean;
  /** The page has another root or body: `document.open` has taken every listener off document and window, ours too. */
  readonly onNewRoot: () => void;
  /** Gives what lies over a marked page, loaded when it is first asked for. */
  readonly overPage: () => Promise<Lays>;
}
