import { rich, t } from '@/lib/language';
import type { DeadlineEntry } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { SourceLink } from '../blocks/SourceLink';

/** The document's own words: which day they may mean is not for this list to say. */
function whenWords({ words, due, event, eventDate }: DeadlineEntry): string {
  if (due !== undefined && words === '') return dateWords(due);
  if (event === undefined) return `“${words}”`;
  return eventDate === undefined
    ? t('before {event}', { event })
    : t('before {event}, held {day}', { event, day: dateWords(eventDate) });
}

/** Each date, when it was set and by which document, the newest first; the old ones struck, still readable. */
export function DeadlineHistory({ deadlines }: { deadlines: readonly DeadlineEntry[] }) {
  const newestFirst = deadlines.toSorted((a, b) => b.setOn.localeCompare(a.setOn));
  return (
    <ol class="pm-ledger">
      {newestFirst.map((entry, at) => (
        <li key={`${entry.setOn} ${entry.words}`}>
          {at === 0 ? (
            <strong>{whenWords(entry)}</strong>
          ) : (
            <del>
              <span class="pm-hidden">{t('earlier date:')} </span>
              {whenWords(entry)}
            </del>
          )}{' '}
          <span>
            {rich('set {day} by {source}', {
              day: dateWords(entry.setOn),
              source: <SourceLink source={entry.source} />,
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}
