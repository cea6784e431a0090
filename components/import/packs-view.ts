import type { TakenPack } from '@/lib/model';

export const SELECTIONS = ['everything', 'mine', 'found'] as const;
/** Which records go into a pack. */
export type Selection = (typeof SELECTIONS)[number];

/** A pack that was read, before it is taken in. */
export interface PackPreview {
  readonly title: string;
  readonly publisher: string;
  readonly licence?: string;
  readonly asOf: string;
  readonly counts: Readonly<Record<string, number>>;
  /** A pack of the same publisher and title is here already: it is replaced. */
  readonly replaces?: string;
}

export type Reading =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly place: string; readonly because: string }
  | { readonly at: 'read'; readonly preview: PackPreview };

/** What of the chosen records is not in the pack, and how often (`LeftOut` of lib/packs). */
export interface LeftOut {
  readonly unheld: number;
  readonly unfounded: number;
  readonly replaced: number;
  readonly unfit: number;
  readonly links: number;
}

export interface PacksView {
  readonly packs: readonly TakenPack[];
  readonly reading: Reading;
  /** How many commitments the search above has found. */
  readonly found: number;
  /** A pack that was taken out a moment ago. */
  readonly removed?: string;
  /** The file of a pack that was saved a moment ago. */
  readonly saved?: { readonly name: string; readonly leftOut: LeftOut };
  /** Why nothing was written, where it was not. */
  readonly failed?: string;
}

export interface PackWords {
  readonly title: string;
  readonly publisher: string;
  readonly selection: Selection;
}

export interface PacksActs {
  readonly read: (file: File) => void;
  readonly takeIn: () => void;
  readonly leave: () => void;
  readonly remove: (pack: TakenPack) => void;
  readonly bringBack: () => void;
  readonly save: (words: PackWords) => void;
}
