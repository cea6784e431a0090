import { LeftOutProvider } from '@/components/states/UnreadableLine';
import type { NoteId, PageKey } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { AMBIGUOUS, LONG, REWRITTEN, at, page, ready } from './notebook-drawn';
import { ASIDE, NOTEBOOK_FILE_STORIES } from './notebook-file-stories';
import { ANCHORED, BY_STATE, DRAFT } from './notes';
import { press, shown, typeWords } from './reader-acts';

const nothing = (): void => undefined;
const LOSS = { notes: 300, at: at('2026-11-20'), changes: 512, backup: at('2026-11-12'), found: 0, lostChanges: 512 };
/** Every state of the notebook. */
export const NOTEBOOK_STORIES: readonly DrawnStory[] = [
  { name: 'notebook', title: 'Notebook', view: page({}) },
  {
    name: 'notebook-history',
    title: 'Notebook: earlier versions of a note',
    view: page(ready([REWRITTEN])),
    play: async (root) => {
      await press(root, '.pm-history button');
      await shown(root, '.pm-history ol');
    },
  },
  {
    name: 'notebook-places',
    title: 'Notebook: a note that could be in more than one place',
    view: page(ready([AMBIGUOUS])),
    play: (root) => press(root, '.pm-acts .pm-button', 'Choose from'),
  },
  {
    name: 'notebook-chosen',
    title: 'Notebook: notes are chosen',
    view: page({}),
    play: (root) => press(root, '.pm-link', 'Choose all shown'),
  },
  {
    name: 'notebook-filtered-empty',
    title: 'Notebook: no note fits',
    view: page({}),
    play: (root) => typeWords(root, 'input[type=search]', 'turnips'),
  },
  {
    name: 'notebook-writing',
    title: 'Notebook: a note being written',
    view: page({
      ...ready([{ ...ANCHORED, id: DRAFT.id, selector: DRAFT.selector }]),
      drafts: [DRAFT],
      steps: [{ what: 'edit' }],
    }),
  },
  {
    name: 'notebook-deleted',
    title: 'Notebook: a note just deleted, the bin open, and no backup for long',
    view: page({
      backup: { changes: 120 },
      remindAfter: 50,
      bin: [BY_STATE.removed, BY_STATE.orphaned].map((note) => ({ id: note.id, note, deleted: at('2026-11-24') })),
      steps: ['delete', 'edit'].map((what) => ({ what, at: at('2026-11-24') })),
    }),
    play: async (root) => {
      await press(root, '.pm-note .pm-link', 'Delete');
      await press(root, '.nb-bin summary');
    },
  },
  { name: 'notebook-long', title: 'Notebook: a long note of many tags', view: page(ready([LONG])) },
  {
    name: 'notebook-many',
    title: 'Notebook: 600 notes on 3 pages',
    view: page(
      ready(
        Array.from({ length: 600 }, (_, number) => ({
          ...ANCHORED,
          id: `note-${number}` as NoteId,
          body: `Note ${number}. Ask who decides.`,
          page: { ...ANCHORED.page, key: `page-${number % 3}` as PageKey, title: `Plan ${(number % 3) + 1}` },
        })),
      ),
    ),
  },
  { name: 'notebook-empty', title: 'Notebook: no notes yet', view: page({ ...ready([]), about: [] }) },
  { name: 'notebook-loading', title: 'Notebook: being read', view: page({ notes: { state: 'loading' } }) },
  {
    name: 'notebook-error',
    title: 'Notebook: could not be read',
    view: page({ notes: { state: 'error', say: 'Your notes could not be read.', retry: nothing } }),
  },
  { name: 'notebook-storage-full', title: 'Notebook: the storage is full', view: page({ storage: 'full' }) },
  {
    name: 'notebook-loss',
    title: 'Notebook: the notes that were here cannot be found',
    view: page({ ...ready([]), about: [], loss: LOSS }),
  },
  {
    name: 'notebook-left-out',
    title: 'Notebook: some rows cannot be read',
    view: <LeftOutProvider value={ASIDE}>{page({})}</LeftOutProvider>,
  },
  ...NOTEBOOK_FILE_STORIES,
  { name: 'notebook-tags', title: 'Notebook: tags are renamed', view: page({}, 'tags') },
  {
    name: 'notebook-tags-merge',
    title: 'Notebook: two tags are to become one',
    view: page({}, 'tags'),
    play: (root) => typeWords(root, '.nb-box input[type=text]', 'france'),
  },
  {
    name: 'notebook-printed',
    title: 'Notebook: as it is printed',
    view: page({}),
    play: () => {
      window.dispatchEvent(new Event('beforeprint'));
    },
  },
];
