import { useRef } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import type { CommitmentId, DueDates } from '@/lib/model';

import { Chevron } from '../blocks/Chevron';
import { DueLine } from '../corpus/DueLine';
import { Bones } from '../states/Bones';
import type { View } from '../states/view';

const GROUPS = ['toCome', 'passed', 'eventBound'] as const;
const HEADINGS = worded({ toCome: 'Still to come', passed: 'Past', eventBound: 'Bound to an event' });

/** What is due of everything on this computer, watched or not; read when it is opened. */
export interface AllDatesView {
  /** Nothing while it is closed. */
  readonly view?: View<DueDates>;
  readonly open: () => void;
  readonly more: () => void;
}

function Groups({
  data,
  more,
  addToCalendar,
}: {
  data: DueDates;
  more: () => void;
  addToCalendar: (which: readonly CommitmentId[]) => void;
}) {
  if (data.toCome.all + data.passed.all + data.eventBound.all === 0)
    return <p>{t('No commitment in this corpus states a date or an event.')}</p>;
  return (
    <>
      {GROUPS.map((group) => {
        const { entries, all } = data[group];
        if (all === 0) return null;
        return (
          <section key={group}>
            <h3>
              {HEADINGS[group]}: {all}
            </h3>
            <ul>
              {entries.map((entry) => (
                <DueLine key={entry.id} entry={entry} addToCalendar={({ id }) => addToCalendar([id])} />
              ))}
            </ul>
            {entries.length < all ? (
              <button type="button" class="pm-link" onClick={more}>
                {t('Show more ({left} left)', { left: all - entries.length })}
              </button>
            ) : null}
          </section>
        );
      })}
    </>
  );
}

/** The dates of everything on this computer, folded below what is watched. */
export function AllDates({
  dates: { view, open, more },
  shown,
  addToCalendar,
}: {
  dates: AllDatesView;
  shown: 'at first' | 'when opened';
  addToCalendar: (which: readonly CommitmentId[] | 'all') => void;
}) {
  const last = useRef<DueDates>(undefined);
  if (view?.state === 'ready') last.current = view.data;
  // while more is read, what was read stays, and with it the place of the focus
  const data = last.current;
  return (
    <details
      class="watch-all-dates"
      id="all-dates"
      open={shown === 'at first'}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) open();
      }}
    >
      <summary>
        <h2>{t('All dates on this computer')}</h2>
        <Chevron />
      </summary>
      <p class="pm-small pm-quiet">
        {t(
          'Watched or not. Each is told as of the day of its records. A date that has gone by says nothing of whether it was done.',
        )}
      </p>
      <div class="pm-acts">
        <button type="button" class="pm-link" onClick={() => addToCalendar('all')}>
          {t('Save all dates for a calendar')}
        </button>
      </div>
      {view?.state === 'error' ? (
        <p role="alert">
          {view.say}{' '}
          <button type="button" class="pm-link" onClick={view.retry}>
            {t('Try again')}
          </button>
        </p>
      ) : null}
      {data === undefined ? (
        view?.state === 'loading' ? (
          <Bones />
        ) : null
      ) : (
        <Groups data={data} more={more} addToCalendar={addToCalendar} />
      )}
    </details>
  );
}
