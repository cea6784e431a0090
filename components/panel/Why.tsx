import { MARKED_BY_READER } from '@/lib/model';

import { STRENGTH_WORDS } from '../words/labels';
import type { ListedCommitment } from './panel-view';

/** Which words made it a commitment, the rule of its headline, and what was counted. */
export function Why({ row: { find, said } }: { row: ListedCommitment }) {
  const { trigger, why, strength } = find;
  const says = STRENGTH_WORDS[strength].label.toLowerCase();
  const chosen = why === MARKED_BY_READER ? 'marked' : trigger.words === '' ? 'chose' : undefined;
  return (
    <ul class="pm-why">
      <li>
        {chosen === undefined
          ? `Found because it says “${trigger.words}”: ${says}.`
          : `You ${chosen} these words: ${says}.`}
      </li>
      <li>{said.why.rule}</li>
      <li>{said.why.counted}</li>
    </ul>
  );
}
