import { PageFrame } from '../pages/PageFrame';
import { Bones } from '../states/Bones';
import type { View } from '../states/view';
import { t } from '@/lib/language';
import { dateWords } from '@/lib/words';
import { webAddress } from '../words/web-address';
import { ChangedCommitments } from './ChangedCommitments';
import { ChangedWords } from './ChangedWords';
import type { Changes } from './changes-view';

function Told({ changes }: { changes: Changes }) {
  const { title, address, readOn, readNow, updated, comparison } = changes;
  const href = webAddress(address);
  return (
    <>
      <p class="lead">
        {href === undefined ? (
          title
        ) : (
          <a href={href} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </p>
      <p>
        {t('You read it on {day}, and with other words on {later}.', {
          day: dateWords(readOn),
          later: dateWords(readNow),
        })}{' '}
        {updated === undefined ? t('GOV.UK shows no new date.') : t('GOV.UK shows {day}.', { day: dateWords(updated) })}
      </p>
      <ChangedCommitments commitments={comparison.commitments} />
      <ChangedWords passages={comparison.passages} />
    </>
  );
}

/** What changed on a page since it was read before: first what is promised, then all the words. */
export function ChangesPage({ view }: { view: View<Changes> }) {
  return (
    <PageFrame>
      <h1>{t('What changed on this page')}</h1>
      {view.state === 'loading' ? <Bones /> : null}
      {view.state === 'empty' ? <p>{view.teach}</p> : null}
      {view.state === 'error' ? (
        <p role="alert">
          {view.say}{' '}
          <button type="button" class="pm-link" onClick={view.retry}>
            {t('Try again')}
          </button>
        </p>
      ) : null}
      {view.state === 'ready' ? <Told changes={view.data} /> : null}
    </PageFrame>
  );
}
