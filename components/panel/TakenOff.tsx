import { t } from '@/lib/language';
import type { Correction } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import { Act } from '../corpus/Act';
import { useCorpus } from '../corpus/corpus-context';
import { takenOffWords } from '../words/corrections';
import { useLists } from './list-context';

/** What the focus finds a row of what was taken off by. */
export const offRow = (find: string): string => `off:${find}`;

/** Where a row stood that was taken off: what it was, and the way back. The focus then goes to the row. */
export function TakenOff({ corrections }: { corrections: readonly [Correction, ...Correction[]] }) {
  const tools = useCorpus();
  const { say, focus } = useLists();
  const [first] = corrections;
  if (tools === undefined) return null;
  const bringBack = async () => {
    const changed = await tools.acts.bringBack(corrections.map(({ id }) => id));
    if (changed === 'saved') {
      focus(first.find);
      say(t('Brought back.'));
    }
    return changed;
  };
  return (
    <li class="pm-row pm-taken-off">
      <p class="pm-small">
        <strong>{takenOffWords(first)}</strong> “{shortQuote(first.gave.name ?? first.selector.exact)}”
      </p>
      <Act does={bringBack} finds={corrections.map(({ find }) => offRow(find))}>
        {t('Bring it back')}
      </Act>
    </li>
  );
}
