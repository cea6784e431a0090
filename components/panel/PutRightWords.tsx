import { useEffect, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { FindId } from '@/lib/model';

import type { PageCorrections } from '../corpus/corpus-context';
import { StorageFull } from '../states/StorageFull';

/** The reader moves the ends of the words on the page; here it is told how, and it can be left. */
export function PutRightWords({
  find,
  corrections: { changeWords, stopChanging },
  over,
}: {
  find: FindId;
  corrections: Pick<PageCorrections, 'changeWords' | 'stopChanging'>;
  /** It is over: the words were changed, or are as they were. */
  over: (how: 'changed' | 'left') => void;
}) {
  const [is, setIs] = useState<'begun' | 'not there' | 'not saved'>('begun');
  useEffect(() => {
    let gone = false;
    void changeWords(find).then((how) => {
      if (gone) return;
      if (how === 'changed' || how === 'left') over(how);
      else setIs(how);
    });
    return () => {
      gone = true;
      stopChanging();
    };
  }, [find, changeWords, stopChanging]);
  return (
    <div class="pm-form" role="group" aria-label={t('Change its words')}>
      {is === 'begun' ? (
        <>
          <p class="pm-small">
            {t(
              'On the page, the words have a handle at each end. Left and Right move an end by a word. Tab changes ends. Enter saves, Esc leaves the words as they were.',
            )}
          </p>
          <p class="pm-small">{t('Press F6 to go to the page.')}</p>
        </>
      ) : null}
      {is === 'not there' ? (
        <p class="pm-small" role="alert">
          {t('These words are not on the page as it stands now. Reload the page and try again.')}
        </p>
      ) : null}
      {is === 'not saved' ? <StorageFull /> : null}
      <button type="button" class="pm-link" onClick={() => over('left')}>
        {t('Cancel')}
      </button>
    </div>
  );
}
