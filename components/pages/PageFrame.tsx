import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

import { rich, t, worded } from '@/lib/language';

import { UnreadableLine } from '../states/UnreadableLine';
import { useFocusStays } from '../states/use-focus-stays';

const PAGES = ['notebook', 'search', 'due', 'options', 'help'] as const;
export type OwnPage = (typeof PAGES)[number];

const PAGE_WORDS: Readonly<Record<OwnPage, string>> = worded({
  notebook: 'Notebook',
  search: 'Search',
  due: 'What is due',
  options: 'Options',
  help: 'Help',
});

/** Nothing stands below a list that grows: the licences are linked above it. */
const HAS_LONG_LIST: readonly (OwnPage | undefined)[] = ['notebook', 'search'];

/**
 * The frame of our own whole pages: one plum rule under a grey bar is all the branding.
 * @param here which page it is; without it there are no ways to the others
 */
export function PageFrame({ here, children }: { here?: OwnPage; children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  useFocusStays(main);
  return (
    <>
      <header class="frame-head">
        <div class="frame-wide">
          <img src="/icon/48.png" width="32" height="32" alt="" />
          <span>Pledgemark</span>
          {here === undefined ? null : (
            <nav aria-label="Pledgemark">
              {PAGES.map((page) => (
                <a key={page} href={`/${page}.html`} {...(page === here ? { 'aria-current': 'page' as const } : {})}>
                  {PAGE_WORDS[page]}
                </a>
              ))}
              <a href="/options.html#about">{t('Licences')}</a>
            </nav>
          )}
        </div>
      </header>
      <main class="frame-wide" ref={main}>
        <UnreadableLine />
        {children}
      </main>
      {HAS_LONG_LIST.includes(here) ? null : (
        <footer class="frame-wide frame-foot">
          <p>
            {t('Pledgemark is not part of GOV.UK.')}{' '}
            {rich('Text of the statement: © Crown copyright 2024, used under the {licence}.', {
              licence: (
                <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
                  {t('Open Government Licence v3.0')}
                </a>
              ),
            })}
          </p>
        </footer>
      )}
    </>
  );
}
