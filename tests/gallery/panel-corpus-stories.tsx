import type { CorpusTools, PageWords } from '@/components/corpus/corpus-context';
import type { Clip, ClipId, CommitmentId, Correction, CorrectionId, DueEntry, DueNext } from '@/lib/model';
import type { IsoDate, IsoInstant, LineageSuggestion, ReaderSays, StoredWords } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { LOOK_STATES } from '../components/look-for/states';
import { entryIn } from '../lib/app/said/entries';
import type { DrawnStory } from './drawn-story';
import { QUIET_TOOLS } from './entry-stories';
import { unknown } from './invented';
import { knownOf } from './known';
import { LONG_WORDS } from './long-words';
import { looksAt } from './looking';
import { ANCHORED } from './notes';
import { inPanel } from './panel-part-stories';
import { press, shown, typeWords, unfold } from './reader-acts';
import { CORPUS } from './records';
import { FINDS, PAGE, findOf } from './statement';
import { LISTS, opening } from './stories';
import { commitmentRows } from '@/components/panel/commitment-rows';

const nothing = (): void => undefined;
const saved = () => Promise.resolve('saved' as const);
const full = () => Promise.resolve('storage full' as const);
const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;
const PACK = 'Institute for Kettles';

/** Invented, as are all suggestions here. */
const EARLIER: StoredWords = {
  id: 'commitment/earlier' as CommitmentId,
  words: 'reaffirmed their commitment to disrupt criminal activity',
  are: 'its own words',
  document: 'Joint ministerial statement of 2022',
  date: '2022-12-08',
  address: PAGE.address,
};
const OF_A_PACK: StoredWords = {
  id: 'commitment/pack' as CommitmentId,
  words: LONG_WORDS.paragraph,
  are: 'a summary',
  document: LONG_WORDS.title,
  date: '',
  pack: PACK,
};

const suggestion = (is: LineageSuggestion['is'], other: StoredWords) => ({
  suggestion: { other: other.id, is, relation: 'strengthens' as const, because: [], share: 0.6 },
  other,
});

const [PROGRESS] = FINDS.progress;
const SUGGESTED: CorpusTools['suggested'] = {
  related: { [findOf(10)]: [suggestion('earlier', EARLIER), suggestion('later', OF_A_PACK)] },
  bearsOn:
    PROGRESS === undefined
      ? {}
      : {
          [PROGRESS.id]: [
            { commitment: EARLIER, said: 'suggested' },
            { commitment: OF_A_PACK, said: 'accepted', stance: 'supports' },
          ],
        },
};

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
  said: { ...said, due: { ...said.due, line, ...(day === undefined ? {} : { day: day as IsoDate }) } },
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

const correct = (number: number, says: ReaderSays): readonly Correction[] =>
  FINDS.commitments.slice(number - 1, number).map((find) => ({
    id: `correction-${number}` as CorrectionId,
    page: ANCHORED.page.key,
    address: PAGE.address,
    title: PAGE.title,
    of: 'commitment',
    find: find.id,
    selector: { ...ANCHORED.selector, exact: find.quote },
    passage: { text: find.quote, start: 0, end: find.quote.length },
    gave: { strength: find.strength },
    made: AT,
    says,
  }));

const corrections = (all: readonly Correction[] = [], takenOff: readonly Correction[] = []): Partial<CorpusTools> => ({
  corrections: { all, takenOff, changeWords: () => new Promise(() => undefined), stopChanging: nothing },
});

/** The statement where the store holds none of its commitments: everything of them can be put right. */
const UNKNOWN = {
  content: {
    ...LISTS,
    commitments: {
      state: 'ready' as const,
      data: { rows: commitmentRows(knownOf(unknown(FINDS), CORPUS, PAGE)), progress: FINDS.progress },
    },
  },
};

/** An open row, with a way to put it right open in it. */
const puttingRight = (way: string, tools: Partial<CorpusTools> = {}): Pick<DrawnStory, 'view' | 'play'> => ({
  view: inPanel({ view: UNKNOWN, target: opening(5), tools: { ...corrections(), ...tools } }),
  play: async (root) => {
    await shown(root, '.pm-put-right');
    unfold(root);
    await press(root, '.pm-put-right button', way);
  },
});

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
      await press(root, '.pm-page-doors button', 'Bring them back');
      await shown(root, '.pm-page-doors [role=alert]');
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
      await press(root, '.pm-page-doors button', 'Clip the selected words');
      await shown(root, '.pm-page-doors [role=status]');
    },
  },
];

