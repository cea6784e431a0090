import { plural, t } from '@/lib/language';
import type { DeadlineEntry, TimelineEvent } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { DeadlineHistory } from './DeadlineHistory';
import { TimelineDrawing } from './TimelineDrawing';
import { TimelineShape } from './TimelineShape';

/** "The date was moved 3 times."; nothing where it was not. */
function MovedLine({ timeline }: { timeline: readonly TimelineEvent[] }) {
  const times = timeline.filter(({ lane }) => lane === 'moved').length;
  return times === 0 ? null : <p>{plural(times, 'The date was moved once.', 'The date was moved {count} times.')}</p>;
}

/** A commitment's dates as a drawing, and always as a list in the order of time. */
export function Timeline({
  timeline,
  deadlines,
}: {
  timeline: readonly TimelineEvent[];
  deadlines: readonly DeadlineEntry[];
}) {
  if (timeline.length === 0) return <p>{t('No date is on record.')}</p>;
  return (
    <>
      <figure class="entry-figure">
        <TimelineDrawing timeline={timeline} />
      </figure>
      <ol class="entry-events">
        {timeline.map((event, at) => (
          <li key={at}>
            <TimelineShape event={event} />
            <span>
              <time dateTime={event.date}>{dateWords(event.date)}</time>: {event.words}.
            </span>
          </li>
        ))}
      </ol>
      <MovedLine timeline={timeline} />
      {deadlines.length < 2 ? null : (
        <>
          <h3>{t('Which document set which date')}</h3>
          <DeadlineHistory deadlines={deadlines} />
        </>
      )}
    </>
  );
}
