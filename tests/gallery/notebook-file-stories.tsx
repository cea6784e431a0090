import type { FilePreview } from '@/components/notebook/file-view';
import type { NoteId, Note, UnreadableRow } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { at, page } from './notebook-drawn';
import { ANCHORED, BY_STATE } from './notes';
import { chooseFile, press, shown, typeWords } from './reader-acts';

export const ASIDE: readonly UnreadableRow[] = [
  { table: 'notes', at: 'row 3', field: 'body', why: 'is no text', row: {} },
  { table: 'evidence', at: 'row 12', field: '', why: 'is no object', row: 1 },
];

const CHANGED: Note = { ...ANCHORED, body: 'Ask who decides in the end. Compare with the plan.' };
const compared = [
  { note: { ...BY_STATE.orphaned, id: 'note-20' as NoteId }, is: 'new' },
  { note: BY_STATE.removed, is: 'here already', mine: BY_STATE.removed },
  { note: CHANGED, is: 'conflict', mine: ANCHORED },
] as const;

/** What a file of each kind would bring. */
const FILES: readonly { readonly name: string; readonly title: string; readonly preview: FilePreview }[] = [
  {
    name: 'refused',
    title: 'a file that cannot be read',
    preview: { is: 'refused', refused: { where: 'line 1', why: 'is no JSON' } },
  },
  { name: 'locked', title: 'a locked backup', preview: { is: 'locked', text: '', wrong: 'nothing yet' } },
  {
    name: 'wrong-passphrase',
    title: 'a locked backup, and a wrong passphrase',
    preview: { is: 'locked', text: '', wrong: 'passphrase' },
  },
  {
    name: 'notes',
    title: 'a file of notes, some of which cannot be read',
    preview: {
      is: 'notes',
      from: 'Hypothesis',
      compared,
      refused: [{ where: 'row 4', why: 'has no words that it stands on' }],
    },
  },
  {
    name: 'backup',
    title: 'a backup',
    preview: {
      is: 'backup',
      made: at('2026-11-20'),
      compared,
      others: { add: 12, differ: 1 },
      tables: {},
      settings: {},
      aside: ASIDE,
    },
  },
];

async function chooseBackup(root: HTMLElement): Promise<void> {
  await chooseFile(root, 'input[type=file]', 'notes.json');
  await shown(root, '.nb-box .plain, .nb-box form');
}

/** Saving notes as a file, and reading a file in. */
export const NOTEBOOK_FILE_STORIES: readonly DrawnStory[] = [
  { name: 'notebook-save', title: 'Notebook: saving as a file', view: page({}, 'save') },
  {
    name: 'notebook-save-passphrases',
    title: 'Notebook: 2 passphrases differ',
    view: page({}, 'save'),
    play: async (root) => {
      await typeWords(root, 'input[type=password]', 'correct horse');
      await press(root, '.nb-box .pm-button', 'Save a backup file');
    },
  },
  { name: 'notebook-read', title: 'Notebook: before a file is chosen', view: page({}, 'read') },
  ...FILES.map(({ name, title, preview }) => ({
    name: `notebook-read-${name}`,
    title: `Notebook: reading in ${title}`,
    view: page({}, 'read', { previewFile: () => Promise.resolve(preview) }),
    play: chooseBackup,
  })),
  {
    name: 'notebook-read-in',
    title: 'Notebook: a file was read in',
    view: page({}, 'read', {
      previewFile: () => Promise.resolve(FILES[3]?.preview ?? { is: 'refused', refused: { where: '', why: '' } }),
    }),
    play: async (root) => {
      await chooseBackup(root);
      await press(root, '.nb-box .pm-button', 'Read in');
      await shown(root, '.nb-box [role=status]');
    },
  },
];