const FORMS: readonly DrawnStory[] = [
  {
    name: 'related',
    title: 'Panel: what a commitment may take up, what may take it up, and what progress may bear on',
    view: inPanel({ target: opening(10), tools: { suggested: SUGGESTED, watched: new Set() } }),
    play: async (root) => {
      await shown(root, '.pm-open');
      unfold(root);
    },
  },
  {
    name: 'record-form',
    title: 'Panel: evidence is added, and something is missing',
    view: inPanel({ target: opening(10) }),
    play: async (root) => {
      await toForm(root, 'Add evidence');
      await press(root, '.pm-open form button[type=submit]');
    },
  },
  {
    name: 'look-form',
    title: 'Panel: a search of the reader’s own is put on record, and the storage is full',
    view: inPanel({ target: opening(10), tools: acts({ recordSearch: full }) }),
    play: async (root) => {
      await toForm(root, 'Look');
      await press(root, '.pm-open form button[type=submit]');
      await shown(root, '.pm-open form [role=alert]');
    },
  },
  {
    name: 'give-view',
    title: 'Panel: a view is given',
    view: inPanel({ target: opening(10) }),
    play: async (root) => {
      await shown(root, '.pm-open');
      unfold(root);
      await toForm(root, 'Give your view');
    },
  },
];

const PUT_RIGHT: readonly DrawnStory[] = [
  { name: 'put-right-words', title: 'Panel: the words are put right', ...puttingRight('Change its words') },
  {
    name: 'put-right-not-there',
    title: 'Panel: the words are put right, and are not there',
    ...puttingRight('Change its words', {
      corrections: { all: [], takenOff: [], changeWords: () => Promise.resolve('not there'), stopChanging: nothing },
    }),
  },
  { name: 'put-right-date', title: 'Panel: the date is put right', ...puttingRight('Change its date') },
  {
    name: 'put-right-actors',
    title: 'Panel: who acts is put right, once before, and nobody is named',
    ...puttingRight('Change who acts', corrections(correct(5, { is: 'actor', actors: [{ words: 'Home Office' }] }))),
    play: async (root) => {
      await puttingRight('Change who acts').play?.(root);
      await typeWords(root, '.pm-put-right input', '');
      await press(root, '.pm-put-right button[type=submit]');
    },
  },
  {
    name: 'taken-off',
    title: 'Panel: one was taken off, and can be brought back',
    view: inPanel({ tools: corrections([], correct(2, { is: 'not one' })) }),
  },
  {
    name: 'last-change',
    title: 'Panel: the last change can be taken back',
    view: inPanel({ tools: { last: { order: 1, what: 'view', about: 'reaffirmed their commitment', at: AT } } }),
  },
];

const LOOKS: readonly DrawnStory[] = Object.entries({
  ...LOOK_STATES,
  earlier: LOOK_STATES['before'] && earlierIn(LOOK_STATES['before']),
}).flatMap(([name, view]) =>
  view === undefined
    ? []
    : [
        {
          name: `look-${name.replaceAll(/\W+/gu, '-')}`,
          title: `Panel, looking for what became of one: ${name}`,
          view: inPanel({ target: opening(10), tools: { lookFor: looksAt(view) } }),
          play: (root: HTMLElement) => shown(root, '.pm-look-place'),
        },
      ],
);

/** Before anything is asked, with what was said before. */
function earlierIn(view: (typeof LOOK_STATES)[string]): typeof view {
  return view.at === 'before' ? { ...view, before: { ...view.before, earlier: [EARLIER, OF_A_PACK] } } : view;
}

/** What a reader adds to the corpus from the panel, and looks for. */
export const PANEL_CORPUS_STORIES: readonly DrawnStory[] = [
  ...CLIPS,
  ...DUES,
  ...PAGES,
  ...FORMS,
  ...PUT_RIGHT,
  ...LOOKS,
];
