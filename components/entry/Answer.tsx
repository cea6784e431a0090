import { t } from '@/lib/language';
import type { Said } from '@/lib/model';
import { dateWords } from '@/lib/words';

const viewWords = ({ by, date }: NonNullable<Said['view']>): string =>
  by === 'editors'
    ? t('Pledgemark’s editors, {day}, from the sources listed.', { day: dateWords(date) })
    : t('You, {day}.', { day: dateWords(date) });

/** Whose view the headline tells and of which day; else the day of the records. */
function AuthorLine({ said: { view, asOf }, howViewsAreSet }: { said: Said; howViewsAreSet: string | undefined }) {
  if (view === undefined) return <p class="pm-small pm-quiet">{t('As of {day}.', { day: dateWords(asOf) })}</p>;
  return (
    <p class="pm-small pm-quiet">
      {viewWords(view)}{' '}
      {howViewsAreSet === undefined || view.by === 'reader' ? null : (
        <a href={howViewsAreSet} target="_blank" rel="noreferrer">
          {t('How views are set')}
        </a>
      )}
    </p>
  );
}

/** What packs say of it, each under its publisher's name. */
function Beside({ said: { beside } }: { said: Said }) {
  return beside.length === 0 ? null : <p class="pm-small">{beside.join(' ')}</p>;
}

/** What became of it: the answer first, what else is said, whose it is or of which day, and what packs say beside it. */
export function Answer({ said, howViewsAreSet }: { said: Said; howViewsAreSet: string | undefined }) {
  if (said.outcome === 'nobody looked')
    return (
      <>
        <p class="pm-small">{said.answer}</p>
        <Beside said={said} />
      </>
    );
  return (
    <div class="pm-answer">
      <p class="pm-reason">{said.answer}</p>
      {said.more.length === 0 ? null : <p class="pm-small">{said.more.join(' ')}</p>}
      <AuthorLine said={said} howViewsAreSet={howViewsAreSet} />
      <Beside said={said} />
    </div>
  );
}
