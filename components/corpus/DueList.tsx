import type { CommitmentId, DueDates, DueEntry } from '@/lib/model';

import { dateWords, packWords } from '@/lib/words';

import { entryAddress } from '../blocks/entry-address';
import { SourceLink } from '../blocks/SourceLink';
import { Bones } from '../states/Bones';
import { Say } from '../states/Say';
import type { View } from '../states/view';

const GROUPS = [
  ['toCome', 'Still to come'],
  ['passed', 'Past'],
  ['eventBound', 'Bound to an event'],
] as const;

function Entry({ entry, addToCalendar }: { entry: DueEntry; addToCalendar: (entry: DueEntry) => void }) {
  const { id, words, said, document: title, date, address } = entry;
  return (
    <li class="pm-row pm-due">
      <p>
        <strong>{said.due.sentence}</strong>
      </p>
      <p>
        <a href={entryAddress(id)} target="_blank" rel="noreferrer">
          {words}
        </a>
      </p>
      <p class="pm-status">{said.headline}</p>
      {said.pack === undefined ? null : <p class="pm-small">From {packWords(said.pack)}.</p>}
      <p class="pm-small pm-quiet">
        <SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
        {date === '' ? '' : `, ${dateWords(date)}`}
      </p>
      {said.due.day === undefined ? null : (
        <button type="button" class="pm-link" onClick={() => addToCalendar(entry)}>
          Add to calendar<span class="pm-hidden">: {words}</span>
        </button>
      )}
    </li>
  );
}

/** What the focus finds the list by. */
export const DUE_HEADING = 'what is due';

/** What is due across the corpus: dates in their order, events apart. */
export function DueList({
  due,
  close,
  more,
  addToCalendar,
}: {
  due: View<DueDates>;
  close: () => void;
  more: () => void;
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
  const { data } = due;
  if (data.toCome.all + data.passed.all + data.eventBound.all === 0)
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
      <p class="pm-small pm-quiet">The soonest first. A date that has gone by says nothing of whether it was done.</p>
      <div class="pm-acts">
        {back}
        <button type="button" class="pm-link" onClick={() => addToCalendar('all')}>
          Save all dates for a calendar
        </button>
      </div>
      {GROUPS.map(([group, heading]) => {
        const { entries, all } = data[group];
        if (all === 0) return null;
        return (
          <section key={group}>
            <h3 class="pm-group">
              {heading}: {all}
            </h3>
            <ul class="pm-rows">
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} addToCalendar={({ id }) => addToCalendar([id])} />
              ))}
            </ul>
            {entries.length < all ? (
              <button type="button" class="pm-link" onClick={more}>
                Show more ({all - entries.length} left)
              </button>
            ) : null}
          </section>
        );
      })}
    </section>
  );
}
