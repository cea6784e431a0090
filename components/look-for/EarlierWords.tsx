import { t } from '@/lib/language';
import type { StoredWords } from '@/lib/model';
import { dateWords, packWords } from '@/lib/words';

import { entryAddress } from '../blocks/entry-address';

/** What is stored of earlier documents and may be the same commitment: to be read, and judged under "Said before". */
export function EarlierWords({ earlier }: { earlier: readonly StoredWords[] }) {
  if (earlier.length === 0) return null;
  return (
    <div class="pm-small">
      <p>
        <strong>{t('Said before, on this computer.')}</strong> {t('It may take up:')}
      </p>
      <ul class="pm-earlier-words">
        {earlier.map(({ id, words, document, date, pack }) => (
          <li key={id}>
            “{words}”{' '}
            <span class="pm-quiet">{[document, date === '' ? '' : dateWords(date)].filter(Boolean).join(', ')}</span>
            {pack === undefined ? null : (
              <span class="pm-quiet"> {t('From {pack}.', { pack: packWords(pack) })}</span>
            )}{' '}
            <a href={entryAddress(id)} target="_blank" rel="noreferrer">
              {t('Its page')}
              <span class="pm-hidden">: {words}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
