import { useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import type { PageWords } from './corpus-context';
import type { Changed } from '@/lib/model';
import { StorageFull } from '../states/StorageFull';

const SAID = worded({
  'nothing to read': 'No words were found on this page that can be saved. Reload the page and try again.',
  'nothing selected': 'Select words on the page first.',
});
type Said = keyof typeof SAID | Changed | 'clipped';

/** Saving the page's words, taking them out again, and clipping words of a page that was not read. */
export function PageWordsActs({ page: here }: { page: PageWords }) {
  const { page, words, save, takeOut, bringBack, clip } = here;
  const [said, setSaid] = useState<Said>('saved');
  const button = (name: string, does: () => Promise<Said | undefined>) => (
    <button type="button" class="pm-link" onClick={() => void does().then((answer) => setSaid(answer ?? 'saved'))}>
      {name}
    </button>
  );
  if (save === undefined && page === 'read') return null;
  return (
    <section class="pm-page-acts pm-small" aria-label={t('Save from this page')}>
      {words === 'not saved' ? null : (
        <p>
          {words === 'saved'
            ? t('The words of this page are saved on this computer.')
            : t('The words of this page were taken out.')}{' '}
          {words === 'saved'
            ? button(t('Take them out'), async () => {
                await takeOut();
                return undefined;
              })
            : button(t('Bring them back'), bringBack)}
        </p>
      )}
      <p class="pm-acts">
        {words === 'saved' || save === undefined ? null : button(t('Save this page'), save)}
        {page === 'read' ? null : button(t('Clip the selected words'), clip)}
      </p>
      {said === 'nothing to read' || said === 'nothing selected' ? <p role="status">{SAID[said]}</p> : null}
      {said === 'storage full' ? <StorageFull /> : null}
    </section>
  );
}
