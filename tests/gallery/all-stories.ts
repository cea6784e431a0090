import { CHANGES_STORIES } from './changes-stories';
import type { DrawnStory } from './drawn-story';
import { ENTRY_STORIES } from './entry-stories';
import { IMPORT_STORIES } from './import-stories';
import { LOOK_STORIES } from './look-stories';
import { NOTEBOOK_STORIES } from './notebook-stories';
import { OPTIONS_STORIES } from './options-stories';
import { OVER_PAGE_STORIES } from './over-page-stories';
import { OWN_PAGE_STORIES } from './own-page-stories';
import { PAGE_COMMITMENTS_STORIES } from './page-commitments-stories';
import { PANEL_CORPUS_STORIES } from './panel-corpus-stories';
import { PANEL_PART_STORIES } from './panel-part-stories';
import { PDF_STORIES } from './pdf-stories';
import { PUT_RIGHT_STORIES } from './put-right-stories';
import { REPORT_STORIES } from './report-stories';
import { SEARCH_STORIES } from './search-stories';
import { drawInto } from './show-drawn';
import { showEntry } from './show-entry';
import { showStory } from './show-story';
import { STORIES } from './stories';
import { WATCH_STORIES } from './watch-stories';

/** A story of any gallery. */
export interface AnyStory {
  readonly name: string;
  readonly title: string;
  /** Draws it, does what its reader does, and returns what takes it away again. */
  readonly show: (place: HTMLElement) => Promise<() => void>;
}

const named = ({ name, title }: Pick<AnyStory, 'name' | 'title'>) => ({ name, title });

const DRAWN: readonly DrawnStory[] = [
  ...PANEL_PART_STORIES,
  ...PANEL_CORPUS_STORIES,
  ...PUT_RIGHT_STORIES,
  ...LOOK_STORIES,
  ...OVER_PAGE_STORIES,
  ...NOTEBOOK_STORIES,
  ...SEARCH_STORIES,
  ...IMPORT_STORIES,
  ...CHANGES_STORIES,
  ...WATCH_STORIES,
  ...REPORT_STORIES,
  ...PAGE_COMMITMENTS_STORIES,
  ...OPTIONS_STORIES,
  ...OWN_PAGE_STORIES,
  ...PDF_STORIES,
];

/** All stories of all pages of the gallery. */
export const ALL_STORIES: readonly AnyStory[] = [
  ...STORIES.map((story) => ({ ...named(story), show: (place: HTMLElement) => showStory(story, place) })),
  ...ENTRY_STORIES.map((story) => ({
    ...named(story),
    show: (place: HTMLElement) => Promise.resolve(showEntry(story, place)),
  })),
  ...DRAWN.map((story) => ({ ...named(story), show: (place: HTMLElement) => drawInto(story, place) })),
];
