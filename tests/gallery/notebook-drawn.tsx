import { NotebookPage } from '@/components/notebook/NotebookPage';
import type { NotebookActs, NotebookView } from '@/components/notebook/notebook-view';
import type { IsoInstant, Note, NoteId, PageKey } from '@/lib/model';

import { ANCHORED, BY_STATE } from './notes';
import { TODAY, commitmentOf, idOf } from './statement';

const nothing = (): void => undefined;
export const at = (day: string): IsoInstant => `${day}T10:42:00.000Z` as IsoInstant;

/** Invented, as all notes of the gallery are. */
export const REWRITTEN: Note = {
  ...ANCHORED,
  revision: 3,
  kind: 'question',
  links: [{ to: 'entity', id: idOf('Europol') }],
};
const EDITED: Note = {
  ...BY_STATE.edited,
  found: [{ ...BY_STATE.edited.selector, exact: 'convening at working level' }],
};
export const AMBIGUOUS: Note = {
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

export const LONG: Note = {
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
  sheets: new Map(),
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

export const page = (change: Partial<NotebookView>, opens?: Opens, acts: Partial<NotebookActs> = {}) => (
  <NotebookPage view={{ ...VIEW, ...change }} acts={{ ...ACTS, ...acts }} opens={opens} />
);

export const ready = (data: readonly Note[]) => ({ notes: { state: 'ready', data } }) as const;
