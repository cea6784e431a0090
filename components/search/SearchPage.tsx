import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { rich, t } from '@/lib/language';
import type { Results } from '@/lib/model';

import { PageFrame } from '../pages/PageFrame';
import { Bones } from '../states/Bones';
import { LiveRegion } from '../states/LiveRegion';
import { useLive } from '../states/use-live';
import { Hit } from './Hit';
import { countedWords, foundWords } from './kind-words';
import { SearchFacets } from './SearchFacets';
import type { SearchActs, SearchView, Size } from './search-view';

/** So many more results are shown at a time. */
const MORE = 20;
/** A count is said when the typing has come to rest (UI section 7). */
const REST_MS = 500;

function SizeWords({ size }: { size: Size }) {
  const { documents, commitments, names } = size;
  return (
    <p class="lead">
      {t(
        '{documents}, {commitments} and {names} that came with Pledgemark or that you added. It is not the whole of GOV.UK.',
        {
          documents: countedWords(documents, 'document'),
          commitments: countedWords(commitments, 'commitment'),
          names: countedWords(names, 'name'),
        },
      )}
    </p>
  );
}

function Found({ results, acts }: { results: Results; acts: SearchActs }) {
  const { found, total, asked } = results;
  const [counted, what] = foundWords(total, asked.kind, asked.query);
  return (
    <>
      <p>
        <strong>{counted}</strong> <span class="quiet">{what}</span>
      </p>
      {found.map((one) => (
        <Hit key={one.key} found={one} acts={acts} />
      ))}
      {total > found.length ? (
        <p class="hit-more">
          <button type="button" class="pm-button" onClick={() => acts.ask({ limit: asked.limit + MORE })}>
            {t('Show {count} more', { count: Math.min(MORE, total - found.length) })}
          </button>
        </p>
      ) : null}
      {total === 0 ? (
        <div class="aside">
          <p>
            {rich(
              '{nothing} Try fewer words. Pledgemark searches only what is on this computer; it does not ask GOV.UK or a search engine.',
              { nothing: <strong>{t('Nothing found?')}</strong> },
            )}
          </p>
        </div>
      ) : null}
    </>
  );
}

/** A section below the results: the id of its heading, and what it is called. */
export interface Below {
  readonly id: string;
  readonly words: string;
}

/** One box over everything on this computer. `children` stand below, however long the results are: `below` leads there. */
export function SearchPage({
  view,
  acts,
  below = [],
  children,
}: {
  view: SearchView;
  acts: SearchActs;
  below?: readonly Below[];
  children?: ComponentChildren;
}) {
  const { asked, size, results } = view;
  const [spoken, say] = useLive();
  const shown = useRef<Results | undefined>(undefined);
  if (results.state === 'ready') shown.current = results.data;
  const last = shown.current;
  const counted = last === undefined ? '' : foundWords(last.total, last.asked.kind, last.asked.query).join(' ');
  useEffect(() => {
    if (counted === '') return undefined;
    const resting = setTimeout(() => say(`${counted}.`), REST_MS);
    return () => clearTimeout(resting);
  }, [counted, say]);
  return (
    <PageFrame here="search">
      <h1>{t('Search the corpus')}</h1>
      {size.state === 'ready' ? <SizeWords size={size.data} /> : <p class="lead">{t('Opening the corpus…')}</p>}
      {view.growing === undefined ? null : (
        <p class="quiet">{t('What came in last is still being made ready: not all of it is found yet.')}</p>
      )}
      <form class="find" role="search" aria-label={t('Search the corpus')} onSubmit={(event) => event.preventDefault()}>
        <label class="pm-hidden" for="query">
          {t('Search commitments, names, documents, evidence and your notes')}
        </label>
        <input
          type="search"
          id="query"
          autocomplete="off"
          spellcheck={false}
          value={asked.query}
          onInput={({ currentTarget: { value } }) => acts.ask({ query: value })}
        />
        <button type="submit" class="pm-button" data-main>
          {t('Search')}
        </button>
      </form>
      {below.length === 0 ? null : (
        <nav class="below" aria-label={t('On this page')}>
          {below.map(({ id, words }) => (
            <a key={id} href={`#${id}`}>
              {words}
            </a>
          ))}
        </nav>
      )}
      {view.removed === undefined ? null : (
        <p class="pm-banner" data-tone="warn">
          {t('“{title}” was taken out.', { title: view.removed })}{' '}
          <button type="button" class="pm-link" onClick={acts.bringBack}>
            {t('Bring it back')}
          </button>
        </p>
      )}
      <div class="found">
        <SearchFacets asked={asked} results={last} acts={acts} />
        <div class="hits" aria-busy={results.state === 'loading'}>
          {last === undefined && results.state === 'loading' ? <Bones /> : null}
          {results.state === 'error' ? (
            <p role="alert">
              {results.say}{' '}
              <button type="button" class="pm-link" onClick={results.retry}>
                {t('Try again')}
              </button>
            </p>
          ) : null}
          {last === undefined ? null : <Found results={last} acts={acts} />}
        </div>
      </div>
      {children}
      <LiveRegion spoken={spoken} />
    </PageFrame>
  );
}
