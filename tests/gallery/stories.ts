import type { FindId, IsoDate, ListedNotes, PageKnown, PanelTarget } from '@/lib/model';

import { commitmentRows } from '@/components/panel/commitment-rows';
import { nameRows } from '@/components/panel/name-rows';
import { headOf } from '@/components/panel/content';
import type { NotListed, PanelContent, PanelView } from '@/components/panel/panel-view';

import { MOVED, alone, due, unknown } from './invented';
import { knownOf } from './known';
import { ANCHORED, BY_STATE, DRAFT } from './notes';
import { CORPUS } from './records';
import { SEEDED } from './seeded';
import { FINDS, PAGE, findOf } from './statement';
import type { Story } from './story';

/** What the gallery's corpus knows of the statement. */
export const KNOWN: PageKnown = knownOf(FINDS, CORPUS, PAGE);

const NOTES: ListedNotes = { notes: [], drafts: [], everywhere: 0, bodyLimit: 50_000 };
const ready = <T>(data: T) => ({ state: 'ready', data }) as const;

export const LISTS = {
  shows: 'lists',
  commitments: ready({ rows: commitmentRows(KNOWN), progress: FINDS.progress }),
  names: ready(nameRows(FINDS, CORPUS.entities)),
  notes: ready({ ...NOTES, notes: [ANCHORED, BY_STATE.edited, BY_STATE.removed], everywhere: 12 }),
} satisfies PanelContent;

export const STATEMENT: PanelView = {
  pageKey: 'calais',
  head: headOf(PAGE),
  density: 'names',
  banners: [],
  content: LISTS,
  links: {
    notebook: 'notebook.html',
    search: 'search.html',
    options: 'options.html',
    entry: 'entry.html',
    howViewsAreSet: 'how-views-are-set.html',
  },
};

export const opening = (number: number): PanelTarget => ({ open: 'find', id: findOf(number) });

const SEEDED_VIEW: PanelView = {
  ...STATEMENT,
  content: {
    ...LISTS,
    commitments: ready({ rows: commitmentRows(SEEDED), progress: SEEDED.linked.progress }),
    names: ready(nameRows(SEEDED.linked, SEEDED.entities)),
  },
};

const said = (state: NotListed, head: Partial<PanelView['head']> = {}): PanelView => ({
  ...STATEMENT,
  head: { kindShown: 'Policy paper', title: PAGE.title, ...head },
  content: { shows: 'said', said: state, notes: ready(NOTES) },
});

/** The statement with these commitments and what is known of them. */
const showing = (known: PageKnown): PanelView => ({
  ...STATEMENT,
  content: { ...LISTS, commitments: ready({ rows: commitmentRows(known), progress: known.linked.progress }) },
});

const withNotes = (notes: Partial<ListedNotes>): PanelView => ({
  ...STATEMENT,
  content: { ...LISTS, notes: ready({ ...NOTES, ...notes }) },
});

function click(root: HTMLElement, selector: string, words = ''): void {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(words));
  found?.click();
}

const toTab = (tab: string) => (root: HTMLElement) => click(root, `[data-tab="${tab}"]`);

