import type { DeadlineEntry } from '@/lib/model';

import { dateWords } from '../words/sentences';
import { Block } from './Block';
import { SourceLink } from './SourceLink';

function whenWords({ words, due, event, eventDate }: DeadlineEntry): string {
  if (due !== undefined) return dateWords(due);
  if (event === undefined) return `“${words}”`;
  return eventDate === undefined ? `before ${event}` : `before ${event}, held ${dateWords(eventDate)}`;
}

/** Only where a date was moved: each date, when it was set and by which document; the old ones struck, still readable. */
export function DeadlineHistory({ deadlines }: { deadlines: readonly DeadlineEntry[] }) {
  if (deadlines.length < 2) return null;
  const moves = deadlines.length - 1;
  const newestFirst = deadlines.toSorted((a, b) => b.setOn.localeCompare(a.setOn));
  return (
    <Block heading="Deadline history" count={moves === 1 ? 'moved once' : `moved ${moves} times`}>
      <ol class="pm-ledger">
        {newestFirst.map((entry, at) => (
          <li key={`${entry.setOn} ${entry.words}`}>
            {at === 0 ? (
              <strong>{whenWords(entry)}</strong>
            ) : (
              <del>
                <span class="pm-hidden">earlier date: </span>
                {whenWords(entry)}
              </del>
            )}{' '}
            <span>
              set {dateWords(entry.setOn)} by <SourceLink source={entry.source} />
            </span>
          </li>
        ))}
      </ol>
    </Block>
  );
}
