import { t } from '@/lib/language';
import type { CommitmentEntry } from '@/lib/model';

import { PageFrame } from '../pages/PageFrame';
import { Bones } from '../states/Bones';
import { LiveRegion } from '../states/LiveRegion';
import { useLive } from '../states/use-live';
import type { View } from '../states/view';
import { EntryReady } from './EntryReady';
import type { EntryActs, EntryBeside } from './entry-view';

/** The page of one commitment: its words, the answer, and everything that the answer stands on; or why there is none. */
export function EntryPage({
  view,
  beside,
  acts,
}: {
  view: View<CommitmentEntry>;
  beside: EntryBeside;
  acts: EntryActs;
}) {
  const [spoken, say] = useLive();
  return (
    <PageFrame here="search">
      <div class="entry">
        {view.state === 'loading' ? (
          <div aria-busy="true">
            <h1 class="pm-hidden">{t('Commitment')}</h1>
            <Bones />
          </div>
        ) : null}
        {view.state === 'empty' ? (
          <>
            <h1 tabIndex={-1}>{t('Commitment')}</h1>
            <p>{view.teach}</p>
            <p>
              <a href="/search.html">{t('Search')}</a>
            </p>
          </>
        ) : null}
        {view.state === 'error' ? (
          <>
            <h1 tabIndex={-1}>{t('Commitment')}</h1>
            <p role="alert">{view.say}</p>
            <button type="button" class="pm-button" data-main onClick={view.retry}>
              {t('Try again')}
            </button>
          </>
        ) : null}
        {view.state === 'ready' ? <EntryReady entry={view.data} beside={beside} acts={acts} say={say} /> : null}
      </div>
      <LiveRegion spoken={spoken} />
    </PageFrame>
  );
}
