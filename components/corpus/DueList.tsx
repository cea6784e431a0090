import type { CommitmentId, DueNext } from '@/lib/model';

import { Bones } from '../states/Bones';
import { Say } from '../states/Say';
import type { View } from '../states/view';
import { DUE_HEADING } from './due-heading';
import { DueLine } from './DueLine';

const WORDS: Readonly<Record<DueNext['of'], { readonly tells: string; readonly all: (count: number) => string }>> = {
  'what is watched': {
    tells: 'Of what you watch, in the order of its page.',
    all: (count) => `All ${count} that you watch`,
  },
  everything: {
    tells: 'You watch nothing yet. Open a commitment and choose Watch. Of everything on this computer, the next:',
    all: (count) => `All ${count} with a date or an event`,
  },
};

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
      Back to this page
    </button>
  );
  if (due.state === 'loading') return <Bones />;
  if (due.state !== 'ready')
    return (
      <Say headline="What is due could not be read" doors={back}>
        <p>{due.state === 'error' ? due.say : due.teach}</p>
      </Say>
    );
  const { of, entries, all } = due.data;
  if (all === 0)
    return (
      <Say headline="No date is stated" doors={back}>
        <p>No commitment in this corpus states a date or an event.</p>
      </Say>
    );
  return (
    <section class="pm-due-list" aria-labelledby="pm-due-heading">
      <h2 class="pm-group" id="pm-due-heading" data-row={DUE_HEADING} tabIndex={-1}>
        What is due
      </h2>
      <p class="pm-small pm-quiet">{WORDS[of].tells} A date that has gone by says nothing of whether it was done.</p>
      <div class="pm-acts">
        {back}
        <button type="button" class="pm-link" onClick={() => addToCalendar('all')}>
          Save all dates for a calendar
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
            {WORDS[of].all(all)}
          </a>
        </p>
      )}
    </section>
  );
}