function type(root: HTMLElement, selector: string, words: string): void {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (field === null) return;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const [attached, pdf] = [
  {
    title: 'Integrated plan: accessible version',
    address: 'https://www.gov.uk/government/publications/x/y',
    readable: true,
  },
  { title: 'Integrated plan (PDF)', address: 'https://assets.publishing.service.gov.uk/x.pdf', readable: false },
];

/** Every state of the panel. Verdicts are examples; stories marked so are invented. */
export const STORIES: readonly Story[] = [
  { name: 'commitments', title: 'Commitments', view: STATEMENT },
  { name: 'why', title: 'Developer mode', view: { ...STATEMENT, detail: 'with why' }, target: opening(10) },
  { name: 'open', title: 'A commitment, open', view: STATEMENT, target: opening(10) },
  {
    name: 'open-all',
    title: 'A commitment, open, with every block unfolded',
    view: STATEMENT,
    target: opening(10),
    play: async (root) => {
      await new Promise(requestAnimationFrame);
      for (const block of root.querySelectorAll('.pm-open details')) block.setAttribute('open', '');
    },
  },
  { name: 'open-event', title: 'A commitment due before an event, open', view: STATEMENT, target: opening(5) },
  { name: 'seeds', title: 'The statement with the shipped corpus', view: SEEDED_VIEW, target: opening(10) },
  { name: 'seeds-disputed', title: 'A commitment of the shipped corpus', view: SEEDED_VIEW, target: opening(6) },
  {
    name: 'open-moved',
    title: 'A deadline that moved, and a search after it that found nothing (invented)',
    view: showing(knownOf(alone(4), MOVED, PAGE)),
    target: opening(4),
  },
  {
    name: 'open-done',
    title: 'Records without a view (invented)',
    view: showing(knownOf(alone(8), { ...CORPUS, judgements: [] }, PAGE)),
    target: opening(8),
  },
  {
    name: 'open-unknown',
    title: 'A page of which nobody has looked into anything',
    view: showing(knownOf(unknown(FINDS), CORPUS, PAGE)),
    target: opening(8),
  },
  {
    name: 'unknown-due',
    title: 'A date gone by, and nobody has looked (invented)',
    view: showing(knownOf(unknown(due(FINDS)), CORPUS, PAGE)),
    target: opening(4),
  },
  {
    name: 'filter',
    title: 'Filter open, page changed (invented)',
    view: { ...STATEMENT, banners: [{ is: 'changed', readOn: '2026-03-02' as IsoDate }] },
    acts: { seeChanges: () => undefined },
    play: (root) => click(root, '.pm-tools .pm-button', 'Filter'),
  },
  {
    name: 'filtered-empty',
    title: 'Nothing fits',
    view: STATEMENT,
    play: async (root) => {
      click(root, '.pm-tools .pm-button', 'Find');
      await new Promise(requestAnimationFrame);
      type(root, 'input[type=search]', 'turnips');
    },
  },
  { name: 'names', title: 'Names', view: STATEMENT, play: toTab('names') },
  {
    name: 'names-filter',
    title: 'Names, filter open',
    view: STATEMENT,
    play: async (root) => {
      toTab('names')(root);
      await new Promise(requestAnimationFrame);
      click(root, '.pm-tools .pm-button', 'Filter');
    },
  },
  { name: 'name-open', title: 'A name, open', view: STATEMENT, target: { open: 'find', id: 'mention-17' as FindId } },
  {
    name: 'notes',
    title: 'Notes (invented)',
    view: withNotes({ notes: Object.values(BY_STATE), everywhere: 12 }),
    play: toTab('notes'),
  },
  {
    name: 'writing',
    title: 'A note being written (invented)',
    view: withNotes({ drafts: [DRAFT] }),
    target: { open: 'draft', id: DRAFT.id },
  },
  {
    name: 'note-deleted',
    title: 'A note just deleted (invented)',
    view: withNotes({ notes: [ANCHORED, BY_STATE.edited], everywhere: 2 }),
    play: async (root) => {
      toTab('notes')(root);
      await new Promise(requestAnimationFrame);
      click(root, '.pm-note .pm-link', 'Delete');
    },
  },
  { name: 'no-notes', title: 'No notes', view: withNotes({}), play: toTab('notes') },
  { name: 'waiting', title: 'Waiting', view: { ...STATEMENT, content: { shows: 'waiting' } } },
  {
    name: 'empty',
    title: 'Nothing found',
    view: {
      ...STATEMENT,
      head: { kindShown: 'News story', publisher: 'Home Office', title: 'New FRANK adverts mark tenth anniversary' },
      content: { ...LISTS, commitments: ready({ rows: [], progress: [] }) },
    },
  },
  { name: 'off-here', title: 'Off on this page', view: said({ is: 'off here' }, headOf(PAGE)) },
  {
    name: 'offered-guidance',
    title: 'Offered: guidance',
    view: said(
      {
        is: 'offered',
        kind: 'guidance',
        reason: 'Guidance sets out rules. It seldom makes commitments, so Pledgemark has not read it.',
        attachments: [],
      },
      { kindShown: 'Guidance', publisher: 'Animal and Plant Health Agency', title: 'Guide for pig keepers' },
    ),
  },
  {
    name: 'offered-statistics',
    title: 'Offered: statistics',
    view: said(
      {
        is: 'offered',
        kind: 'official_statistics',
        reason: 'This page is official statistics. It seldom makes commitments, so Pledgemark has not read it.',
        attachments: [],
      },
      { kindShown: 'Official Statistics', title: 'Migrants detected crossing the English Channel in small boats' },
    ),
  },
  {
    name: 'offered-landing',
    title: 'Offered: a landing page (invented)',
    view: said(
      {
        is: 'offered',
        kind: 'policy_paper',
        reason: 'This page announces a document. The text is elsewhere.',
        attachments: [attached, pdf].flatMap((one) => one ?? []),
      },
      { title: 'Integrated plan' },
    ),
  },
  {
    name: 'offered-pdf',
    title: 'Offered: only a PDF (invented)',
    view: said(
      {
        is: 'offered',
        kind: 'policy_paper',
        reason: 'This page announces a document. The text is elsewhere.',
        attachments: pdf === undefined ? [] : [pdf],
      },
      { title: 'Integrated plan' },
    ),
  },
  {
    name: 'other-language',
    title: 'Another language (invented)',
    view: said(
      { is: 'other language', locale: 'cy', englishPage: 'https://www.gov.uk/x' },
      { title: 'Datganiad ar y cyd' },
    ),
  },
  {
    name: 'no-access',
    title: 'No access',
    view: { ...said({ is: 'no access' }), head: undefined } as unknown as PanelView,
  },
  { name: 'updated', title: 'Updated', view: said({ is: 'updated' }, headOf(PAGE)) },
  {
    name: 'elsewhere',
    title: 'Not a policy page',
    view: said({ is: 'elsewhere', reason: 'This page is a search result.' }),
  },
  {
    name: 'unknown-kind',
    title: 'A page of a kind that is not known (invented)',
    view: said({
      is: 'elsewhere',
      reason: 'Pledgemark reads policy pages on www.gov.uk. It does not know this kind of page.',
    }),
  },
  { name: 'failed', title: 'Could not read', view: said({ is: 'failed', because: 'layout' }, headOf(PAGE)) },
  {
    name: 'storage-full',
    title: 'Storage full (invented)',
    view: { ...withNotes({ drafts: [DRAFT] }), banners: [{ is: 'storage full' }] },
    acts: { saveBackup: () => undefined },
    target: { open: 'draft', id: DRAFT.id },
  },
  { name: 'newer-data', title: 'Newer data', view: said({ is: 'newer data' }) },
  {
    name: 'list-error',
    title: 'A list that could not be read',
    view: {
      ...STATEMENT,
      content: {
        ...LISTS,
        commitments: {
          state: 'error',
          say: 'The details could not be read. Your notes are safe.',
          retry: () => undefined,
        },
      },
    },
  },
];
