import type { AllDatesView } from '@/components/watch/AllDates';
import { WatchPage } from '@/components/watch/WatchPage';
import type { WatchActs, WatchData, WatchPageView } from '@/components/watch/watch-view';
import { exactRuns } from '@/lib/changes';
import type { CommitmentId, DueDates, IsoDate, IsoInstant, LookAllState, LookRequest } from '@/lib/model';
import type { PageKey, WatchedEntry, WatchGroup } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { LOOK_STATES } from '../components/look-for/states';
import { entryIn } from '../lib/app/said/entries';
import type { DrawnStory } from './drawn-story';
import { TODAY } from './entry-stories';
import { LONG_WORDS } from './long-words';
import { WithTools, looksAt } from './looking';
import { press } from './reader-acts';

const nothing = (): void => undefined;
const day = (text: string): IsoDate => text as IsoDate;
const KNOWN = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const { said } = KNOWN;
const due = (on: string): WatchedEntry['said'] => ({
  ...said,
  due: { line: `Due by ${on}`, sentence: `Due by ${on}.`, is: 'to come', day: day(on) },
});
const NOBODY = { ...due('2020-12-31'), outcome: 'nobody looked', headline: 'Nobody has looked yet' } as const;

/** Invented, as all of Norland is. */
function watched(name: string, group: WatchGroup, change: Partial<WatchedEntry> = {}): WatchedEntry {
  return {
    id: `commitment/${name.replaceAll(' ', '-')}` as CommitmentId,
    words: `We will ${name}`,
    said,
    document: 'Harbour strategy for Norland',
    date: '2019-03-12',
    address: 'https://www.gov.uk/government/publications/harbour-strategy',
    since: '2026-11-20T10:00:00.000Z' as IsoInstant,
    group,
    strength: 'firm',
    ...change,
  };
}

const CHANGE = { page: 'a:en' as PageKey, textHash: 'h', seen: day('2026-11-26'), isKept: true } as const;
const WORDS = exactRuns('We will extend the training to 15 ports', 'We will extend the training to 12 ports');

/** Each group, and what a row of it may tell. */
const ENTRIES: readonly WatchedEntry[] = [
  watched('open a tribunal in Port Ness', 'past, nobody looked', { said: NOBODY }),
  watched('lay a code', 'due soon', { said: due('2026-12-20'), strength: 'continuing' }),
  watched('extend the training', 'changed', { change: { ...CHANGE, words: WORDS, updated: day('2026-11-25') } }),
  watched('name a chair', 'changed', { change: { ...CHANGE, words: 'gone' } }),
  watched('explore a fund', 'later', { said: due('2030-06-30'), strength: 'exploratory' }),
  watched('halve the fees', 'past, looked for', { said: due('2025-12-31'), looked: day('2026-11-24') }),
  watched('consult the ports', 'no date', { looked: day('2026-11-24') }),
];
const [FIRST] = ENTRIES;

const REQUESTS = Array.from({ length: 31 }, (_, at): LookRequest => ({
  address: `https://www.gov.uk/api/content/government/news/${at}`,
  was: at === 3 ? 'busy' : 'answered',
}));
const LOOKING: LookAllState = {
  is: 'looking',
  at: 2,
  of: 7,
  requests: REQUESTS,
  most: 60,
  passages: 2,
  found: 1,
  none: 0,
  unread: 0,
  firstFound: 'k',
};

const CLOSED: AllDatesView = { open: nothing, more: nothing };
const group = (entries: readonly WatchedEntry[], all = entries.length) => ({ entries, all });
const DATES: DueDates = {
  toCome: group(ENTRIES.slice(1, 5), 60),
  passed: group(ENTRIES.slice(5)),
  eventBound: group([
    watched('meet', 'no date', {
      said: { ...said, due: { line: 'Before the next meeting', sentence: 'Before the next meeting.', is: 'event' } },
    }),
  ]),
};
const NO_DATES: DueDates = { toCome: group([]), passed: group([]), eventBound: group([]) };

const ACTS: WatchActs = {
  lookForAll: nothing,
  stopLooking: nothing,
  saveCalendar: nothing,
  saveCsv: () => 'pledgemark-due-2026-11-28.csv',
  print: nothing,
};
const { lookForAll: _, ...WITHOUT_GOV_UK } = ACTS;

const listed = (entries: readonly WatchedEntry[], change: Partial<WatchData['list']> = {}): WatchPageView['view'] => ({
  state: 'ready',
  data: {
    list: { entries, asOf: { day: TODAY, is: 'of this list' }, on: TODAY, ...change },
    entries: new Map(entries.slice(0, 1).map(({ id }) => [id, KNOWN])),
    edition: SEEDS.asOf,
  },
});

