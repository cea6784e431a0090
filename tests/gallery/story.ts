import type { PanelTarget } from '@/lib/model';

import type { PanelActs, PanelView } from '@/components/panel/panel-view';

/** A state of the panel, to be looked at and tested. */
export interface Story {
  /** The picture's file name. */
  readonly name: string;
  /** What it shows; "invented" where its words are. */
  readonly title: string;
  readonly view: PanelView;
  readonly target?: PanelTarget;
  readonly acts?: Partial<PanelActs>;
  /** Opens, types, chooses: what a reader does before the picture is taken. */
  readonly play?: (root: HTMLElement) => void | Promise<void>;
}

const nothing = (): void => undefined;

/** Does nothing and saves nothing. */
export const QUIET: PanelActs = {
  move: nothing,
  chooseDensity: nothing,
  turnOn: nothing,
  turnOff: nothing,
  readPage: nothing,
  readPdf: nothing,
  alwaysRead: nothing,
  allow: nothing,
  reload: nothing,
  tryAgain: nothing,
  copyDetails: nothing,
  retrySaving: nothing,
  show: () => Promise.resolve(true),
  outline: nothing,
  addNote: () => Promise.resolve(undefined),
  editNote: nothing,
  saveDraft: () => Promise.resolve({ saved: false }),
  saveNote: () => Promise.resolve({ saved: false }),
  dropDraft: nothing,
  bringBackDraft: nothing,
  deleteNote: nothing,
  bringBackNote: nothing,
  saveFile: nothing,
};
