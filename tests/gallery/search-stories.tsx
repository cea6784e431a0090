import { SearchPage } from '@/components/search/SearchPage';
import type { SearchActs, SearchView } from '@/components/search/search-view';
import { OUTCOMES, SEARCH_KINDS, STRENGTHS } from '@/lib/model';
import type { Asked, Found, Results } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import type { DrawnStory } from './drawn-story';
import { FOUND, QUERY, marked } from './found';
import { LONG_WORDS } from './long-words';

const nothing = (): void => undefined;
const ACTS: SearchActs = { ask: nothing, remove: nothing, bringBack: nothing };
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
};

const BELOW = [
  { id: 'import', words: 'Bring in documents from GOV.UK' },
  { id: 'packs', words: 'Corpus packs' },
];

const search = (change: Partial<SearchView>) => <SearchPage view={{ ...VIEW, ...change }} acts={ACTS} below={BELOW} />;

/** Every state of the search. */
export const SEARCH_STORIES: readonly DrawnStory[] = [
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
