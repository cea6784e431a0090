import { t } from '@/lib/language';
import { MARKED_BY_READER, RECOGNISED_BY_WORDS } from '@/lib/model';

import { STRENGTH_WORDS } from '../words/labels';
import type { ListedCommitment } from './panel-view';

function foundBecause({ trigger, why }: ListedCommitment['find']): string {
  if (why === RECOGNISED_BY_WORDS) return t('Found because the corpus knows the words of this sentence on this page');
  if (why === MARKED_BY_READER) return t('You marked these words');
  if (trigger.words === '') return t('You chose these words');
  return t('Found because it says “{words}”', { words: trigger.words });
}

/** Which words made it a commitment, the rule of its headline, and what was counted. */
export function Why({ row: { find, said } }: { row: ListedCommitment }) {
  const says = STRENGTH_WORDS[find.strength].label.toLowerCase();
  return (
    <ul class="pm-why">
      <li>
        {foundBecause(find)}: {says}.
      </li>
      <li>{said.why.rule}</li>
      <li>{said.why.counted}</li>
    </ul>
  );
}