interface Drawn extends Partial<Pick<WatchPageView, 'view' | 'look'>> {
  readonly dates?: AllDatesView;
  readonly shown?: 'at first' | 'when opened';
  readonly acts?: WatchActs;
  /** The state in which the first row is looked for. */
  readonly state?: string;
}

function page({ dates = CLOSED, shown = 'when opened', acts = ACTS, state, view = listed(ENTRIES), look }: Drawn) {
  const looking = state === undefined ? undefined : LOOK_STATES[state];
  return (
    <WithTools tools={{ lookFor: looksAt(looking) }}>
      <WatchPage
        view={view}
        {...(look === undefined ? {} : { look })}
        most={60}
        accessed={TODAY}
        dates={dates}
        shown={shown}
        acts={acts}
      />
    </WithTools>
  );
}

/** Every way in which the looking for all can end. */
const ENDS = ['done', 'stopped', 'unavailable', 'no connection', 'failed'] as const satisfies LookAllState['is'][];

/** Every state of the page of what is due. */
export const WATCH_STORIES: readonly DrawnStory[] = [
  { name: 'watch', title: 'What is due: every group', view: page({}) },
  {
    name: 'watch-counted',
    title: 'What is due: the records are of a later day, and GOV.UK cannot be asked',
    view: page({
      acts: WITHOUT_GOV_UK,
      view: listed(ENTRIES, { asOf: { day: day('2026-11-24'), is: 'of the records' }, on: day('2026-12-05') }),
    }),
  },
  {
    name: 'watch-many',
    title: 'What is due: more than are shown at first, and long words (invented)',
    view: page({
      view: listed([
        watched(LONG_WORDS.paragraph, 'later', { said: due('2030-01-01'), document: LONG_WORDS.title }),
        ...Array.from({ length: 14 }, (_, at) => watched(`open berth ${at}`, 'later', { said: due('2030-06-30') })),
      ]),
    }),
  },
  { name: 'watch-looking', title: 'What is due: all are looked for', view: page({ look: LOOKING, state: 'answers' }) },
  ...ENDS.map((is) => ({
    name: `watch-${is.replaceAll(' ', '-')}`,
    title: `What is due: the looking for all ended, as ${is}`,
    view: page({ look: { ...LOOKING, is, passages: 5, found: 3, none: 1, unread: 2 } }),
  })),
  { name: 'watch-row-before', title: 'What is due: one is looked for, in its row', view: page({ state: 'before' }) },
  { name: 'watch-row-answers', title: 'What is due: answers in a row', view: page({ state: 'answers' }) },
  {
    name: 'watch-stopped-watching',
    title: 'What is due: one is no longer watched',
    view: page({}),
    play: (root) => press(root, '.pm-link', 'Stop watching'),
  },
  {
    name: 'watch-saved',
    title: 'What is due: the list was saved',
    view: page({ view: listed(FIRST === undefined ? [] : [FIRST]) }),
    play: (root) => press(root, '.pm-link', 'Save as CSV'),
  },
  { name: 'watch-empty', title: 'What is due: nothing is watched', view: page({ view: listed([]) }) },
  { name: 'watch-loading', title: 'What is due: being read', view: page({ view: { state: 'loading' } }) },
  {
    name: 'watch-error',
    title: 'What is due: could not be read',
    view: page({ view: { state: 'error', say: 'The list could not be read. Your notes are safe.', retry: nothing } }),
  },
  {
    name: 'watch-all-dates',
    title: 'All dates on this computer',
    view: page({ shown: 'at first', dates: { ...CLOSED, view: { state: 'ready', data: DATES } } }),
  },
  {
    name: 'watch-all-dates-none',
    title: 'All dates on this computer: there is none',
    view: page({ view: listed([]), shown: 'at first', dates: { ...CLOSED, view: { state: 'ready', data: NO_DATES } } }),
  },
  {
    name: 'watch-all-dates-loading',
    title: 'All dates on this computer: being read',
    view: page({ view: listed([]), shown: 'at first', dates: { ...CLOSED, view: { state: 'loading' } } }),
  },
  {
    name: 'watch-all-dates-error',
    title: 'All dates on this computer: could not be read',
    view: page({
      view: listed([]),
      shown: 'at first',
      dates: { ...CLOSED, view: { state: 'error', say: 'The dates could not be read.', retry: nothing } },
    }),
  },
];
