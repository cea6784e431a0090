import { ReportPage } from '@/components/report/ReportPage';
import type { ReportActs } from '@/components/report/report-view';
import type { View } from '@/components/states/view';
import type { Changed, CommitmentId, IsoDate, PageKey, ReportRow, ReportTable } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { LONG_WORDS } from './long-words';
import { press, shown } from './reader-acts';

const nothing = (): void => undefined;
const DOCUMENT = { publisher: 'Norland Harbours', address: 'https://www.gov.uk/a' } as const;

/** Invented, as all of Norland is. */
const row = (number: string, more: Partial<ReportRow>): ReportRow => ({
  id: `row ${number}`,
  number,
  chapter: 'Chapter 1: The harbours',
  words: 'We will open a Harbour Tribunal in Port Ness, to settle disputes over berths.',
  quote: 'The Harbour Tribunal opened its doors in Port Ness on 4 March 2021.',
  own: 'Complete',
  counts: 'done',
  why: { number: 'same', words: 6 },
  by: 'number and words',
  holds: 'commitment',
  ...more,
});

const ACCEPTED = { commitment: 'commitment/harbour' as CommitmentId };
const ROWS: readonly ReportRow[] = [
  row('1', {}),
  row('2', { own: 'On track', counts: 'background', why: { number: 'same', words: 1 } }),
  row('3', { counts: 'partly', accepted: ACCEPTED, chapter: 'Chapter 2: The ports' }),
  row('4', {
    by: 'look',
    why: { number: 'same', words: 0 },
    own: 'Merged',
    counts: 'changed',
    chapter: 'Chapter 2: The ports',
  }),
  row('5', { by: 'look', why: { number: 'none', words: 2 }, holds: 'no commitment' }),
];

const TABLE: ReportTable = {
  report: 'r' as PageKey,
  earlier: 'e' as PageKey,
  strategy: { ...DOCUMENT, kind: 'Strategy', title: 'Harbour strategy for Norland', date: '2019-03-12' as IsoDate },
  answer: { ...DOCUMENT, kind: 'Report', title: 'Harbour strategy: two years on', date: '2021-06-18' as IsoDate },
  publishedBy: 'the same body',
  numbered: 6,
  rows: ROWS,
  unanswered: [{ number: '6', words: 'We will mend the pier.' }],
  reportOnly: [{ number: '9', words: 'We will look at the ice house.', own: 'New' }, { words: 'A fund was opened.' }],
};

const { own: _, ...BARE } = row('1', { quote: LONG_WORDS.paragraph, words: LONG_WORDS.title });

const actsThat = (answer: Changed): ReportActs => ({
  accept: () => Promise.resolve(answer),
  takeBack: () => Promise.resolve(answer),
  refuse: () => Promise.resolve(answer),
  leave: nothing,
});

const report = (view: View<ReportTable>, answer: Changed = 'saved') => (
  <ReportPage view={view} acts={actsThat(answer)} />
);
const ready = (change: Partial<ReportTable> = {}): View<ReportTable> => ({
  state: 'ready',
  data: { ...TABLE, ...change },
});

/** Every state of the table of a report. */
export const REPORT_STORIES: readonly DrawnStory[] = [
  { name: 'report', title: 'A report and its strategy: every kind of row', view: report(ready()) },
  {
    name: 'report-accepted',
    title: 'A report and its strategy: all that match are accepted',
    view: report(ready({ rows: ROWS.map((one) => (one.by === 'look' ? one : { ...one, accepted: ACCEPTED })) })),
  },
  {
    name: 'report-another-body',
    title: 'A report and its strategy: of another body, not numbered, with long words (invented)',
    view: report(ready({ publishedBy: 'another body', numbered: 0, rows: [BARE], unanswered: [], reportOnly: [] })),
  },
  {
    name: 'report-many',
    title: 'A report and its strategy: 60 items',
    view: report(ready({ rows: Array.from({ length: 60 }, (_one, at) => row(`${at + 1}`, {})), unanswered: [] })),
  },
  {
    name: 'report-refused',
    title: 'A report and its strategy: the reader says that it is not its report',
    view: report(ready()),
    play: async (root) => {
      await press(root, '.pm-link', 'Not its report');
      await shown(root, '*', 'You said that this is not its report.');
    },
  },
  {
    name: 'report-storage-full',
    title: 'A report and its strategy: the storage is full',
    view: report(ready(), 'storage full'),
    play: async (root) => {
      await press(root, 'tbody .pm-button', 'Accept');
      await shown(root, '[role=alert]');
    },
  },
  { name: 'report-loading', title: 'A report and its strategy: being read', view: report({ state: 'loading' }) },
  {
    name: 'report-empty',
    title: 'A report and its strategy: the words of one are not kept',
    view: report({ state: 'empty', teach: 'The words of one of the two are not kept. Save its page from the panel.' }),
  },
  {
    name: 'report-error',
    title: 'A report and its strategy: could not be read',
    view: report({ state: 'error', say: 'The two documents could not be read. Your notes are safe.', retry: nothing }),
  },
];
