import type { FilePreview } from '@/components/notebook/file-view';
import { NotebookPage } from '@/components/notebook/NotebookPage';
import type { NotebookActs, NotebookView } from '@/components/notebook/notebook-view';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import type { IsoInstant, Note, NoteId, PageKey, UnreadableRow } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { ANCHORED, BY_STATE, DRAFT } from './notes';
import { chooseFile, press, shown, typeWords } from './reader-acts';
import { TODAY, commitmentOf, idOf } from './statement';

const nothing = (): void => undefined;
const at = (day: string): IsoInstant => `${day}T10:42:00.000Z` as IsoInstant;

/** Invented, as all notes of the gallery are. */
const REWRITTEN: Note = {
  ...ANCHORED,
  revision: 3,
  kind: 'question',
  links: [{ to: 'entity', id: idOf('Europol') }],
};
const EDITED: Note = {
  ...BY_STATE.edited,
  found: [{ ...BY_STATE.edited.selector, exact: 'convening at working level' }],
};
const AMBIGUOUS: Note = {
  ...BY_STATE.ambiguous,
  found: [2835, 4353].map((start) => ({
    ...BY_STATE.ambiguous.selector,
    prefix: 'They agreed to report on this at ',
    suffix: ', and to look at what else can be done.',
    position: { start, end: start + 28 },
    headings: ['Next steps'],
  })),
};
const ELSEWHERE: Note = {
  ...BY_STATE.orphaned,
  page: {
    key: 'plan' as PageKey,
    address: 'https://www.gov.uk/government/publications/integrated-plan',
    title: 'Integrated plan: accessible version',
    textHash: 'y',
  },
};
const NOTES: readonly Note[] = [REWRITTEN, EDITED, AMBIGUOUS, BY_STATE.removed, ELSEWHERE, BY_STATE.waiting];

const LONG: Note = {
  ...ANCHORED,
  id: 'note-long' as NoteId,
  body: `# What to ask\n\n${'Who decides, and when would they know? '.repeat(30)}\n\n- https://www.gov.uk/${'a-long-address-'.repeat(12)}\n- ${'word'.repeat(60)}`,
  tags: ['a tag of very many words that goes on and on', ...Array.from({ length: 14 }, (_, tag) => `tag-${tag}`)],
};

const VIEW: NotebookView = {
  today: TODAY,
  notes: { state: 'ready', data: NOTES },
  drafts: [],
  bin: [],
  about: [
    { link: { to: 'entity', id: idOf('Europol') }, name: 'Europol' },
    { link: { to: 'commitment', id: commitmentOf(10) }, name: 'Legislative measures, where deemed necessary' },
  ],
  bodyLimit: 50_000,
  backup: { at: at('2026-11-20'), changes: 4 },
  steps: [],
  storage: 'room',
};

const ACTS: NotebookActs = {
  editNote: nothing,
  saveDraft: () => Promise.resolve({ saved: true, at: at('2026-11-24') }),
  saveNote: () => Promise.resolve({ saved: false }),
  dropDraft: nothing,
  earlier: (note) =>
    Promise.resolve([
      { id: note.id, revision: 2, replaced: at('2026-11-20'), note: { ...note, body: 'Ask who decides.' } },
      { id: note.id, revision: 1, replaced: at('2026-11-12'), note: { ...note, body: 'Ask.', tags: [] } },
    ]),
  attachTo: nothing,
  leaveAsItWas: nothing,
  deleteNotes: nothing,
  bringBack: nothing,
  emptyBin: nothing,
  changeTags: nothing,
  moveNotes: nothing,
  takeBack: nothing,
  saveFile: nothing,
  saveBackup: nothing,
  previewFile: () => Promise.resolve({ is: 'refused', refused: { where: '', why: '' } }),
  readIn: () => Promise.resolve({ notes: 2 }),
  saveAside: nothing,
  print: nothing,
  copyText: () => Promise.resolve(),
  acceptLoss: nothing,
};

type Opens = Parameters<typeof NotebookPage>[0]['opens'];

const page = (change: Partial<NotebookView>, opens?: Opens, acts: Partial<NotebookActs> = {}) => (
  <NotebookPage view={{ ...VIEW, ...change }} acts={{ ...ACTS, ...acts }} opens={opens} />
);

const ready = (data: readonly Note[]) => ({ notes: { state: 'ready', data } }) as const;

const ASIDE: readonly UnreadableRow[] = [
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
      steps: [{ what: 'edit', at: at('2026-11-24') }],
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
