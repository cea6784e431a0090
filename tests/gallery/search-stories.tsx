import { ChangesPage } from '@/components/changes/ChangesPage';
import type { Changes } from '@/components/changes/changes-view';
import { SearchPage } from '@/components/search/SearchPage';
import type { SearchActs, SearchView } from '@/components/search/search-view';
import type { View } from '@/components/states/view';
import { exactRuns } from '@/lib/changes';
import { OUTCOMES, SEARCH_KINDS, STRENGTHS } from '@/lib/model';
import type { Asked, CommitmentFind, Found, MarkedWords, PageKey, Results } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { entryIn } from '../lib/app/said/entries';
import type { DrawnStory } from './drawn-story';
import { ANCHORED } from './notes';
import { FINDS, PAGE, TODAY } from './statement';
import { LONG_WORDS } from './long-words';

const nothing = (): void => undefined;
const ACTS: SearchActs = { ask: nothing, remove: nothing, bringBack: nothing };
const QUERY = 'legislative measures';

/** Words with the query marked in them. */
function marked(text: string, words = QUERY): MarkedWords {
  const start = text.indexOf(words);
  return { text, marks: start === -1 ? [] : [{ start, end: start + words.length }] };
}

const PACK = 'Institute for Kettles';
const C10 = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const HALVED = entryIn(SEEDS, 'commitment/w1-halve-inflation');
const MEASURES = 'The participants were pleased to announce their commitment to legislative measures.';

/** Of each kind, what the product can find of it: with all that it may hold, and with the least. */
const FOUND: Readonly<Record<Found['kind'], readonly Found[]>> = {
  commitment: [
    {
      kind: 'commitment',
      key: 'c1',
      words: marked(MEASURES),
      strength: 'firm',
      said: C10.said,
      document: PAGE.title,
      date: '2024-03-04',
      address: PAGE.address,
    },
    {
      kind: 'commitment',
      key: 'c2',
      words: marked(HALVED.commitment.summary),
      strength: HALVED.commitment.strength,
      said: { ...HALVED.said, pack: PACK },
      document: 'Prime Minister’s speech on building a better future',
      date: '',
    },
  ],
  name: [
    {
      kind: 'name',
      key: 'n1',
      name: marked('Europol'),
      type: 'organisation',
      about: marked('EU agency in The Hague that supports police forces with legislative measures'),
      aliases: ['EU Agency for Law Enforcement Cooperation'],
      officialSite: 'https://www.europol.europa.eu/',
      pack: PACK,
    },
    { kind: 'name', key: 'n2', name: marked('Calais Group'), type: 'organisation', about: marked(''), aliases: [] },
  ],
  document: [
    {
      kind: 'document',
      key: 'd1',
      title: marked(PAGE.title),
      excerpt: marked(`… ${MEASURES} …`),
      publisher: 'Home Office',
      date: '2024-03-04',
      address: PAGE.address,
      page: 'calais' as PageKey,
    },
    {
      kind: 'document',
      key: 'd2',
      title: marked('A plan'),
      excerpt: marked(''),
      publisher: PACK,
      date: '2019',
      pack: PACK,
    },
  ],
  evidence: C10.evidence.slice(0, 3).map(({ id, shows, stance, tier, independent, source }) => ({
    kind: 'evidence',
    key: id,
    shows: marked(shows, 'law'),
    stance,
    tier,
    independent,
    source,
    bearsOn: [MEASURES],
  })),
  note: [
    {
      kind: 'note',
      key: 'o1',
      body: marked(`${ANCHORED.body} Are legislative measures needed?`),
      quote: marked(ANCHORED.selector.exact),
      tags: ANCHORED.tags,
      title: PAGE.title,
      address: PAGE.address,
      changed: '2026-11-21',
    },
  ],
};

const asked = (change: Partial<Asked> = {}): Asked => ({
  query: QUERY,
  kind: 'commitment',
  strengths: STRENGTHS,
  outcomes: OUTCOMES,
  limit: 20,
  ...change,
});

const results = (found: readonly Found[], change: Partial<Results> = {}): Results => ({
  asked: asked(),
  found,
  total: found.length,
  commitments: [],
  kinds: { commitment: 2, name: 2, document: 2, evidence: 3, note: 1 },
  outcomes: Object.fromEntries(OUTCOMES.map((outcome, at) => [outcome, at])) as Required<Results>['outcomes'],
  promisers: SEEDS.entities.slice(0, 4).map(({ id, name }) => ({ id, name })),
  ...change,
});

const VIEW: SearchView = {
  asked: asked(),
  size: { state: 'ready', data: { documents: 412, commitments: 1906, names: 388 } },
  results: { state: 'ready', data: results(FOUND.commitment) },
  today: TODAY,
};

const BELOW = [
  { id: 'import', words: 'Bring in documents from GOV.UK' },
  { id: 'packs', words: 'Corpus packs' },
];

const search = (change: Partial<SearchView>) => <SearchPage view={{ ...VIEW, ...change }} acts={ACTS} below={BELOW} />;

