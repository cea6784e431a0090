import type { AnalysisKey, ClipId, FindId, NoteId } from './ids';
import type { NotePage } from './note';
import type { Because, PageFacts, VisitState } from './page';

/** What one tab shows now: told by the page, watched by the panel. */
export interface Visit {
  readonly state: VisitState;
  readonly because?: Because;
  /** For a report: what went wrong, in our words; of a page that is too long, the measure of which it has too much. Never the page's text. */
  readonly detail?: string;
  readonly page?: PageFacts;
  readonly notePage?: NotePage;
  readonly analysis?: AnalysisKey;
}

/** The item that a click on the page asked the panel to open. */
export type PanelTarget =
  | { readonly open: 'find'; readonly id: FindId }
  /** The same, with the search for what became of it. */
  | { readonly open: 'look'; readonly id: FindId }
  | { readonly open: 'note'; readonly id: NoteId }
  | { readonly open: 'draft'; readonly id: NoteId }
  | { readonly open: 'clip'; readonly id: ClipId };

/**
 * How far the panel can be opened from the page: Firefox opens its sidebar only from its own button, and on Android it
 * has none, so that the panel would cover the page.
 */
export type PanelAnswer =
  | { readonly opened: true }
  | { readonly opened: false; readonly say: 'use the toolbar button' | 'not beside the page' };
