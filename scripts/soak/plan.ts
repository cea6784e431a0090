// What a soak does, step by step: made of a seed alone, so that a run that went wrong can be run again.
import { chance } from '../anchoring/chance';
import type { Pick } from '../anchoring/chance';

/** What is done beside visiting pages, and how often in a thousand visits. */
export const ACTS = [
  { name: 'write a note', often: 25 },
  { name: 'edit a note', often: 19 },
  { name: 'delete a note', often: 12 },
  { name: 'delete a note and take that back', often: 7 },
  { name: 'delete many notes', often: 2 },
  { name: 'empty the bin', often: 3 },
  { name: 'read new notes in', often: 3 },
  { name: 'read the same notes in', often: 3 },
  { name: 'read changed notes in', often: 2 },
  { name: 'read notes in and take that back', often: 2 },
  { name: 'save notes as a file', often: 3 },
  { name: 'save a backup and read it in', often: 2 },
  { name: 'take a pack in or out', often: 4 },
  { name: 'bring a document in', often: 2 },
  { name: 'search', often: 8 },
  { name: 'look for what became of it', often: 2 },
  { name: 'watch or stop watching', often: 4 },
  { name: 'put a find right and take that back', often: 2 },
  { name: 'save a page', often: 3 },
  { name: 'forget a page', often: 3 },
  { name: 'forget a page and bring it back', often: 2 },
  { name: 'open a card', often: 16 },
  { name: 'open and close the side panel', often: 8 },
  { name: 'change the page that stays open', often: 16 },
  { name: 'change a setting', often: 4 },
] as const;
export type ActName = (typeof ACTS)[number]['name'];

export const WAYS = ['address', 'address', 'address', 'address', 'reload', 'back', 'forward'] as const;

/** Something that the reader does after a page was visited. */
export interface Act {
  readonly name: ActName;
  /** Chooses among what there is to do it to. */
  readonly draw: number;
  /** The background is stopped so long after its beginning, in ms; absent: it is not. */
  readonly stopAfter?: number;
}

export interface Step {
  readonly visit: number;
  /** Which of the tabs, and which of the pages. */
  readonly tab: number;
  readonly page: number;
  readonly way: (typeof WAYS)[number];
  /** Whether the page has other words from now on. */
  readonly changes: boolean;
  readonly stopAfter?: number;
  readonly acts: readonly Act[];
  /** The browser is ended and started again before this visit: as a reader does, or by a kill. */
  readonly restart?: 'closed' | 'killed';
  /** After it, what is held is measured; what is stored is compared. */
  readonly measures: boolean;
  readonly compares: boolean;
}

export const TABS = 3;
const MEASURES = 60;
const COMPARISONS = 10;
/** Measures and comparisons are at least so many visits apart: each takes as long as several. */
const APART = 5;
/** One visit in so many, and one act in so many, sees the background stopped. */
const STOPPED_VISITS = 10;
const STOPPED_ACTS = 12;
/** From a page's beginning to its marks, and beyond. */
const STOPPED_WITHIN_MS = 700;
/** One visit in so many finds the page with other words. */
const CHANGED = 25;
const DRAWS = 1_000_000;

/** The browser is started again early and late: in between is one long life, over which growth is judged. */
const RESTARTS = [
  { at: 0.05, how: 'killed' },
  { at: 0.1, how: 'closed' },
  { at: 0.15, how: 'killed' },
  { at: 0.2, how: 'closed' },
  { at: 0.9, how: 'closed' },
  { at: 0.95, how: 'killed' },
] as const;
/** Restarts are at least so many visits apart: a short soak has fewer. */
const RESTARTS_APART = 20;
/** Here the background is not stopped: what one life of it gathers can be seen. */
const CALM = { from: 0.5, to: 0.75 };

function actsOf(pick: Pick, isCalm: boolean): readonly Act[] {
  return ACTS.filter(({ often }) => pick(1000) < often).map(({ name }) => {
    const draw = pick(DRAWS);
    const isStopped = pick(STOPPED_ACTS) === 0 && !isCalm;
    const stopAfter = pick(STOPPED_WITHIN_MS);
    return { name, draw, ...(isStopped ? { stopAfter } : {}) };
  });
}

/** Every step of a soak of so many visits over so many pages. The same seed gives the same steps. */
export function planOf({
  visits,
  pages,
  seed,
}: {
  readonly visits: number;
  readonly pages: number;
  readonly seed: number;
}): readonly Step[] {
  const pick = chance(seed);
  const restarts = new Map<number, 'closed' | 'killed'>();
  for (const { at, how } of RESTARTS) {
    const visit = Math.floor(at * visits);
    if (visit > 0 && visit - ([...restarts.keys()].at(-1) ?? -RESTARTS_APART) >= RESTARTS_APART)
      restarts.set(visit, how);
  }
  const every = (times: number): number => Math.max(APART, Math.round(visits / times));
  return Array.from({ length: visits }, (_, visit) => {
    const isCalm = visit >= CALM.from * visits && visit < CALM.to * visits;
    const [tab, page, way, changes] = [pick(TABS), pick(pages), pick(WAYS.length), pick(CHANGED) === 0];
    const isStopped = pick(STOPPED_VISITS) === 0 && !isCalm;
    const stopAfter = pick(STOPPED_WITHIN_MS);
    const restart = restarts.get(visit);
    return {
      visit,
      tab,
      page,
      way: WAYS[way] ?? 'address',
      changes,
      ...(isStopped ? { stopAfter } : {}),
      acts: actsOf(pick, isCalm),
      ...(restart === undefined ? {} : { restart }),
      measures: (visit + 1) % every(MEASURES) === 0,
      compares: (visit + 1) % every(COMPARISONS) === 0 || visit === visits - 1,
    };
  });
}
