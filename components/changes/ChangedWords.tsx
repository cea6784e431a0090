import { plural, t } from '@/lib/language';
import type { PassageChange } from '@/lib/model';

import { WordChanges } from '../blocks/WordChanges';

function Passage({ change }: { change: PassageChange }) {
  if (change.kind === 'same')
    return (
      <p class="quiet">{plural(change.passages, '{count} passage is the same.', '{count} passages are the same.')}</p>
    );
  const runs = change.kind === 'reworded' ? change.runs : [change];
  return (
    <p class="changed-passage">
      <WordChanges changes={runs} />
    </p>
  );
}

/** The words that went and came, passage by passage, in reading order. */
export function ChangedWords({ passages }: { passages: readonly PassageChange[] }) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('Words')}</h2>
      {passages.map((change, at) => (
        <Passage key={at} change={change} />
      ))}
    </section>
  );
}
