import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { t } from '@/lib/language';
import type { UnreadableRow } from '@/lib/model';

import { leftOutWords } from '../words/unreadable-words';

const LeftOut = createContext<readonly UnreadableRow[]>([]);

/** What this page left out of all it read. */
export const LeftOutProvider = LeftOut.Provider;

/** Said where the reader would look for what is missing; nothing where nothing is. */
export function UnreadableLine() {
  const rows = useContext(LeftOut);
  if (rows.length === 0) return null;
  return (
    <p class="pm-banner" data-tone="warn" role="note" aria-label={t('Not all can be read')}>
      {leftOutWords(rows)}{' '}
      <a href="/options.html#unreadable" target="_blank" rel="noreferrer">
        {t('Save or take out what cannot be read')}
      </a>
    </p>
  );
}
