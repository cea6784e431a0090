import { t, worded } from '@/lib/language';

import type { PanelView } from './panel-view';

const PAGES = ['notebook', 'search', 'options'] as const;
const PAGE_WORDS: Readonly<Record<(typeof PAGES)[number], string>> = worded({
  notebook: 'Notebook',
  search: 'Search',
  options: 'Options',
});

/** Where a long list lets the reader skip to. */
export const FOOT_ID = 'pm-foot';
/** What the focus finds the buttons by: they have it again when what they opened is put away. */
export const FOOT_ROWS = { due: 'to what is due', forget: 'forget this page' } as const;

/** Our own pages, each only where it exists, and the switch for this page. */
export function PanelFoot({
  links,
  turnOff,
  openDue,
  forgetPage,
}: {
  links: PanelView['links'];
  turnOff?: () => void;
  openDue?: () => void;
  forgetPage?: () => void;
}) {
  const there = PAGES.flatMap((page) => {
    const address = links[page];
    return address === undefined ? [] : [{ address, page }];
  });
  if (there.length === 0 && turnOff === undefined && openDue === undefined) return null;
  return (
    <footer class="pm-foot" id={FOOT_ID} tabIndex={-1}>
      <nav aria-label="Pledgemark">
        {there.map(({ address, page }) => (
          <a key={page} href={address} target="_blank" rel="noreferrer">
            {PAGE_WORDS[page]}
          </a>
        ))}
        {openDue === undefined ? null : (
          <button type="button" class="pm-link" data-row={FOOT_ROWS.due} onClick={openDue}>
            {t('What is due')}
          </button>
        )}
        {turnOff === undefined ? null : (
          <button type="button" class="pm-link" data-last onClick={turnOff}>
            {t('Turn off here')}
          </button>
        )}
        {forgetPage === undefined ? null : (
          <button type="button" class="pm-link" data-row={FOOT_ROWS.forget} onClick={forgetPage}>
            {t('Forget this page')}
          </button>
        )}
      </nav>
    </footer>
  );
}
