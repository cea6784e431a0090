import { t, worded } from '@/lib/language';
import type { CommitmentId, DueNext } from '@/lib/model';

import { Bones } from '../states/Bones';
import { Say } from '../states/Say';
import type { View } from '../states/view';
import { DUE_HEADING } from './due-heading';
import { DueLine } from './DueLine';

const TELLS: Readonly<Record<DueNext['of'], string>> = worded({
  'what is watched': 'Of what you watch, in the order of its page.',
  everything: 'You watch nothing yet. Open a commitment and choose Watch. Of everything on this computer, the next:',
});

const allWords = (of: DueNext['of'], count: number): string =>
  of === 'everything'
    ? t('All {count} with a date or an event', { count })
    : t('All {count} that you watch', { count });

/** The next few of what is due, and the way to the page with all of it. */
export function DueList({
  due,
  page,
  close,
  addToCalendar,
}: {
  due: View<DueNext>;
  /** The address of the page with all of it. */
  page: string | undefined;
  close: () => void;
  addToCalendar: (which: readonly CommitmentId[] | 'all') => void;
}) {
  const back = (
    <button type="button" class="pm-link" onClick={close}>
      {t('Back to this page')}
    </button>
  );
  if (due.state === 'loading') return <Bones />;
  if (due.state !== 'ready')
    return (
      <Say headline={t('What is due could not be read')} actions={back}>
        <p>{due.state === 'error' ? due.say : due.teach}</p>
      </Say>
    );
  const { of, entries, all } = due.data;
  if (all === 0)
    return (
      <Say headline={t('No date is stated')} actions={back}>
        <p>{t('No commitment in this corpus states a date or an event.')}</p>
      </Say>
    );
  return (
    <section class="pm-due-list" aria-labelledby="pm-due-heading">
      <h2 class="pm-group" id="pm-due-heading" data-row={DUE_HEADING} tabIndex={-1}>
        {t('What is due')}
      </h2>
      <p class="pm-small pm-quiet">
        {TELLS[of]} {t('A date that has gone by says nothing of whether it was done.')}
      </p>
      <div class="pm-acts">
        {back}
        <button type="button" class="pm-link" onClick={() => addToCalendar('all')}>
          {t('Save all dates for a calendar')}
        </button>
      </div>
      <ul class="pm-rows">
        {entries.map((entry) => (
          <DueLine key={entry.id} entry={entry} addToCalendar={({ id }) => addToCalendar([id])} />
        ))}
      </ul>
      {page === undefined ? null : (
        <p>
          <a href={of === 'everything' ? `${page}#all-dates` : page} target="_blank" rel="noreferrer">
            {allWords(of, all)}
          </a>
        </p>
      )}
    </section>
  );
}
