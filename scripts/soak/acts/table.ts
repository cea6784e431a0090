import type { ActName } from '../plan';
import type { Work } from '../work';
import * as notebook from './in-notebook';
import * as panel from './in-panel';
import * as search from './in-search';
import * as pages from './on-pages';

/** What each act does; it writes what was acknowledged into what is expected, and throws where it cannot be done. */
export const DOES: Readonly<Record<ActName, (work: Work) => Promise<void>>> = {
  'write a note': panel.writeNote,
  'edit a note': notebook.editNote,
  'delete a note': notebook.deleteNote,
  'delete a note and take that back': notebook.deleteNoteAndBack,
  'delete many notes': notebook.deleteMany,
  'empty the bin': notebook.emptyBin,
  'read new notes in': notebook.readNewNotes,
  'read the same notes in': notebook.readSameNotes,
  'read changed notes in': notebook.readChangedNotes,
  'read notes in and take that back': notebook.readNotesAndBack,
  'save notes as a file': notebook.saveNotes,
  'save a backup and read it in': notebook.saveBackup,
  'take a pack in or out': search.takePack,
  'bring a document in': search.bringIn,
  search: search.search,
  'look for what became of it': panel.lookFor,
  'watch or stop watching': panel.watch,
  'put a find right and take that back': panel.putRight,
  'save a page': panel.savePage,
  'forget a page': panel.forgetPage,
  'forget a page and bring it back': panel.forgetPageAndBack,
  'open a card': pages.openCard,
  'open and close the side panel': pages.openSidePanel,
  'change the page that stays open': pages.changeOpenPage,
  'change a setting': pages.changeSetting,
};
