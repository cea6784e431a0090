import type { CommitmentId, IsoDate, LookAnswer, LookBefore, LookProgress, LookState, LookSubject } from '@/lib/model';

import type { LookView } from '@/components/look-for/look-view';

import { PAGE } from '../../gallery/statement';

/** Norland, its documents and every answer are invented. */
export const SUBJECT: LookSubject = {
  key: 'k',
  of: 'commitment/harbour' as CommitmentId,
  words: 'We will open a Harbour Tribunal in Port Ness, to settle disputes over berths, by the end of 2020',
  title: 'Harbour strategy for Norland',
  publisher: 'Norland Harbours',
  actors: ['Norland Harbours'],
  published: '2019-03-12',
};

export const BEFORE: LookBefore = {
  subject: SUBJECT,
  plan: {
    searches: [
      { words: 'harbour tribunal port ness berths disputes' },
      { words: '"harbour tribunal" norland harbours' },
      {
        words: 'harbour strategy for norland progress update',
        body: { slug: 'norland-harbours', name: 'Norland Harbours' },
      },
    ],
    from: '2019-03-13' as IsoDate,
    retries: 3,
    documents: 20,
    most: 26,
  },
  here: 214,
  earlier: [],
};

const ADDRESS = 'https://www.gov.uk/api/search.json?q=harbour+tribunal&filter_organisations=norland-harbours';
export const PROGRESS: LookProgress = {
  place: 'here and GOV.UK',
  plan: BEFORE.plan,
  on: '2026-11-28' as IsoDate,
  requests: [
    { address: ADDRESS, was: 'busy' },
    { address: ADDRESS, was: 'answered' },
    { address: 'https://www.gov.uk/api/content/government/news/a', was: 'moved' },
  ],
  here: 214,
  foundHere: 1,
  searched: 3,
  titles: 41,
  chosen: 20,
  settled: 5,
  read: 20,
  tooLong: [],
};

function answer(
  at: number,
  quote: string,
  shared: readonly string[],
  change: Partial<LookAnswer> & { readonly title: string },
): LookAnswer {
  const { title, ...other } = change;
  const spans = shared.map((word) => ({ start: quote.indexOf(word), end: quote.indexOf(word) + word.length }));
  const position = { start: 0, end: quote.length };
  return {
    id: `${at}`,
    facts: { ...PAGE, title, publisher: 'Norland Harbours', address: `https://www.gov.uk/government/news/${at}` },
    date: '2021-06-18',
    dateIs: 'published',
    stands: 'at GOV.UK',
    quote,
    selector: { exact: quote, prefix: '', suffix: '', position, codePoints: position, headings: [] },
    why: { shared: spans, sharedWords: shared.length, figures: [], sameBody: false, namesTitle: false },
    ...other,
  };
}

const OPENED = 'The Harbour Tribunal opened its doors in Port Ness on 4 March 2021 and has heard 12 cases on berths.';
const opened = answer(1, OPENED, ['Harbour', 'Tribunal', 'opened', 'Port', 'Ness', 'berths'], {
  title: 'Harbour strategy: two years on',
});
export const ANSWERS: readonly LookAnswer[] = [
  { ...opened, why: { ...opened.why, sameBody: true, namesTitle: true } },
  answer(2, 'A chair for the Harbour Tribunal will be named this summer.', ['Harbour', 'Tribunal'], {
    title: 'New chair for tribunal',
    date: '2020-07-02',
  }),
  answer(3, 'Port Ness remains the busiest of 12 ports.', ['Port', 'Ness'], {
    title: 'Port figures 2020',
    stands: 'here',
    date: '2022-05-14',
    dateIs: 'updated',
  }),
];

const looking = (state: LookState, change: Partial<Extract<LookView, { at: 'looking' }>> = {}): LookView => ({
  at: 'looking',
  before: BEFORE,
  state,
  choices: {},
  kept: 'yes',
  goesOn: 'yes',
  ...change,
});
const progress = PROGRESS;
const finished = { is: 'answers', ended: 'finished', progress, answers: ANSWERS } as const;

/** Every state of UI section 10.2, and those that it leaves open. */
export const LOOK_STATES: Readonly<Record<string, LookView>> = {
  opening: { at: 'opening' },
  before: { at: 'before', before: BEFORE },
  'before, nothing saved': { at: 'before', before: { ...BEFORE, here: 0 } },
  'before, no day known': {
    at: 'before',
    before: { ...BEFORE, plan: { ...BEFORE.plan, from: undefined as never }, here: 1 },
  },
  asking: looking({ is: 'asking', progress, answers: [] }),
  answers: looking(finished),
  chosen: looking(finished, {
    choices: {
      '1': { says: 'done', on: progress.on, evidence: 'evidence/1' as never },
      '2': { says: 'not about this', on: progress.on },
    },
  }),
  stopped: looking({ ...finished, ended: 'stopped' }),
  none: looking({ is: 'none', ended: 'finished', progress, answers: [] }),
  unavailable: looking({ is: 'unavailable', because: 'busy', until: 52_000, pause: 60, progress, answers: [] }),
  'no connection': looking({ is: 'no connection', progress, answers: ANSWERS.slice(2) }, { goesOn: 'no' }),
  failed: looking({
    is: 'failed',
    say: 'The answer of GOV.UK was not taken in. results: It is no list.',
    progress,
    answers: [],
  }),
  'storage full': looking(finished, { kept: 'storage full' }),
};