const SEARCHES: readonly DrawnStory[] = [
  ...SEARCH_KINDS.map((kind) => ({
    name: `search-${kind}`,
    title: `Search: results of the kind “${kind}”`,
    view: search({
      asked: asked({ kind }),
      results: { state: 'ready', data: results(FOUND[kind], { asked: asked({ kind }) }) },
    }),
  })),
  {
    name: 'search-nothing',
    title: 'Search: nothing found',
    view: search({
      asked: asked({ query: 'turnips' }),
      results: { state: 'ready', data: results([], { asked: asked({ query: 'turnips' }) }) },
    }),
  },
  {
    name: 'search-many',
    title: 'Search: more than are shown, still growing, and a page just taken out',
    view: search({
      growing: true,
      removed: 'Integrated plan: accessible version',
      results: {
        state: 'ready',
        data: results(
          Array.from({ length: 20 }, (_, at) => FOUND.commitment.map((one) => ({ ...one, key: `${one.key} ${at}` })))
            .flat()
            .slice(0, 20),
          { total: 431 },
        ),
      },
    }),
  },
  {
    name: 'search-long',
    title: 'Search: long words (invented)',
    view: search({
      asked: asked({ kind: 'document', query: LONG_WORDS.word }),
      results: {
        state: 'ready',
        data: results(
          [
            {
              kind: 'document',
              key: 'd',
              title: marked(LONG_WORDS.title, LONG_WORDS.word),
              excerpt: marked(LONG_WORDS.paragraph, LONG_WORDS.word),
              publisher: LONG_WORDS.publisher,
              date: '2024-03',
            },
          ],
          { asked: asked({ kind: 'document', query: LONG_WORDS.word }) },
        ),
      },
    }),
  },
  {
    name: 'search-loading',
    title: 'Search: the corpus is opened',
    view: search({ asked: asked({ query: '' }), size: { state: 'loading' }, results: { state: 'loading' } }),
  },
  {
    name: 'search-error',
    title: 'Search: the corpus cannot be read',
    view: search({
      results: { state: 'error', say: 'The corpus could not be read. Your notes are safe.', retry: nothing },
    }),
  },
];

const [FIRST, SECOND, THIRD, FOURTH] = FINDS.commitments;
const finds = (...all: readonly (CommitmentFind | undefined)[]) => all.flatMap((one) => one ?? []);

function reworded(one: CommitmentFind | undefined) {
  if (one === undefined) return [];
  const quote = one.quote.replace('will', 'may').replace('the', 'any');
  return [
    { was: one, now: { ...one, quote, strength: 'exploratory' as const }, runs: exactRuns(one.quote, quote) },
    { was: one, now: { ...one, quote }, runs: exactRuns(one.quote, quote) },
  ];
}

const CHANGES: Changes = {
  title: PAGE.title,
  address: PAGE.address,
  readOn: '2026-03-02' as typeof TODAY,
  readNow: TODAY,
  updated: '2026-11-20' as typeof TODAY,
  comparison: {
    passages: [
      { kind: 'same', passages: 4 },
      { kind: 'reworded', runs: exactRuns(MEASURES, MEASURES.replace('were pleased to announce', 'reaffirmed')) },
      { kind: 'removed', words: 'A meeting of customs agencies was to be held in April.' },
      { kind: 'added', words: 'No date is set for a meeting of customs agencies.' },
      { kind: 'same', passages: 1 },
    ],
    commitments: { added: finds(FIRST), removed: finds(SECOND, THIRD), reworded: reworded(FOURTH), same: 6 },
  },
};
const { updated: _, ...WITHOUT_DATE } = CHANGES;

const changes = (view: View<Changes>) => <ChangesPage view={view} />;

const CHANGED: readonly DrawnStory[] = [
  { name: 'changes', title: 'What changed on a page', view: changes({ state: 'ready', data: CHANGES }) },
  {
    name: 'changes-words-alone',
    title: 'What changed on a page: words alone, and GOV.UK shows no new date',
    view: changes({
      state: 'ready',
      data: {
        ...WITHOUT_DATE,
        comparison: {
          ...CHANGES.comparison,
          commitments: { added: [], removed: [], reworded: [], same: 10 },
        },
      },
    }),
  },
  {
    name: 'changes-empty',
    title: 'What changed on a page: nothing to compare',
    view: changes({ state: 'empty', teach: 'The words of this page are not kept, so that nothing can be compared.' }),
  },
  { name: 'changes-loading', title: 'What changed on a page: being read', view: changes({ state: 'loading' }) },
  {
    name: 'changes-error',
    title: 'What changed on a page: could not be read',
    view: changes({ state: 'error', say: 'What changed could not be read. Your notes are safe.', retry: nothing }),
  },
];

/** Every state of the search, and of the page that tells what changed. */
export const SEARCH_STORIES: readonly DrawnStory[] = [...SEARCHES, ...CHANGED];
