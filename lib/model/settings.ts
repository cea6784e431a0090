import type { Language } from './language';

export const DENSITIES = ['off', 'margin', 'commitments', 'names'] as const;
/** How much of what was found is marked on the page (UI section 2). */
export type Density = (typeof DENSITIES)[number];

export const PAPERS = ['nothing', 'lines', 'list'] as const;
/** What is printed of marks: nothing, lines and signs, or these with numbers and a list at the end (UI section 2). */
export type Paper = (typeof PAPERS)[number];

export interface Settings {
  /** Of the interface. */
  readonly language: Language;
  readonly density: Density;
  /** Single keys on a mark: N, P, 0–4 (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean;
  /** Leaves the role `mark` on marks, so that screen readers say them. */
  readonly sayMarks: boolean;
  /** A card opens when the pointer rests on a mark; without it, for the focus and a click alone. */
  readonly hoverCards: boolean;
  readonly paper: Paper;
  /** Kinds of page (`guidance`) that are read without being asked. */
  readonly alwaysRead: readonly string[];
  /** Addresses of pages that the reader turned off. */
  readonly offPages: readonly string[];
  /** The reader is reminded of a backup after so many changes; 0: never. */
  readonly remindAfter: number;
  /** Looking for what became of a commitment asks www.gov.uk at the first press, without telling before what is asked. */
  readonly lookUnasked: boolean;
  /** Developer mode: the panel tells which row of the finder's tables found each mark. */
  readonly showWhy: boolean;
}

export const FIRST_SETTINGS: Settings = {
  language: 'en',
  density: 'names',
  singleKeys: true,
  sayMarks: false,
  hoverCards: true,
  paper: 'lines',
  alwaysRead: [],
  offPages: [],
  remindAfter: 20,
  lookUnasked: false,
  showWhy: false,
};
