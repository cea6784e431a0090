import { exactRuns } from '@/lib/changes';
import { t } from '@/lib/language';
import type { WordRun } from '@/lib/model';

import { WordChanges } from './WordChanges';

const quoted = (changes: readonly WordRun[], kind: WordRun['kind']): string =>
  changes
    .filter((change) => change.kind === kind)
    .map(({ words }) => `“${words}”`)
    .join(', ');

/** Two texts with the words that went and came, and each of them in one line. */
export function ComparedWords({ was, now }: { was: string; now: string }) {
  const changes = exactRuns(was, now);
  const added = quoted(changes, 'added');
  const removed = quoted(changes, 'removed');
  if (added === '' && removed === '') return <p class="pm-small">{t('The words are the same.')}</p>;
  return (
    <>
      <p class="pm-small pm-changes">
        <span class="pm-hidden">{t('Word changes.')} </span>
        <WordChanges changes={changes} />
      </p>
      {added === '' ? null : (
        <p class="pm-small">
          <strong>{t('Came in:')}</strong> {added}.
        </p>
      )}
      {removed === '' ? null : (
        <p class="pm-small">
          <strong>{t('Dropped out:')}</strong> {removed}.
        </p>
      )}
    </>
  );
}
