import type { CorpusTools, PageWords } from '@/components/corpus/corpus-context';
import type { Clip, ClipId, CommitmentId, DueEntry, DueNext, IsoDate, IsoInstant } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../lib/app/said/entries';
import type { DrawnStory } from './drawn-story';
import { QUIET_TOOLS } from './entry-stories';
import { ANCHORED } from './notes';
import { alone } from './invented';
import { knownOf } from './known';
import { aloneIn, inPanel } from './panel-part-stories';
import { press, shown, unfold } from './reader-acts';
import { CORPUS } from './records';
import { FINDS, PAGE } from './statement';
import { opening } from './stories';
import { EARLIER, OF_A_PACK, SUGGESTED } from './suggested';

const nothing = (): void => undefined;
const saved = () => Promise.resolve('saved' as const);
const full = () => Promise.resolve('storage full' as const);
const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;
const clip = (wish: Clip['wish']): Clip => ({
  id: `clip-${wish}` as ClipId,
  wish,
  page: ANCHORED.page,
  facts: PAGE,
  selector: { ...ANCHORED.selector, exact: 'The tribunal opened its doors on 4 March 2021.' },
  made: AT,
});

const { said } = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const due = (name: string, line: string, day?: string): DueEntry => ({
  id: `commitment/${name}` as CommitmentId,
  words: `We will ${name}`,
  said: {
    ...said,
    due: { line, sentence: `${line}.`, is: 'event', ...(day === undefined ? {} : { day: day as IsoDate }) },
  },
  document: 'Harbour strategy for Norland',
  date: '2019-03-12',
  address: PAGE.address,
});
const DUE: DueNext = {
  of: 'what is watched',
  entries: [
    due('open a tribunal', 'Was due by 31 December 2020', '2020-12-31'),
    due('lay a code', 'Due by 20 December 2026', '2026-12-20'),
    due('name a chair', 'Before the next meeting, no date known'),
  ],
  all: 12,
};

const dates = (view: NonNullable<CorpusTools['dates']['due']>): Partial<CorpusTools> => ({
  dates: { open: nothing, close: nothing, addToCalendar: nothing, due: view },
});

const here = (change: Partial<PageWords>): Partial<CorpusTools> => ({
  page: {
    page: 'read',
    words: 'not saved',
    save: saved,
    takeOut: () => Promise.resolve(),
    bringBack: saved,
    clip: () => Promise.resolve('nothing selected'),
    ...change,
  },
});

const acts = (change: Partial<CorpusTools['acts']>): Partial<CorpusTools> => ({
  acts: { ...QUIET_TOOLS.acts, ...change },
});

/** With the reports of progress: some of them may bear on something. */
const TENTH = aloneIn(knownOf({ ...alone(10), progress: FINDS.progress }, CORPUS, PAGE));

async function toForm(root: HTMLElement, words: string): Promise<void> {
  await shown(root, '.pm-open');
  await press(root, '.pm-open button', words);
  await shown(root, '.pm-open form');
}

const CLIPS: readonly DrawnStory[] = [
  {
    name: 'clip-evidence',
    title: 'Panel: words clipped as evidence',
    view: inPanel({
      tools: {
        clips: [clip('evidence')],
        wanted: EARLIER,
        ...acts({ findCommitments: () => Promise.resolve([OF_A_PACK]) }),
      },
    }),
    play: (root) => shown(root, '.pm-choose .pm-option:nth-of-type(2)'),
  },
  {
    name: 'clip-evidence-none',
    title: 'Panel: words clipped as evidence, and no commitment is there',
    view: inPanel({ tools: { clips: [clip('evidence')] } }),
    play: (root) => shown(root, '*', 'None on this computer has these words.'),
  },
  {
    name: 'clip-commitment',
    title: 'Panel: words marked as a commitment, and the storage is full',
    view: inPanel({ tools: { clips: [clip('commitment')], ...acts({ dropClip: full }) } }),
    play: async (root) => {
      await press(root, '.pm-clip .pm-link', 'Cancel');
      await shown(root, '.pm-clip [role=alert]');
    },
  },
];

const DUES: readonly DrawnStory[] = [
  { name: 'due', title: 'Panel: what is due', view: inPanel({ tools: dates({ state: 'ready', data: DUE }) }) },
  {
    name: 'due-everything',
    title: 'Panel: what is due, while nothing is watched',
    view: inPanel({ tools: dates({ state: 'ready', data: { ...DUE, of: 'everything' } }) }),
  },
  {
    name: 'due-none',
    title: 'Panel: no date is stated',
    view: inPanel({ tools: dates({ state: 'ready', data: { ...DUE, entries: [], all: 0 } }) }),
  },
  {
    name: 'due-loading',
    title: 'Panel: what is due, being read',
    view: inPanel({ tools: dates({ state: 'loading' }) }),
  },
  {
    name: 'due-error',
    title: 'Panel: what is due could not be read',
    view: inPanel({ tools: dates({ state: 'error', say: 'The details could not be read.', retry: nothing }) }),
  },
];

const PAGES: readonly DrawnStory[] = [
  { name: 'page-words', title: 'Panel: the page can be saved', view: inPanel({ tools: here({}) }) },
  { name: 'page-words-saved', title: 'Panel: the page is saved', view: inPanel({ tools: here({ words: 'saved' }) }) },
  {
    name: 'page-words-out',
    title: 'Panel: the words of the page were taken out, and the storage is full',
    view: inPanel({ tools: here({ words: 'out', bringBack: full }) }),
    play: async (root) => {
      await press(root, '.pm-page-acts button', 'Bring them back');
      await shown(root, '.pm-page-acts [role=alert]');
    },
  },
  {
    name: 'page-words-not-read',
    title: 'Panel: a page that was not read, and no words are selected',
    view: inPanel({
      tools: here({ page: 'not read' }),
      view: {
        content: {
          shows: 'said',
          said: { is: 'elsewhere', reason: 'This page is a search result.' },
          notes: { state: 'loading' },
        },
      },
    }),
    play: async (root) => {
      await press(root, '.pm-page-acts button', 'Clip the selected words');
      await shown(root, '.pm-page-acts [role=status]');
    },
  },
];

const FORMS: readonly DrawnStory[] = [
  {
    name: 'related',
    title: 'Panel: what a commitment may take up, what may take it up, and what progress may bear on',
    view: inPanel({ view: TENTH, target: opening(10), tools: { suggested: SUGGESTED, watched: new Set() } }),
    play: async (root) => {
      await shown(root, '.pm-open');
      unfold(root);
    },
  },
  {
    name: 'record-form',
    title: 'Panel: evidence is added, and something is missing',
    view: inPanel({ view: TENTH, target: opening(10) }),
    play: async (root) => {
      await toForm(root, 'Add evidence');
      await press(root, '.pm-open form button[type=submit]');
    },
  },
  {
    name: 'look-form',
    title: 'Panel: a search of the reader’s own is put on record, and the storage is full',
    view: inPanel({ view: TENTH, target: opening(10), tools: acts({ recordSearch: full }) }),
    play: async (root) => {
      await toForm(root, 'Look');
      await press(root, '.pm-open form button[type=submit]');
      await shown(root, '.pm-open form [role=alert]');
    },
  },
  {
    name: 'give-view',
    title: 'Panel: a view is given',
    view: inPanel({ view: TENTH, target: opening(10) }),
    play: async (root) => {
      await shown(root, '.pm-open');
      unfold(root);
      await toForm(root, 'Give your view');
    },
  },
];

/** What a reader adds to the corpus from the panel. */
export const PANEL_CORPUS_STORIES: readonly DrawnStory[] = [...CLIPS, ...DUES, ...PAGES, ...FORMS];
